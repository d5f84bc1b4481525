package org.nijugo.strength;

import org.nijugo.exercise.Recovery;

/**
 * How quickly reps come back: the share of every rep that fades fast, and the time constants of both compartments.
 *
 * <table>
 * <caption>Rates, fitted to published rest-interval studies (science of straight sets to failure)</caption>
 * <tr><th>recovery</th><th>fast share</th><th>fast</th><th>slow</th></tr>
 * <tr><td>upper body, machines</td><td>0.40</td><td>16 s</td><td>290 s</td></tr>
 * <tr><td>free squat, deadlift</td><td>0.50</td><td>17 s</td><td>155 s</td></tr>
 * <tr><td>free isolation</td><td>0.50</td><td>16 s</td><td>150 s</td></tr>
 * </table>
 *
 * @param alpha the share of a rep's fatigue that fades fast, 0 to 1
 * @param tauFast seconds in which the fast compartment falls to 37 %
 * @param tauSlow seconds in which the slow compartment falls to 37 %
 */
public record FatigueRates(double alpha, double tauFast, double tauSlow) {
    public FatigueRates {
        if (!(alpha >= 0 && alpha <= 1) || !(tauFast > 0) || !(tauSlow >= tauFast)) {
            throw new IllegalArgumentException("The share must be 0 to 1 and the times must rise from above 0.");
        }
    }

    public static FatigueRates of(Recovery recovery) {
        return switch (recovery) {
            case DEFAULT -> new FatigueRates(0.40, 16, 290);
            case FREE_SQUAT -> new FatigueRates(0.50, 17, 155);
            case FREE_ISOLATION -> new FatigueRates(0.50, 16, 150);
        };
    }
}
