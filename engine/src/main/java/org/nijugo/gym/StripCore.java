package org.nijugo.gym;

import java.util.Optional;

/** Fills the inside of a stack with the plates that no pull takes, and keeps the best whole stack. */
final class StripCore {
    private static final int MOST_STEPS = 150_000;

    private final StripPlates plates;
    private final StripGoal goal;
    private final StripPulls pulls;
    private final int[] now;
    private final int[] heavier;
    private int rungs;
    private double merit;
    private boolean tidying;
    private boolean filled;
    private int steps;

    private double bestMerit = StripGoal.WORST;
    private int bestUntidy = Integer.MAX_VALUE;
    private int bestSize = Integer.MAX_VALUE;
    private Optional<StripChoice> best = Optional.empty();

    StripCore(StripPlates plates, StripGoal goal, StripPulls pulls) {
        this.plates = plates;
        this.goal = goal;
        this.pulls = pulls;
        this.now = new int[plates.kinds()];
        this.heavier = new int[plates.kinds()];
    }

    Optional<StripChoice> best() {
        return best;
    }

    /** Forgets the best stack unless it is as good as this. */
    void keepOnly(double good) {
        if (bestMerit > good) {
            best = Optional.empty();
            bestMerit = StripGoal.WORST;
            bestUntidy = Integer.MAX_VALUE;
            bestSize = Integer.MAX_VALUE;
        }
    }

    /** Whether a stack that is no tidier than this could still be the best. */
    boolean mayBeat(int leastUntidy) {
        return leastUntidy <= bestUntidy;
    }

    /** Whether the last sum could be made. */
    boolean isFilled() {
        return filled;
    }

    /**
     * Makes the sum that the last rung leaves, in any way or in every way that may be the tidiest; the steps it took.
     */
    int fill(int rung, int sum, double reached, int untidy, boolean tidiest) {
        rungs = rung;
        merit = reached;
        tidying = tidiest;
        filled = false;
        steps = 0;
        pulls.countHeavier(heavier);
        pulls.countRest(rung);
        fill(0, sum, pulls.room(), untidy, pulls.taken());
        return steps;
    }

    private void fill(int kind, int rest, int room, int untidy, int size) {
        if (rest == 0) {
            filled = true;
            keepBetter(untidy, size);
            return;
        }
        if (kind == now.length || ++steps >= MOST_STEPS) {
            return;
        }
        int plate = plates.plate(kind);
        for (int count = pulls.most(kind, rest); count >= 0 && (tidying || !filled); count--) {
            int remaining = rest - count * plate;
            if (remaining > pulls.rest(rungs, kind + 1)) {
                break;
            }
            int space = room - count * plates.millimetres(kind);
            int pairs = untidy + count * heavier[kind];
            if (mayBeat(kind + 1, remaining, space, pairs, size + count)) {
                now[kind] = count;
                fill(kind + 1, remaining, space, pairs, size + count);
                now[kind] = 0;
            }
        }
    }

    private boolean mayBeat(int kind, int rest, int room, int untidy, int size) {
        int fewest = plates.fewest(kind, rest);
        int leastSize = size + fewest;
        if (leastSize > StripPlates.MOST_PLATES || plates.leastRoom(kind, rest) > room) {
            return false;
        }
        if (!tidying || merit < bestMerit) {
            return true;
        }
        int leastUntidy = rest == 0 ? untidy : untidy + fewest * heavier[kind];
        return leastUntidy < bestUntidy || (leastUntidy == bestUntidy && leastSize <= bestSize);
    }

    private void keepBetter(int untidy, int size) {
        int[] kinds = new int[size];
        int at = put(kinds, 0, now);
        int[] counts = new int[rungs + 1];
        int[] sums = new int[rungs + 1];
        sums[0] = pulls.sum(0);
        for (int rung = rungs; rung > 0; rung--) {
            int end = at;
            for (int kind = 0; kind < now.length; kind++) {
                for (int i = pulls.count(rung, kind); i > 0; i--) {
                    kinds[end++] = kind;
                }
            }
            counts[rung] = end - at;
            sums[rung] = pulls.sum(rung);
            at = end;
        }
        StripChoice made = new StripChoice(plates, merit, untidy, points(kinds, sums, counts), kinds, sums, counts);
        if (!tidying || best.isEmpty() || made.isBetterThan(best.get())) {
            best = Optional.of(made);
            bestMerit = merit;
            bestUntidy = untidy;
            bestSize = size;
        }
    }

    private static int put(int[] kinds, int from, int[] counts) {
        int at = from;
        for (int kind = 0; kind < counts.length; kind++) {
            for (int i = counts[kind]; i > 0; i--) {
                kinds[at++] = kind;
            }
        }
        return at;
    }

    private int points(int[] kinds, int[] sums, int[] counts) {
        int points = 0;
        int hanging = kinds.length;
        for (int rung = 0; rung < sums.length; rung++) {
            hanging -= counts[rung];
            int before = plates.load(sums[rung]);
            int sum = sums[rung];
            for (int outer = hanging - 1; outer >= 0; outer--) {
                sum -= plates.plate(kinds[outer]);
                int load = plates.load(sum);
                points += load >= goal.lightest() && goal.isInside(before, load) ? 1 : 0;
            }
        }
        return points;
    }
}
