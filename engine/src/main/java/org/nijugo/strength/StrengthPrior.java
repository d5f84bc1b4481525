package org.nijugo.strength;

import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.LiftClass;
import org.nijugo.exercise.Recovery;
import org.nijugo.quantity.Maths;

/**
 * What is believed of a lifter on a lift before today's first set.
 *
 * @param profileNamed whether the lifter said or tested the profile; otherwise it is a guess and gives way sooner
 */
public record StrengthPrior(LiftClass liftClass, Recovery recovery, FatigueResistance profile, boolean profileNamed) {

    /** Of a lifter who named the profile, or had it tested. */
    public static StrengthPrior named(Exercise exercise, FatigueResistance profile) {
        return new StrengthPrior(exercise.liftClass(), exercise.recovery(), profile, true);
    }

    /** Of a lifter whose profile is only guessed. */
    public static StrengthPrior guessed(Exercise exercise, FatigueResistance profile) {
        return new StrengthPrior(exercise.liftClass(), exercise.recovery(), profile, false);
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

    /** How far off the curve may be: the standard deviation of ln A, 0.25, half of that for a named profile. */
    public double lnASd() {
        return profileNamed ? FatigueResistance.SPREAD * 0.5 : FatigueResistance.SPREAD;
    }
}
