package org.nijugo.dropset;

import org.nijugo.quantity.Weight;

/**
 * The one-repetition maximum all percentages of a plan refer to.
 *
 * @param given whether the lifter said it; otherwise it is estimated from today's sets, to the half kilogram or pound
 */
public record OneRepMax(Weight value, boolean given) {
    public OneRepMax {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("The 1RM (" + value + ") must be above zero.");
        }
    }

    /** {@code given} or {@code estimated}. */
    public String source() {
        return given ? "given" : "estimated";
    }
}
