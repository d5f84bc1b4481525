package org.nijugo.strength;

import org.nijugo.exercise.LiftClass;
import org.nijugo.quantity.Maths;

/**
 * Reps to failure of a fresh lifter at a share {@code p} of the 1RM: {@code r(p) = 1 + A·(1/p − 1)^0.85}.
 *
 * <p>One rep at 100 %, and with A = 28 about 5 at 90 %, 10 at 80 %, 15 at 70 % and 21 at 60 %: a smooth curve through
 * the pooled repetitions-to-failure tests of Nuzzo et al. 2024. Above 100 % the curve goes on, mirrored, below one rep,
 * and ends at nought.
 *
 * @param a how many reps the curve gives; 26 for the bench press of most people, 38 for the leg press
 */
public record LoadRepsCurve(double a) {
    /** The exponent, the same for everybody. */
    public static final double SHAPE = 0.85;

    /** Of all lifts together, where nobody said which it was. */
    static final LoadRepsCurve ALL_LIFTS = new LoadRepsCurve(28);

    private static final double LOWEST_RELIABLE = 0.30;
    private static final double HIGHEST_RELIABLE = 0.97;
    private static final double EDGE = 1e-9;

    public LoadRepsCurve {
        if (!(a >= 2 && a <= 1000)) {
            throw new IllegalArgumentException("The curve's A must be from 2 to 1000.");
        }
    }

    /** The curve of most people for lifts of this class. */
    public static LoadRepsCurve of(LiftClass liftClass) {
        return new LoadRepsCurve(liftClass.curvePriorTenths() / 10.0);
    }

    /** Reps to failure at this share of the 1RM, which must be above 0; never below nought. */
    public double reps(double fractionOfMax) {
        if (!(fractionOfMax > 0)) {
            throw new IllegalArgumentException("The share of the 1RM must be above 0.");
        }
        double distance = 1 / fractionOfMax - 1;
        double reps = distance >= 0 ? 1 + a * Maths.pow(distance, SHAPE) : 1 - a * Maths.pow(-distance, SHAPE);
        return Math.max(0, reps);
    }

    /** The share of the 1RM at which a fresh lifter fails after this many reps (0 or more). */
    public double fraction(double reps) {
        return 1 / maxFactor(reps);
    }

    /** The 1RM as a multiple of a load lifted for this many reps to failure (0 or more): 1.11 for 5 reps, A = 26. */
    public double maxFactor(double reps) {
        if (!(reps >= 0)) {
            throw new IllegalArgumentException("The reps must be 0 or more.");
        }
        return reps >= 1 ? 1 + Maths.pow((reps - 1) / a, 1 / SHAPE) : 1 - Maths.pow((1 - reps) / a, 1 / SHAPE);
    }

    /** Whether tests stand behind the curve here: from 30 to 97 % of the 1RM. */
    public static boolean isReliable(double fractionOfMax) {
        return fractionOfMax >= LOWEST_RELIABLE - EDGE && fractionOfMax <= HIGHEST_RELIABLE + EDGE;
    }
}
