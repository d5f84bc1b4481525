package org.nijugo.gym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/**
 * The best way down a rack, where any lighter load can be taken next. Where there are loads inside the limits the next is one
 * of them, else the one nearest to the wish. Of all such ways the best has the fewest missing rungs, then the fewest cuts
 * outside the limits, then the least deviation beyond 3 % of the wishes, then the least deviation at all, then the lighter
 * loads.
 */
final class RackLadder {
    private static final double UNKNOWN = -1;

    private final Loads loads;
    private final StripGoal goal;
    private final double[][] merits;
    private final double[][] distances;
    private final int[][] choices;

    RackLadder(Loads loads, StripGoal goal) {
        this.loads = loads;
        this.goal = goal;
        int rungs = goal.changes() + 1;
        merits = new double[rungs][loads.size()];
        distances = new double[rungs][loads.size()];
        choices = new int[rungs][loads.size()];
        for (double[] merit : merits) {
            Arrays.fill(merit, UNKNOWN);
        }
    }

    /** How well the rungs from this one on can be met when the load at the index was achieved before; smaller is better. */
    double merit(int rung, int before) {
        if (rung > goal.changes()) {
            return 0;
        }
        if (merits[rung][before] == UNKNOWN) {
            choose(rung, before);
        }
        return merits[rung][before];
    }

    private void choose(int rung, int before) {
        int wish = goal.wish(rung, loads.thousandths(before));
        double merit = StripGoal.missing(goal.changes() - rung + 1);
        double distance = 0;
        int choice = -1;
        int from = first(before);
        int to = last(before);
        if (from > to && before > lowest()) {
            from = nearest(wish, before);
            to = from;
        }
        for (int next = from; next <= to; next++) {
            double whole = goal.step(rung, loads.thousandths(before), loads.thousandths(next)) + merit(rung + 1, next);
            double off = Math.abs((double) loads.thousandths(next) - wish)
                    + (rung < goal.changes() ? distances[rung + 1][next] : 0);
            if (whole < merit || (whole == merit && off < distance)) {
                merit = whole;
                distance = off;
                choice = next;
            }
        }
        merits[rung][before] = merit;
        distances[rung][before] = distance;
        choices[rung][before] = choice;
    }

    /** The lightest load that may be used. */
    private int lowest() {
        return loads.countBelow(Weight.ofThousandths(goal.lightest(), loads.unit()));
    }

    private int first(int before) {
        int inside = goal.insideFrom(loads.thousandths(before));
        return Math.max(lowest(), loads.countBelow(Weight.ofThousandths(inside, loads.unit())));
    }

    private int last(int before) {
        int inside = goal.insideTo(loads.thousandths(before));
        int above = loads.countBelow(Weight.ofThousandths(inside, loads.unit()));
        boolean included = above < loads.size() && loads.thousandths(above) == inside;
        return Math.min(before - 1, included ? above : above - 1);
    }

    private int nearest(int wish, int before) {
        int nearest = loads.nearest(Weight.ofThousandths(wish, loads.unit()));
        return Math.max(lowest(), Math.min(before - 1, nearest));
    }

    /** The rungs after the load at the index, from this rung on. */
    List<Rung> rungs(int rung, int before, Loading loading) {
        List<Rung> rungs = new ArrayList<>();
        int at = before;
        Loading last = loading;
        for (int i = rung; i <= goal.changes(); i++) {
            merit(i, at);
            int next = choices[i][at];
            if (next < 0) {
                return rungs;
            }
            Weight wished = Weight.ofThousandths(goal.wish(i, loads.thousandths(at)), loads.unit());
            Loading now = Loading.of(loads.get(next));
            Percent cut = Percent.ofRatio(last.load().minus(now.load()), last.load());
            boolean inside = goal.isInside(loads.thousandths(at), loads.thousandths(next));
            rungs.add(new Rung(wished, now, Optional.of(cut), last.pullTo(now), inside));
            at = next;
            last = now;
        }
        return rungs;
    }

    /** The ladder that opens with the load at the index. */
    Ladder ladder(int opening, Weight wished) {
        Loading loading = Loading.of(loads.get(opening));
        List<Rung> rungs = new ArrayList<>();
        rungs.add(new Rung(wished, loading, Optional.empty(), List.of(), true));
        rungs.addAll(rungs(1, opening, loading));
        return new Ladder(rungs, true);
    }
}
