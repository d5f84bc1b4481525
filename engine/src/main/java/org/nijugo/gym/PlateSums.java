package org.nijugo.gym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.quantity.Whole;

/** Every sum that plates on one side make within the sleeve, and the neatest plates for each. */
final class PlateSums {
    /** A side never carries more; nobody lifts as much. */
    private static final int MOST_KG = 500_000;

    private static final int MOST_LB = 1_100_000;
    private static final short NEVER = Short.MAX_VALUE;
    private static final int MOST_TRIES = 20_000;

    private final List<StripStack.Pair> pairs;
    private final int step;
    private final int room;

    /** At [kind][sum]: the least room in which this kind and those after it make the sum, in steps. */
    private final short[][] thinnest;

    /**
     * @param pairs heavy ones first
     * @param room in millimetres; 0 where there is no limit
     */
    PlateSums(List<StripStack.Pair> pairs, int room, WeightUnit unit) {
        this.pairs = List.copyOf(pairs);
        this.room = room;
        int common = 0;
        double all = 0;
        for (StripStack.Pair pair : pairs) {
            common = GymLines.commonStep(pair.plate().thousandths(), common);
            all += (double) pair.plate().thousandths() * pair.count();
        }
        step = Math.max(1, common);
        int size = 1 + Whole.floor(Decimals.toFixed(Math.min(all, most(unit)), 0), step);
        thinnest = new short[pairs.size() + 1][];
        thinnest[pairs.size()] = new short[size];
        Arrays.fill(thinnest[pairs.size()], 1, size, NEVER);
        for (int kind = pairs.size() - 1; kind >= 0; kind--) {
            thinnest[kind] = with(pairs.get(kind), thinnest[kind + 1]);
        }
    }

    /** The heaviest that one side carries, in thousandths. */
    static int most(WeightUnit unit) {
        return unit == WeightUnit.KILOGRAM ? MOST_KG : MOST_LB;
    }

    /** Adds one kind in bundles of 1, 2, 4… so that any number of its plates is a choice of bundles. */
    private short[] with(StripStack.Pair pair, short[] without) {
        short[] with = Arrays.copyOf(without, without.length);
        int left = pair.count();
        for (int bundle = 1; left > 0; bundle += bundle) {
            int taken = Math.min(bundle, left);
            left -= taken;
            int weight = steps(pair) * taken;
            int thick = room == 0 ? 0 : pair.millimetres() * taken;
            for (int sum = with.length - 1; sum >= weight; sum--) {
                int needed = with[sum - weight] + thick;
                if (with[sum - weight] != NEVER && needed < with[sum] && (room == 0 || needed <= room)) {
                    with[sum] = (short) needed;
                }
            }
        }
        return with;
    }

    private int steps(StripStack.Pair pair) {
        return Whole.floor(pair.plate().thousandths(), step);
    }

    /** Every sum in thousandths, rising, nought first. */
    int[] sums() {
        int[] sums = new int[thinnest[0].length];
        int found = 0;
        for (int sum = 0; sum < sums.length; sum++) {
            if (thinnest[0][sum] != NEVER) {
                sums[found++] = sum * step;
            }
        }
        return Arrays.copyOf(sums, found);
    }

    boolean canMake(int thousandths) {
        return thousandths >= 0
                && Whole.remainder(thousandths, step) == 0
                && Whole.floor(thousandths, step) < thinnest[0].length
                && thinnest[0][Whole.floor(thousandths, step)] != NEVER;
    }

    /** The fewest plates that make the sum, heavy ones first; of as few, those with the heaviest inside. */
    List<Weight> neatest(int thousandths) {
        if (!canMake(thousandths)) {
            throw new IllegalArgumentException("The plates must make the sum (" + thousandths + " thousandths).");
        }
        Search search = new Search();
        search.take(0, Whole.floor(thousandths, step), room == 0 ? NEVER - 1 : room, 0);
        List<Weight> plates = new ArrayList<>();
        for (int kind = 0; kind < pairs.size(); kind++) {
            for (int i = 0; i < search.best[kind]; i++) {
                plates.add(pairs.get(kind).plate());
            }
        }
        return plates;
    }

    /** Takes as many heavy plates as possible first, so that of two ways with as few plates the first is the neater. */
    private final class Search {
        private final int[] counts = new int[pairs.size()];
        private int[] best = counts;
        private int fewest = Integer.MAX_VALUE;
        private int tries;

        void take(int kind, int left, int space, int taken) {
            if (space < 0) {
                return;
            }
            if (left == 0) {
                if (taken < fewest) {
                    fewest = taken;
                    best = Arrays.copyOf(counts, counts.length);
                }
                return;
            }
            if (thinnest[kind][left] > space) {
                return;
            }
            StripStack.Pair pair = pairs.get(kind);
            int thick = room == 0 ? 0 : pair.millimetres();
            boolean hopeless = fewest != Integer.MAX_VALUE && taken + Whole.ceil(left, steps(pair)) >= fewest;
            if (hopeless || (fewest != Integer.MAX_VALUE && tries++ > MOST_TRIES)) {
                return;
            }
            for (int count = Math.min(pair.count(), Whole.floor(left, steps(pair))); count >= 0; count--) {
                counts[kind] = count;
                take(kind + 1, left - count * steps(pair), space - count * thick, taken + count);
            }
            counts[kind] = 0;
        }
    }
}
