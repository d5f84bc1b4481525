package org.nijugo.quantity;

/** Weights of two units were added or subtracted; convert one on purpose first. */
public final class UnitMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnitMismatchException(Weight one, Weight other) {
        super("The weights (" + one + ") and (" + other
                + ") must be of one unit. Convert one of them on purpose with to(unit).");
    }
}
