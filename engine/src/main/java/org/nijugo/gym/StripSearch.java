package org.nijugo.gym;

import java.util.Optional;

/**
 * Branch and bound over the pulls of a ladder, the outermost first, twice: how good its loads and pulls can be; then,
 * among all ladders as good, the tidiest. What is still to come is bounded by {@link StripBound} and by {@link
 * StripLessons}; the ways on are tried best first, so that the first ladder found is nearly always a very good one.
 */
final class StripSearch {
    private final StripPlates plates;
    private final StripGoal goal;
    private final StripBound bound;
    private final int[] sums;
    private final int kinds;
    private final int changes;
    private final StripPulls pulls;
    private final StripCore core;
    private final StripLessons lessons = new StripLessons();
    private final int[][] nexts;
    private final double[][] bests;

    private double best = StripGoal.WORST;
    private boolean tidying;
    private int steps;
    private int mostSteps;
    private boolean finished = true;

    StripSearch(StripPlates plates, StripGoal goal, boolean insideOnly) {
        this.plates = plates;
        this.goal = goal;
        this.bound = new StripBound(plates, goal, insideOnly);
        this.sums = bound.sums();
        this.kinds = plates.kinds();
        this.changes = goal.changes();
        this.pulls = new StripPulls(plates, changes);
        this.core = new StripCore(plates, goal, pulls);
        this.nexts = new int[changes][sums.length];
        this.bests = new double[changes][sums.length];
    }

    /**
     * How good a ladder can be that opens with the heaviest sum; above the bound when none is as good.
     *
     * @param under it has to be as good as this
     * @param most steps that may be taken
     */
    double merit(double under, int most) {
        tidying = false;
        best = under + 1;
        run(most);
        finished = !isSpent();
        return best;
    }

    /** The best stack whose ladder is as good as this, which is the best there is; empty when none was found. */
    Optional<StripChoice> tidiest(double merit, int most) {
        tidying = true;
        best = merit;
        core.keepOnly(merit);
        run(most);
        finished &= !isSpent();
        return core.best();
    }

    private void run(int most) {
        int place = sums.length - 1;
        pulls.start(sums[place]);
        pulls.countRest(0);
        mostSteps = most;
        steps = 0;
        if (bound.from(0, place) < StripGoal.WORST) {
            from(0, place, 0, 0);
        }
    }

    /** Whether the last search left nothing untried that could be better. */
    boolean isFinished() {
        return bound.isComplete() && finished;
    }

    private boolean isSpent() {
        return steps >= mostSteps;
    }

    private boolean isWorth(double merit, int untidy) {
        return merit < best || (tidying && merit == best && core.mayBeat(untidy));
    }

    /** Tries every way on from a rung; whether a ladder that is as good as the best may go on here. */
    private boolean from(int rung, int place, double merit, int untidy) {
        boolean hope = false;
        double stop = merit + bound.stop(rung);
        if (stop < StripGoal.WORST && isWorth(stop, untidy)) {
            steps += core.fill(rung, sums[place], stop, untidy, tidying);
            best = core.isFilled() ? Math.min(best, stop) : best;
            hope = true;
        }
        int size = rung == changes ? 0 : sortNexts(rung, place, merit);
        for (int i = 0; i < size && !isSpent() && merit + bests[rung][i] <= best; i++) {
            int next = nexts[rung][i];
            double step = merit + goal.step(rung + 1, plates.load(sums[place]), plates.load(sums[next]));
            pulls.open(rung + 1, sums[next]);
            hope |= pull(rung + 1, next, step, bound.from(rung + 1, next), untidy, 0, sums[place] - sums[next], 0);
        }
        if (rung > 0 && !isSpent() && !(tidying && hope)) {
            lessons.learn(pulls.key(rung), best - merit + (tidying ? 1 : 0));
        }
        return hope;
    }

    /** The places that may be next, the most promising first, among equals the heaviest; how many they are. */
    private int sortNexts(int rung, int place, double merit) {
        int[] order = nexts[rung];
        double[] values = bests[rung];
        int size = 0;
        int start = bound.start(place);
        for (int next = bound.end(place) - 1; next >= start; next--) {
            double value = bound.through(rung, place, next);
            if (value < StripGoal.WORST && merit + value <= best) {
                int at = size++;
                while (at > 0 && values[at - 1] > value) {
                    values[at] = values[at - 1];
                    order[at] = order[at - 1];
                    at--;
                }
                values[at] = value;
                order[at] = next;
            }
        }
        return size;
    }

    /**
     * Tries every way to pull exactly so much more with the plates that are left, from this kind on.
     *
     * @param after the best that can come after this pull
     * @param used plates that are in the pull already
     */
    private boolean pull(int rung, int next, double step, double after, int untidy, int kind, int rest, int used) {
        if (rest == 0) {
            return close(rung, next, step + used, after, untidy + pulls.untidy(rung));
        }
        if (++steps >= mostSteps || kind == kinds) {
            return true;
        }
        boolean hope = false;
        int plate = plates.plate(kind);
        int most = pulls.most(kind, rest);
        for (int count = most; count >= 0; count--) {
            int remaining = rest - count * plate;
            if (remaining > pulls.rest(rung - 1, kind + 1)) {
                break;
            }
            int least = used + count + plates.fewest(kind + 1, remaining);
            if (least <= StripPlates.MOST_PLATES && isWorth(step + least + after, 0)) {
                pulls.put(rung, kind, count);
                hope |= pull(rung, next, step, after, untidy, kind + 1, remaining, used + count);
                pulls.put(rung, kind, 0);
            }
        }
        return hope;
    }

    private boolean close(int rung, int next, double merit, double after, int untidy) {
        pulls.close(rung);
        boolean hope = false;
        double least = merit + Math.max(after, lessons.best(pulls.key(rung)));
        if (least <= best && pulls.fits(sums[next])) {
            pulls.countRest(rung);
            if (canMake(rung, 0, sums[next])) {
                hope = !isWorth(least, untidy) || from(rung, next, merit, untidy);
            } else if (!isSpent()) {
                lessons.learn(pulls.key(rung), StripGoal.WORST);
            }
        }
        pulls.reopen(rung);
        return hope;
    }

    /** Whether the plates that are left make so much, from this kind on: whatever comes after, they have to. */
    private boolean canMake(int rung, int kind, int sum) {
        if (sum == 0) {
            return true;
        }
        steps++;
        int plate = kind == kinds ? 0 : plates.plate(kind);
        for (int count = kind == kinds ? -1 : pulls.most(kind, sum); count >= 0 && !isSpent(); count--) {
            int remaining = sum - count * plate;
            if (remaining > pulls.rest(rung, kind + 1)) {
                return false;
            }
            if (canMake(rung, kind + 1, remaining)) {
                return true;
            }
        }
        return false;
    }
}
