package org.nijugo.gym;

import java.util.Arrays;
import java.util.List;
import org.nijugo.quantity.Weight;

/**
 * The best ladder that can be pulled from what hangs already: before each rung some of the outermost plates come off. A
 * place is how many plates still hang.
 */
final class PullOffLadder {
    private final StripStack.Bar bar;
    private final List<Weight> stack;
    private final StripGoal goal;
    private final int[] loads;
    private final int lowest;
    private final double[] merits;
    private final double[] neatness;

    PullOffLadder(StripStack.Bar bar, List<Weight> hanging, StripGoal goal) {
        this.bar = bar;
        this.stack = List.copyOf(hanging);
        this.goal = goal;
        if (stack.size() > StripPlates.MOST_PLATES) {
            throw new IllegalArgumentException(
                    "The plates that hang (" + stack.size() + ") must be at most 100 a side.");
        }
        this.loads = new int[stack.size() + 1];
        for (int place = 0; place < loads.length; place++) {
            loads[place] = StripRungs.load(bar, stack.subList(0, place)).thousandths();
        }
        this.lowest = Math.min(stack.size(), bar.innermost().size());
        this.merits = new double[(goal.changes() + 1) * loads.length];
        this.neatness = new double[(goal.changes() + 1) * loads.length * loads.length];
        Arrays.fill(merits, -1);
        Arrays.fill(neatness, -1);
    }

    /** The place with the heaviest load that is not above the wish; with the lightest where all are. */
    int atMost(Weight wish) {
        int place = stack.size();
        while (place > lowest && load(place).isMoreThan(wish)) {
            place--;
        }
        return place;
    }

    /** The place whose load is nearest, the lighter of two. */
    int nearest(Weight wish) {
        return nearest(stack.size(), wish.to(bar.base().unit()).thousandths());
    }

    private int nearest(int highest, int wished) {
        int best = lowest;
        for (int place = lowest; place <= highest; place++) {
            best = Math.abs(loads[place] - wished) < Math.abs(loads[best] - wished) ? place : best;
        }
        return best;
    }

    private Weight load(int place) {
        return Weight.ofThousandths(loads[place], bar.base().unit());
    }

    Ladder from(int place, Weight wish) {
        int[] hanging = new int[goal.changes() + 1];
        hanging[0] = place;
        int rung = 0;
        int before = place;
        while (rung < goal.changes() && merit(rung, hanging[rung]) < StripGoal.missing(goal.changes() - rung)) {
            int next = next(rung, before, hanging[rung]);
            before = hanging[rung];
            hanging[++rung] = next;
        }
        return StripRungs.ladder(bar, goal, stack, Arrays.copyOf(hanging, rung + 1), wish, true);
    }

    /** A single pull to the load nearest to the goal's, whatever its cut; none where nothing lighter can be had. */
    Ladder once(int place, Weight wish) {
        int next = place > lowest ? nearest(place - 1, goal.wish(1, loads[place])) : place;
        while (next < place && loads[next] < goal.lightest()) {
            next++;
        }
        int[] hanging = next < place ? new int[] {place, next} : new int[] {place};
        return StripRungs.ladder(bar, goal, stack, hanging, wish, true);
    }

    /** The best that can come after a rung at this place. */
    private double merit(int rung, int place) {
        int at = rung * loads.length + place;
        if (merits[at] < 0) {
            double best = StripGoal.missing(goal.changes() - rung);
            for (int next = place - 1; next >= lowest && rung < goal.changes(); next--) {
                best = Math.min(best, through(rung, place, next));
            }
            merits[at] = best;
        }
        return merits[at];
    }

    private double through(int rung, int place, int next) {
        if (loads[next] < goal.lightest()) {
            return StripGoal.WORST;
        }
        return goal.step(rung + 1, loads[place], loads[next]) + (place - next) + merit(rung + 1, next);
    }

    /** The best place to pull to, after a pull that came from {@code before}. */
    private int next(int rung, int before, int place) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int next = place - 1; next >= lowest; next--) {
            if (through(rung, place, next) == merit(rung, place)) {
                double value = untidy(rung, before, place, next) + neatness(rung + 1, place, next);
                if (value < least) {
                    least = value;
                    best = next;
                }
            }
        }
        return best;
    }

    /** Changes of pull and, where these are equal, points for a re-plan, over the best ladders from here; the less the better. */
    private double neatness(int rung, int before, int place) {
        int at = (rung * loads.length + before) * loads.length + place;
        if (neatness[at] < 0) {
            boolean ends = merit(rung, place) >= StripGoal.missing(goal.changes() - rung);
            int next = ends ? -1 : next(rung, before, place);
            double after = ends ? 0 : untidy(rung, before, place, next) + neatness(rung + 1, place, next);
            neatness[at] = after + loads.length - points(place);
        }
        return neatness[at];
    }

    private double untidy(int rung, int before, int place, int next) {
        return rung == 0 || isSamePull(before, place, next) ? 0 : 10_000;
    }

    private int points(int place) {
        int points = 0;
        for (int inner = lowest; inner < place; inner++) {
            points += loads[inner] >= goal.lightest() && goal.isInside(loads[place], loads[inner]) ? 1 : 0;
        }
        return points;
    }

    /** Whether the plates between the first two places are those between the last two, in any order. */
    private boolean isSamePull(int outer, int middle, int inner) {
        if (outer - middle != middle - inner || loads[outer] - loads[middle] != loads[middle] - loads[inner]) {
            return false;
        }
        for (int i = inner; i < middle; i++) {
            if (times(stack.get(i), inner, middle) != times(stack.get(i), middle, outer)) {
                return false;
            }
        }
        return true;
    }

    private int times(Weight plate, int from, int to) {
        int times = 0;
        for (int i = from; i < to; i++) {
            times += stack.get(i).compareTo(plate) == 0 ? 1 : 0;
        }
        return times;
    }
}
