package org.nijugo.gym;

import java.util.Arrays;

/**
 * How good a ladder can be at best from a sum on, were every plate there for every pull. It is worked out when asked for,
 * once.
 */
final class StripBound {
    private static final int MOST_INSIDE = 3_000;
    private static final int MOST_MIXED = 600;

    private final StripPlates plates;
    private final StripGoal goal;
    private final boolean insideOnly;
    private final int[] sums;
    private final double[] known;

    /**
     * @param insideOnly whether every rung has to be there, with its cut inside the limits
     */
    StripBound(StripPlates plates, StripGoal goal, boolean insideOnly) {
        this.plates = plates;
        this.goal = goal;
        this.insideOnly = insideOnly;
        this.sums = plates.sums(insideOnly ? MOST_INSIDE : MOST_MIXED);
        this.known = new double[(goal.changes() + 1) * sums.length];
        Arrays.fill(known, -1);
    }

    /** The sums that are looked at, rising. */
    int[] sums() {
        return sums;
    }

    /** Whether all sums that can be made are looked at. */
    boolean isComplete() {
        return sums.length == plates.sums().length;
    }

    /** The first sum, by its place among all, that may follow this one; those up to {@link #end} may too. */
    int start(int place) {
        int before = plates.load(sums[place]);
        int from = insideOnly ? Math.max(goal.lightest(), goal.insideFrom(before)) : goal.lightest();
        int low = 0;
        int high = place;
        while (low < high) {
            int middle = (low + high) >> 1;
            if (plates.load(sums[middle]) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the last sum that may follow this one. */
    int end(int place) {
        if (!insideOnly) {
            return place;
        }
        int to = goal.insideTo(plates.load(sums[place]));
        int end = place;
        while (end > 0 && plates.load(sums[end - 1]) > to) {
            end--;
        }
        return end;
    }

    /** The best that can come after this rung, from this place on. */
    double from(int rung, int place) {
        int at = rung * sums.length + place;
        if (known[at] >= 0) {
            return known[at];
        }
        double best = stop(rung);
        if (rung < goal.changes()) {
            int start = start(place);
            for (int next = end(place) - 1; next >= start; next--) {
                best = Math.min(best, through(rung, place, next));
            }
        }
        known[at] = best;
        return best;
    }

    /** The best that can come after this rung when this place is the next. */
    double through(int rung, int place, int next) {
        int pulled = plates.fewest(0, sums[place] - sums[next]);
        if (pulled > StripPlates.MOST_PLATES) {
            return StripGoal.WORST;
        }
        double step = goal.step(rung + 1, plates.load(sums[place]), plates.load(sums[next]));
        return Math.min(StripGoal.WORST, step + pulled + from(rung + 1, next));
    }

    /** What it means to end with this rung. */
    double stop(int rung) {
        int missing = goal.changes() - rung;
        return insideOnly && missing > 0 ? StripGoal.WORST : StripGoal.missing(missing);
    }
}
