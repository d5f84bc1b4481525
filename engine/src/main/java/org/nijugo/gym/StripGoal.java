package org.nijugo.gym;

import java.util.List;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.quantity.Whole;
import org.nijugo.text.InputException;

/**
 * What a ladder is wished to be, in thousandths of the bar's unit, and how well a step of one meets it.
 *
 * <p>How well is one whole number in a double, so that two are compared and added at once, exactly: missing rungs, cuts
 * outside, by how much, deviations beyond 3 %, plates pulled, each in a field of its own. Smaller is better.
 */
final class StripGoal {
    /** No ladder has more changes of load. */
    static final int MOST_CHANGES = 24;

    /** A cut or a deviation counts as no more than 100 %. */
    private static final int MOST_HUNDREDTHS = 10_000;

    private static final int FREE_DEVIATION_PERCENT = 3;
    private static final double DEVIATION = 128;
    private static final double EXCESS = DEVIATION * (MOST_CHANGES * MOST_HUNDREDTHS + 1);
    private static final double OUTSIDE = EXCESS * (MOST_CHANGES * MOST_HUNDREDTHS + 1);
    private static final double MISSING = OUTSIDE * (MOST_CHANGES + 1);

    /** Worse than any ladder; all below it are whole numbers that a double holds exactly. */
    static final double WORST = MISSING * (MOST_CHANGES + 1);

    private static final int LEAST = 500;
    private static final int MOST = 1_500;

    private final boolean relative;
    private final int[] wishes;
    private final int least;
    private final int most;
    private final int lightest;

    private StripGoal(boolean relative, int[] wishes, int least, int most, int lightest) {
        this.relative = relative;
        this.wishes = wishes;
        this.least = least;
        this.most = most;
        this.lightest = lightest;
    }

    /** Each wish is a cut of the load before it. */
    static StripGoal cuts(LadderWish wish, WeightUnit unit) {
        int changes = wish.cuts().size();
        if (changes > MOST_CHANGES) {
            throw new IllegalArgumentException("The changes of load (" + changes + ") must be at most " + MOST_CHANGES);
        }
        int[] hundredths = new int[changes];
        for (int i = 0; i < changes; i++) {
            hundredths[i] = wish.cuts().get(i).hundredths();
        }
        return new StripGoal(
                true, hundredths, wish.least().hundredths(), wish.most().hundredths(), lightest(wish, unit));
    }

    /** All the wished cuts at once. */
    static StripGoal oneStrip(LadderWish wish, WeightUnit unit) {
        Weight end = wish.opening().to(unit);
        for (int i = 0; i < wish.cuts().size(); i++) {
            end = wish.cuts().get(i).complement().of(end);
        }
        int[] loads = {end.thousandths()};
        return new StripGoal(
                false, loads, wish.least().hundredths(), wish.most().hundredths(), lightest(wish, unit));
    }

    private static int lightest(LadderWish wish, WeightUnit unit) {
        Weight lightest = wish.lightest().to(unit);
        int rounded = lightest.thousandths();
        return lightest.isLessThan(wish.lightest()) ? rounded + 1 : rounded;
    }

    /** Each wish after the first is a load; there is no lightest one. */
    static StripGoal loads(List<Weight> wishes, Weight base) {
        if (wishes.isEmpty() || wishes.size() > MOST_CHANGES + 1) {
            throw new InputException(
                    wishes.size() + " loads", "from 1 to " + (MOST_CHANGES + 1) + " loads, the heaviest first", "");
        }
        int[] loads = new int[wishes.size() - 1];
        for (int i = 0; i < loads.length; i++) {
            Weight wish = wishes.get(i + 1);
            if (!wish.isLessThan(wishes.get(i))) {
                throw new InputException(
                        wish.toString(),
                        "a load below " + wishes.get(i).toString(),
                        "Write the heaviest first, each once.");
            }
            loads[i] = wish.to(base.unit()).thousandths();
        }
        return new StripGoal(false, loads, LEAST, MOST, base.thousandths());
    }

    /** Changes of load that are wished for. */
    int changes() {
        return wishes.length;
    }

    int lightest() {
        return lightest;
    }

    /** The wish of a rung, the opening being rung 0, when this load was achieved before it. */
    int wish(int rung, int before) {
        if (!relative) {
            return wishes[rung - 1];
        }
        return Whole.of(Math.floor((double) before * (10_000 - wishes[rung - 1]) / 10_000 + 0.5));
    }

    /** The lightest load whose cut is inside the limits. */
    int insideFrom(int before) {
        return Whole.of(Math.ceil((double) before * (10_000 - most) / 10_000));
    }

    /** The heaviest load whose cut is inside the limits. */
    int insideTo(int before) {
        return Whole.of(Math.floor((double) before * (10_000 - least) / 10_000));
    }

    boolean isInside(int before, int load) {
        return load >= insideFrom(before) && load <= insideTo(before);
    }

    /** How well a step meets the wish, without its plates. */
    double step(int rung, int before, int load) {
        double off = deviation(load, wish(rung, before)) * DEVIATION;
        return isInside(before, load) ? off : off + OUTSIDE + excess(before, load) * EXCESS;
    }

    private int excess(int before, int load) {
        double cut = ((double) before - load) * 10_000;
        double beyond = Math.max(cut - (double) most * before, (double) least * before - cut);
        return Whole.of(Math.min(MOST_HUNDREDTHS, Math.ceil(beyond / before)));
    }

    private static int deviation(int load, int wish) {
        double beyond = Math.abs(load - wish) * 100.0 - (double) FREE_DEVIATION_PERCENT * wish;
        if (beyond <= 0) {
            return 0;
        }
        return wish <= 0 ? MOST_HUNDREDTHS : Whole.of(Math.min(MOST_HUNDREDTHS, Math.ceil(beyond * 100 / wish)));
    }

    /** How bad it is that so many rungs are not there. */
    static double missing(int rungs) {
        return rungs * MISSING;
    }
}
