package org.nijugo.strength;

import org.nijugo.exercise.LiftClass;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/**
 * One set to failure by a rested lifter at a known share of a <em>tested</em> 1RM: 9 reps at 80 %. A maximum that was
 * only worked out from reps says nothing about the curve it was worked out with.
 *
 * @param load of the 1RM, 30–97 %
 * @param reps 2 or more
 */
public record RepsTest(Percent load, int reps) {
    private static final Percent LIGHTEST = Percent.of(30);
    private static final Percent HEAVIEST = Percent.of(97);
    private static final int MOST_REPS = 999;
    private static final double FURTHEST_LN = 1;

    /** From here on up, and from here on down, the spread of one test does not change. */
    private static final double HEAVY = 0.88;

    private static final double MIDDLE = 0.80;
    private static final double LIGHT = 0.72;
    private static final double HEAVY_SD = 0.17;
    private static final double MIDDLE_SD = 0.13;
    private static final double LIGHT_SD = 0.09;

    public RepsTest {
        if (load.isLessThan(LIGHTEST) || load.isMoreThan(HEAVIEST)) {
            throw new RefusedException(
                    load.toString(),
                    "a test at 30% to 97% of the one-repetition maximum",
                    "About 80% tells most for one set.");
        }
        if (reps < 2 || reps > MOST_REPS) {
            throw new RefusedException(
                    reps + " reps",
                    "a test of 2 to " + MOST_REPS + " reps",
                    "Where one rep is all there is, the maximum is less than was thought: test it again.");
        }
    }

    /** A test at a load. */
    public static RepsTest of(Weight load, Weight oneRepMax, int reps) {
        return new RepsTest(Percent.ofRatio(load, oneRepMax), reps);
    }

    /**
     * The curve's A that this test alone would give, as its natural logarithm.
     *
     * @throws RefusedException when nobody's curve is so far from the lift's
     */
    double lnA(LiftClass liftClass) {
        double fraction = load.fraction();
        double observed = Maths.ln((reps - 1) / Maths.pow(1 / fraction - 1, LoadRepsCurve.SHAPE));
        if (Math.abs(observed - Maths.ln(LoadRepsCurve.of(liftClass).a())) > FURTHEST_LN) {
            LoadRepsCurve usual = LoadRepsCurve.of(liftClass);
            throw new RefusedException(
                    reps + " reps at " + load,
                    "about " + Decimals.toFixed(usual.reps(fraction), 0)
                            + " reps there, and at least a third and at most three times as many",
                    "The maximum, the load or the count is not right: test the maximum again.");
        }
        return observed;
    }

    /** How far off one test may be: the error of a reps test (Mitter et al. 2022), in ln A. */
    double sd() {
        double fraction = load.fraction();
        if (fraction >= MIDDLE) {
            return between(fraction, MIDDLE, MIDDLE_SD, HEAVY, HEAVY_SD);
        }
        return between(fraction, LIGHT, LIGHT_SD, MIDDLE, MIDDLE_SD);
    }

    private static double between(double x, double low, double atLow, double high, double atHigh) {
        double share = Math.max(0, Math.min(1, (x - low) / (high - low)));
        return atLow + share * (atHigh - atLow);
    }
}
