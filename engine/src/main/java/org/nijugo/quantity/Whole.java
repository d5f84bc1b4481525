package org.nijugo.quantity;

/** Integer division that fails on zero everywhere; compiled to JavaScript, {@code 1 / 0} would silently be 0. */
public final class Whole {
    private Whole() {}

    /** Rounds towards minus infinity. */
    public static int floor(int dividend, int divisor) {
        return Math.floorDiv(dividend, checked(divisor));
    }

    /** Rounds towards plus infinity. */
    public static int ceil(int dividend, int divisor) {
        return -Math.floorDiv(-dividend, checked(divisor));
    }

    /** Rounds to the nearest, halves up. */
    public static int round(int dividend, int divisor) {
        return (int) Math.floor((double) dividend / checked(divisor) + 0.5);
    }

    /** What is left of {@link #floor}: from 0 up to the divisor. */
    public static int remainder(int dividend, int divisor) {
        return Math.floorMod(dividend, checked(divisor));
    }

    /**
     * What is left of the point of a number, as a cast would have it. A number that does not fit fails: a cast stays at
     * the limit on the JVM, and wraps in JavaScript.
     */
    public static int of(double number) {
        if (!(number > -1.0 - Integer.MAX_VALUE && number < 1.0 + Integer.MAX_VALUE)) {
            throw new ArithmeticException("The number must fit a whole number.");
        }
        return (int) number;
    }

    public static int clamp(int value, int low, int high) {
        return Math.max(low, Math.min(high, value));
    }

    private static int checked(int divisor) {
        if (divisor == 0) {
            throw new ArithmeticException("The divisor must not be 0.");
        }
        return divisor;
    }
}
