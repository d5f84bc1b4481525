package org.nijugo.strength;

import org.nijugo.quantity.Decimals;

/**
 * What the bare model says of a lifter at one moment: reps now at a share of the 1RM are the curve's less those that
 * are missing. Nothing is fitted to a log; {@link Capacity} is the one that is. Immutable; every step answers the next
 * moment.
 *
 * <p>Three sets to failure at 70 % with two minutes between, from the bench presser of the middle:
 *
 * <pre>{@code
 * BareCapacity now = BareCapacity.fresh(LoadRepsCurve.of(LiftClass.BENCH_PRESS), FatigueRates.of(Recovery.DEFAULT));
 * double first = now.available(0.70); // 13.65
 * double second = now.afterReps(first).rested(120).available(0.70); // 8.23
 * }</pre>
 *
 * @param fatigue reps that are missing
 */
public record BareCapacity(LoadRepsCurve curve, FatigueRates rates, Fatigue fatigue) {

    /** Before the first rep. */
    public static BareCapacity fresh(LoadRepsCurve curve, FatigueRates rates) {
        return new BareCapacity(curve, rates, Fatigue.NONE);
    }

    /** Reps to failure now at this share of the 1RM, above 0; fractions included, never below nought. */
    public double available(double fractionOfMax) {
        return Math.max(0, curve.reps(fractionOfMax) - fatigue.total());
    }

    /** The same in whole reps, halves up. */
    public int wholeReps(double fractionOfMax) {
        return Decimals.toFixed(available(fractionOfMax), 0);
    }

    /** After reps more, 0 or more. */
    public BareCapacity afterReps(double reps) {
        return new BareCapacity(curve, rates, fatigue.after(reps, rates));
    }

    public BareCapacity rested(int seconds) {
        return new BareCapacity(curve, rates, fatigue.rested(seconds, rates));
    }
}
