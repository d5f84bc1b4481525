package org.nijugo.strength;

import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.LiftClass;
import org.nijugo.exercise.Recovery;
import org.nijugo.quantity.Maths;

/**
 * What is believed of a lifter on a lift before today's first set.
 *
 * @param lnASd how far off the curve may be: the standard deviation of ln A, 0.25, half of that for a named profile,
 *     less for one that was learnt
 * @param depth how deep fatigue goes, as a multiple of the ordinary
 * @param depthSd how far off that may be
 */
public record StrengthPrior(
        LiftClass liftClass, Recovery recovery, FatigueResistance profile, double lnASd, double depth, double depthSd) {
    private static final double DEPTH_SD = 0.25;

    private StrengthPrior(Exercise exercise, FatigueResistance profile, double lnASd) {
        this(exercise.liftClass(), exercise.recovery(), profile, lnASd, 1, DEPTH_SD);
    }

    /** Of a lifter who named the profile, or had it tested. */
    public static StrengthPrior named(Exercise exercise, FatigueResistance profile) {
        return new StrengthPrior(exercise, profile, FatigueResistance.SPREAD * 0.5);
    }

    /** Of a lifter whose profile is only guessed. */
    public static StrengthPrior guessed(Exercise exercise, FatigueResistance profile) {
        return new StrengthPrior(exercise, profile, FatigueResistance.SPREAD);
    }

    public LoadRepsCurve curve() {
        return profile.curveFor(liftClass);
    }

    public FatigueRates rates() {
        return FatigueRates.of(recovery);
    }

    double lnA() {
        return Maths.ln(curve().a());
    }
}
