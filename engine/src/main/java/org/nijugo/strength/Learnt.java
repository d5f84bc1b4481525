package org.nijugo.strength;

import org.nijugo.exercise.Exercise;

/**
 * What a lifter's logged sets taught of one lift, as a plan takes it: {@link LearntStrength} without what only learning
 * needs.
 *
 * @param sets how many taught it
 * @param lnASd how far off the curve may still be: the standard deviation of ln A
 * @param depth how deep fatigue goes, as a multiple of the ordinary
 * @param depthSd how far off that may be
 */
public record Learnt(int sets, FatigueResistance profile, double lnASd, double depth, double depthSd) {
    /** What to believe before today's first set. */
    public StrengthPrior prior(Exercise exercise) {
        return new StrengthPrior(exercise.liftClass(), exercise.recovery(), profile, lnASd, depth, depthSd);
    }
}
