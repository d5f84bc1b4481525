package org.nijugo.gym;

import java.util.Arrays;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.text.RefusedException;

/**
 * The plates of one side, heavy kinds first, and every sum they make, with the fewest plates and the least room that any
 * sum takes. Sums are counted in the largest unit that all plates are multiples of; plates that have to stay on are not
 * in them.
 */
final class StripPlates {
    /** Nobody hangs more on a side. */
    static final int MOST_PLATES = 100;

    /** More than 300 kg a side where plates are odd by two grams. */
    private static final int MOST_UNITS = 150_000;

    private static final int FEW_STACKS = 4_000;

    private final int base;
    private final int step;
    private final Weight[] weights;
    private final int[] plates;
    private final int[] counts;
    private final int[] millimetres;
    private final int room;
    private final int most;
    private final boolean hasRoomLimit;
    private final StripTable fewest;
    private final StripTable thinnest;
    private final int[] sums;

    private StripPlates(StripStack.Bar bar, int side, int mostStacks) {
        StripStack.Pair[] pairs = bar.plates().toArray(new StripStack.Pair[0]);
        heavyFirst(pairs);
        int kinds = pairs.length;
        weights = new Weight[kinds];
        plates = new int[kinds];
        counts = new int[kinds];
        millimetres = new int[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            weights[kind] = pairs[kind].plate();
            plates[kind] = weights[kind].minus(Weight.zero(bar.base().unit())).thousandths();
            counts[kind] = Math.min(MOST_PLATES, pairs[kind].count());
            millimetres[kind] = bar.sleeveMillimetres() == 0 ? 0 : Math.min(10_000, pairs[kind].millimetres());
        }
        int staying = takeOff(bar);
        room = bar.sleeveMillimetres() == 0 ? StripTable.NEVER - 1 : bar.sleeveMillimetres() - staying;
        base = StripRungs.load(bar, bar.innermost()).thousandths();
        leaveOutLightest(mostStacks);
        int unit = unit(side);
        step = unit * bar.sides();
        for (int kind = 0; kind < kinds; kind++) {
            plates[kind] = Whole.floor(plates[kind], unit);
        }
        most = Whole.floor(side, unit);
        if (most > MOST_UNITS) {
            Weight finest = Weight.ofThousandths(unit, bar.base().unit());
            throw new RefusedException(
                    finest.toString(),
                    "plates that are not that fine against the load",
                    "Leave the smallest plates out of the gym.");
        }
        int[] ones = new int[kinds];
        Arrays.fill(ones, 1);
        fewest = new StripTable(plates, counts, ones, most);
        hasRoomLimit = bar.sleeveMillimetres() > 0;
        thinnest = hasRoomLimit ? new StripTable(plates, counts, millimetres, most) : fewest;
        sums = allSums();
    }

    /** With every sum up to this load. */
    static StripPlates upTo(StripStack.Bar bar, Weight load) {
        return new StripPlates(bar, side(bar, load), Integer.MAX_VALUE);
    }

    /** With sums up to this load of the heavier kinds, which are soon searched. */
    static StripPlates heavierUpTo(StripStack.Bar bar, Weight load) {
        return new StripPlates(bar, side(bar, load), FEW_STACKS);
    }

    private static int side(StripStack.Bar bar, Weight load) {
        int over = load.minus(StripRungs.load(bar, bar.innermost())).thousandths();
        return Math.max(0, Whole.floor(over, bar.sides()));
    }

    /** With every sum up to this load, and the first above it. */
    static StripPlates around(StripStack.Bar bar, Weight load) {
        double all = StripRungs.load(bar, bar.innermost()).thousandths();
        double above = load.thousandths();
        for (StripStack.Pair pair : bar.plates()) {
            double plate = (double) pair.plate().thousandths() * bar.sides();
            all += plate * Math.min(MOST_PLATES, pair.count());
            above = Math.max(above, load.thousandths() + plate);
        }
        int most = Decimals.toFixed(Math.min(Weight.LIMIT_THOUSANDTHS, Math.min(all, above)), 0);
        return upTo(bar, Weight.ofThousandths(most, load.unit()));
    }

    private static void heavyFirst(StripStack.Pair[] pairs) {
        for (int i = 1; i < pairs.length; i++) {
            StripStack.Pair pair = pairs[i];
            int at = i;
            while (at > 0 && pair.plate().isMoreThan(pairs[at - 1].plate())) {
                pairs[at] = pairs[at - 1];
                at--;
            }
            pairs[at] = pair;
        }
    }

    /** Takes the plates that stay on out of the counts; the room they need. */
    private int takeOff(StripStack.Bar bar) {
        int staying = 0;
        for (Weight plate : bar.innermost()) {
            int kind = 0;
            while (kind < counts.length && (counts[kind] == 0 || plate.compareTo(weights[kind]) != 0)) {
                kind++;
            }
            if (kind == counts.length) {
                throw new IllegalArgumentException("The innermost plate (" + plate + ") must be among the plates.");
            }
            counts[kind]--;
            staying += millimetres[kind];
        }
        return staying;
    }

    /** Leaves the lightest kinds out, so that there are no more ways than this to take some of each kind. */
    private void leaveOutLightest(int mostStacks) {
        double stacks = 1;
        for (int kind = 0; kind < counts.length; kind++) {
            stacks *= counts[kind] + 1;
            counts[kind] = stacks > mostStacks ? 0 : counts[kind];
        }
    }

    /** The largest that all plates are multiples of which are there and not too heavy for the side. */
    private int unit(int side) {
        int unit = 0;
        for (int kind = 0; kind < plates.length; kind++) {
            counts[kind] = Math.min(counts[kind], Whole.floor(side, plates[kind]));
            int other = counts[kind] > 0 ? plates[kind] : 0;
            while (other != 0) {
                int rest = Whole.remainder(unit, other);
                unit = other;
                other = rest;
            }
        }
        return Math.max(1, unit);
    }

    private int[] allSums() {
        int[] all = new int[most + 1];
        int size = 0;
        for (int sum = 0; sum <= most; sum++) {
            if (canMake(sum)) {
                all[size++] = sum;
            }
        }
        return Arrays.copyOf(all, size);
    }

    boolean canMake(int sum) {
        return sum >= 0 && fewest(0, sum) <= MOST_PLATES && leastRoom(0, sum) <= room;
    }

    /** The fewest plates that make the sum without kinds heavier than this one; {@link StripTable#NEVER} where none do. */
    int fewest(int kind, int sum) {
        return fewest.least(kind, sum);
    }

    /** The least room that a sum takes without kinds heavier than this one. */
    int leastRoom(int kind, int sum) {
        return hasRoomLimit ? thinnest.least(kind, sum) : 0;
    }

    /** The load with this sum on each side, in thousandths. */
    int load(int sum) {
        return base + step * sum;
    }

    /** The sum on each side that makes this load; −1 where no whole number of units does. */
    int sumOf(int load) {
        int side = load - base;
        return side < 0 || Whole.remainder(side, step) != 0 ? -1 : Whole.floor(side, step);
    }

    /** Every sum that can be made, rising, from 0. */
    int[] sums() {
        return sums;
    }

    /** So many sums at most: where there are more, each stretch of them is stood for by the one with the fewest plates. */
    int[] sums(int atMost) {
        int stretch = Whole.ceil(most, Math.max(1, atMost - 1));
        if (sums.length <= atMost) {
            return sums;
        }
        int[] kept = new int[atMost + 1];
        int size = 0;
        for (int i = 0; i < sums.length; i++) {
            boolean same =
                    size > 0 && Whole.floor(most - sums[i], stretch) == Whole.floor(most - kept[size - 1], stretch);
            if (!same) {
                kept[size++] = sums[i];
            } else if (fewest(0, sums[i]) < fewest(0, kept[size - 1])) {
                kept[size - 1] = sums[i];
            }
        }
        kept[size - 1] = sums[sums.length - 1];
        return Arrays.copyOf(kept, size);
    }

    /** Millimetres on the sleeve; nearly endless where there is no limit. */
    int room() {
        return room;
    }

    int kinds() {
        return plates.length;
    }

    /** A kind's weight in units. */
    int plate(int kind) {
        return plates[kind];
    }

    int count(int kind) {
        return counts[kind];
    }

    int millimetres(int kind) {
        return millimetres[kind];
    }

    Weight weight(int kind) {
        return weights[kind];
    }
}
