package org.nijugo.strength;

import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;

/**
 * A set as it was lifted: 100 kg for 5 with 2 in reserve.
 *
 * @param load everything that was moved; with a bodyweight lift the body's share too
 * @param reps done, 1 to 999
 * @param rirTenths repetitions left in reserve, in tenths (15 is 1.5), or {@link #RIR_NOT_GIVEN}
 */
public record HeavySet(Weight load, int reps, int rirTenths) {
    /** The lifter did not say how many reps were left. */
    public static final int RIR_NOT_GIVEN = -1;

    private static final int MOST_REPS = 999;
    private static final int MOST_RIR_TENTHS = 990;

    public HeavySet {
        if (!load.isPositive()) {
            throw new IllegalArgumentException("The load (" + load + ") must be above zero.");
        }
        if (reps < 1 || reps > MOST_REPS) {
            throw new IllegalArgumentException("The reps (" + reps + ") must be 1 to " + MOST_REPS + ".");
        }
        if (rirTenths < RIR_NOT_GIVEN || rirTenths > MOST_RIR_TENTHS) {
            throw new IllegalArgumentException(
                    "The reserve (" + rirTenths + " tenths) must be 0 to 990, or not given.");
        }
    }

    /** A set of which nobody said how hard it was. */
    public static HeavySet of(Weight load, int reps) {
        return new HeavySet(load, reps, RIR_NOT_GIVEN);
    }

    public static HeavySet of(Weight load, int reps, Rpe rpe) {
        return new HeavySet(load, reps, rpe.rirTenths());
    }

    /** A set to failure: nothing in reserve. */
    public static HeavySet toFailure(Weight load, int reps) {
        return new HeavySet(load, reps, 0);
    }

    public boolean isRirGiven() {
        return rirTenths != RIR_NOT_GIVEN;
    }

    /** The same set at the load in another sense, such as with the body's share added. */
    public HeavySet withLoad(Weight total) {
        return new HeavySet(total, reps, rirTenths);
    }

    /** Such as {@code 100 kg x5@8}. */
    @Override
    public String toString() {
        String effort = isRirGiven() ? "@" + Decimals.fixed(100 - rirTenths, 1) : "";
        return load + " x" + reps + effort;
    }
}
