package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Weight;

/** A whole stack with all that decides between two; see {@link StripStack} for what comes before what. */
final class StripChoice {
    private final StripPlates plates;
    private final double merit;
    private final int untidy;
    private final int points;
    private final int[] kinds;
    private final int[] sums;
    private final int[] pulls;

    /**
     * @param merit of its loads and pulls, as {@link StripGoal} adds them up
     * @param untidy pulls unlike the one before, and pairs with the smaller plate inside the larger
     * @param points loads that a re-plan can use
     * @param kinds of its plates, inner to outer
     * @param sums how much hangs at each rung
     * @param pulls how many plates come off before each rung; none before the opening
     */
    StripChoice(StripPlates plates, double merit, int untidy, int points, int[] kinds, int[] sums, int[] pulls) {
        this.plates = plates;
        this.merit = merit;
        this.untidy = untidy;
        this.points = points;
        this.kinds = kinds;
        this.sums = sums;
        this.pulls = pulls;
    }

    double merit() {
        return merit;
    }

    int rungs() {
        return pulls.length - 1;
    }

    int pulled(int rung) {
        return pulls[rung];
    }

    /** All the plates, inner to outer, inside them those that stay on. */
    List<Weight> stack(List<Weight> innermost) {
        List<Weight> stack = new ArrayList<>(innermost);
        for (int kind : kinds) {
            stack.add(plates.weight(kind));
        }
        return stack;
    }

    boolean isBetterThan(StripChoice other) {
        if (merit != other.merit) {
            return merit < other.merit;
        }
        if (untidy != other.untidy) {
            return untidy < other.untidy;
        }
        if (kinds.length != other.kinds.length) {
            return kinds.length < other.kinds.length;
        }
        if (points != other.points) {
            return points > other.points;
        }
        int stacks = firstDifference(kinds, other.kinds);
        if (stacks >= 0) {
            return kinds[stacks] < other.kinds[stacks];
        }
        int ladders = firstDifference(sums, other.sums);
        return ladders >= 0 && sums[ladders] > other.sums[ladders];
    }

    /** −1 where there is none; equally good ladders are equally long. */
    private static int firstDifference(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                return i;
            }
        }
        return -1;
    }
}
