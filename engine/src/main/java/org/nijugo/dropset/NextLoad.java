package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;

/**
 * The load after this one (R06): of the points that what hangs still offers, the one that suits the reps just done.
 *
 * <p>The cut is the one planned for this change, a point more for each rep missing from what was expected and a point
 * less for each on top, inside 5–15 %. The point nearest to it is taken. Where one or two reps would then be left for a
 * change of their own, another point inside the limits is taken, so that it does not come to that (R05).
 *
 * <p>More reps just done never give a larger cut. Without the last sentence above that is so by itself, since the points
 * do not depend on the reps. With it, what the reps done would give is held between what each number of reps from the
 * expected one up to it would have given.
 */
final class NextLoad {
    /** Why it is not the point nearest to the cut. */
    enum Bend {
        NONE,
        /** One or two reps would have been left for a change of their own. */
        NO_CRUMBS,
        /** Fewer or more reps would have been bent like that, and more reps never give a larger cut. */
        HELD
    }

    /** One load to go on with, and what was wished. */
    record Choice(Weight wished, Percent wishedCut, Loading loading, Bend bend) {}

    private final RunState run;
    private final List<Loading> points;
    private final Weight now;
    private final Capacity before;
    private final int expected;
    private final Percent planned;

    NextLoad(RunState run, List<Loading> points) {
        this.run = run;
        this.points = points;
        this.now = run.last().load().to(run.equipment().unit());
        this.before = LiveCapacity.beforeLast(run);
        this.expected = LiveCapacity.expectedOfLast(run, before);
        this.planned = plannedCut(run);
    }

    /** The choice for the reps just done; there must be a point. */
    Choice choose() {
        int done = run.last().reps();
        Percent cut = cut(done);
        Loading chosen = replanned(expected);
        for (int reps = expected + 1; reps <= done; reps++) {
            Loading other = replanned(reps);
            chosen = other.load().isMoreThan(chosen.load()) ? other : chosen;
        }
        for (int reps = expected - 1; reps >= done; reps--) {
            Loading other = replanned(reps);
            chosen = other.load().isLessThan(chosen.load()) ? other : chosen;
        }
        return new Choice(Today.toTenth(wish(cut)), cut, chosen, bend(chosen, done));
    }

    private Bend bend(Loading chosen, int done) {
        Loading plain = plain(done);
        if (chosen.equals(plain)) {
            return Bend.NONE;
        }
        int left = run.left();
        boolean spared = leavesCrumbs(plain, done, left) && !leavesCrumbs(chosen, done, left);
        return spared ? Bend.NO_CRUMBS : Bend.HELD;
    }

    int expected() {
        return expected;
    }

    /** The cut for this change before the reps just done have moved it. */
    Percent planned() {
        return planned;
    }

    /** Whether the bar gave out under an opening of one rep or none (R05). */
    static boolean isRetry(RunState run, int reps) {
        return run.segments().size() == 1 && reps <= Shifts.LOW_SEGMENT;
    }

    /** Whether a load is 5–15 % lighter than another. */
    static boolean isInside(Weight before, Weight load) {
        Weight now = before.to(load.unit());
        return !load.isLessThan(Shifts.MOST_CUT.complement().of(now))
                && !load.isMoreThan(Shifts.LEAST_CUT.complement().of(now));
    }

    /** As long as the set follows the plan it is the plan's own next cut, otherwise the one the plan began with. */
    private static Percent plannedCut(RunState run) {
        List<PlannedSegment> segments = run.plan().segments();
        Percent cut = run.situation().cut();
        for (int next = 1; next < segments.size(); next++) {
            if (segments.get(next - 1).load().compareTo(run.last().load()) == 0) {
                cut = segments.get(next).cut().orElse(cut);
            }
        }
        return CutRule.inside(cut);
    }

    private Percent cut(int reps) {
        return isRetry(run, reps) ? Shifts.MOST_CUT : CutRule.next(planned, expected - reps);
    }

    private Weight wish(Percent cut) {
        return cut.complement().of(now);
    }

    /** By the size of the cut alone. */
    private Loading plain(int reps) {
        return isRetry(run, reps) ? retry() : nearest(inLimits(), wish(cut(reps)));
    }

    /** The nearest cut of 15 % or more, or the largest there is. */
    private Loading retry() {
        Weight most = Shifts.MOST_CUT.complement().of(now);
        for (Loading point : points) {
            if (!point.load().isMoreThan(most)) {
                return point;
            }
        }
        return points.get(points.size() - 1);
    }

    private List<Loading> inLimits() {
        List<Loading> inside = new ArrayList<>();
        for (Loading point : points) {
            if (isInside(now, point.load())) {
                inside.add(point);
            }
        }
        return inside.isEmpty() ? points : inside;
    }

    private Loading replanned(int reps) {
        Loading plain = plain(reps);
        int left = run.situation().target() - run.totalBefore(run.segments().size() - 1) - reps;
        boolean changes = left >= Shifts.LEAST_AFTER_CHANGE && !isRetry(run, reps) && isInside(now, plain.load());
        if (!changes || !leavesCrumbs(plain, reps, left)) {
            return plain;
        }
        List<Loading> others = new ArrayList<>(inLimits());
        others.remove(plain);
        while (!others.isEmpty()) {
            Loading other = nearest(others, wish(cut(reps)));
            if (!leavesCrumbs(other, reps, left)) {
                return other;
            }
            others.remove(other);
        }
        return plain;
    }

    /** Whether one or two reps are to be expected for a change after the next segment. */
    private boolean leavesCrumbs(Loading next, int reps, int left) {
        Capacity rested = LiveCapacity.after(run, before, run.last().load(), reps)
                .rested(ChangeStep.rest(run, next).value());
        int segment = run.segments().size();
        int after =
                left - LiveCapacity.forecast(run, rested, next.load(), segment).reps();
        return after > 0 && after < Shifts.LEAST_AFTER_CHANGE;
    }

    /** Of two as near the lighter one. */
    private static Loading nearest(List<Loading> points, Weight wish) {
        Loading nearest = points.get(0);
        for (Loading point : points) {
            nearest = distance(point, wish) <= distance(nearest, wish) ? point : nearest;
        }
        return nearest;
    }

    private static int distance(Loading point, Weight wish) {
        return Math.abs(point.load().minus(wish).thousandths());
    }
}
