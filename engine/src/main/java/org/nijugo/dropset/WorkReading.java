package org.nijugo.dropset;

import java.util.List;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.TodaysStrength;

/**
 * What the primary sets say (R02): how many reps were done, what RM that was, how heavy.
 *
 * @param sets the primary sets
 * @param repsTenths the median of the reps done
 * @param rmTenths the median of the reps done and left in reserve, where that was said
 */
record WorkReading(List<HeavySet> sets, int repsTenths, int rmTenths) {
    static WorkReading of(HeavyWork work) {
        List<HeavySet> primary = work.primary();
        int[] reps = new int[primary.size()];
        int[] rm = new int[primary.size()];
        for (int i = 0; i < reps.length; i++) {
            HeavySet set = primary.get(i);
            reps[i] = set.reps() * 10;
            rm[i] = reps[i] + (set.isRirGiven() ? set.rirTenths() : 0);
        }
        return new WorkReading(primary, median(reps), median(rm));
    }

    private static int median(int[] tenths) {
        int[] sorted = tenths.clone();
        java.util.Arrays.sort(sorted);
        int upper = sorted[sorted.length >> 1];
        int lower = sorted[(sorted.length - 1) >> 1];
        return Whole.round(lower + upper, 2);
    }

    HeavySet last() {
        return sets.get(sets.size() - 1);
    }

    /** Whether so many reps are a finish at all: three more than were done, and eight, at least. */
    boolean isFinish(int reps) {
        return reps >= Shifts.LEAST_FINISH && reps * 10 >= repsTenths + Shifts.LEAST_MORE_THAN_WORK * 10;
    }

    Weight workingLoad() {
        return last().load();
    }

    Percent percentOf(OneRepMax max) {
        return Percent.ofRatio(workingLoad(), max.value());
    }

    /** Whether the work had more reps than a finish is for (R11). */
    boolean isLong() {
        return repsTenths > 80;
    }

    /** Whether it is exactly at the edge (R11). */
    boolean isAtEdge() {
        return repsTenths == 80;
    }

    /** Such as {@code 5} or {@code 4.5}. */
    String reps() {
        return Decimals.fixed(repsTenths, 1);
    }

    String rm() {
        return Decimals.fixed(rmTenths, 1) + "RM";
    }

    /** Whether it is so light, and so far from failure, that it neither needs nor sizes a finish (R09). */
    boolean isTooLight(OneRepMax max, TodaysStrength today) {
        if (!percentOf(max).isLessThan(Shifts.LIGHT_WORK)) {
            return false;
        }
        if (last().isRirGiven()) {
            return last().rirTenths() >= Shifts.FRESH_RESERVE_SAID * 10;
        }
        return max.given() && today.believedReserve() >= Shifts.FRESH_RESERVE_BELIEVED;
    }
}
