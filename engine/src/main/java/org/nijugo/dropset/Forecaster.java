package org.nijugo.dropset;

import org.nijugo.quantity.Whole;
import org.nijugo.strength.Capacity;

/**
 * Turns what a lifter has left into a forecast with an 80 % band.
 *
 * <p>Lifters differ by 18 % in a first set, 33 % in a second and 47 % in later ones (Heredia-Elvar 2022), and one lifter
 * from day to day by 0.7 reps or 12 % (Mitter 2022); a reserve that was not said adds a rep.
 */
final class Forecaster {
    private static final double EIGHTY_PERCENT = 1.2816;
    private static final double[] BETWEEN_LIFTERS = {0.18, 0.33, 0.47};
    private static final double LEAST_WITHIN = 0.7;
    private static final double WITHIN = 0.12;
    private static final double UNKNOWN_RESERVE = 1.0;

    private Forecaster() {}

    /**
     * Reps short of the reserve.
     *
     * @param segment from 0; later ones are less certain
     * @param reserveKnown whether today's sets said how much was left
     */
    static Forecast of(
            Capacity capacity, org.nijugo.quantity.Weight load, int stopAtRir, int segment, boolean reserveKnown) {
        return of(capacity.available(load) - stopAtRir, segment, reserveKnown);
    }

    /** Of reps with fractions, the reserve taken off. */
    static Forecast of(double reps, int segment, boolean reserveKnown) {
        double expected = Math.max(0, reps);
        double between = BETWEEN_LIFTERS[Math.min(segment, BETWEEN_LIFTERS.length - 1)] * expected;
        double within = Math.max(LEAST_WITHIN, WITHIN * expected);
        double unknown = reserveKnown ? 0 : UNKNOWN_RESERVE;
        double half = EIGHTY_PERCENT * Math.sqrt(between * between + within * within + unknown * unknown);
        int likeliest = whole(expected);
        return new Forecast(
                likeliest, Math.min(likeliest, whole(expected - half)), Math.max(likeliest, whole(expected + half)));
    }

    /** The same where no more than so many reps are left to do. */
    static Forecast atMost(Forecast forecast, int left) {
        return new Forecast(
                Math.min(forecast.reps(), left), Math.min(forecast.low(), left), Math.min(forecast.high(), left));
    }

    /** Whole reps: to the nearest, halves up. */
    static int whole(double reps) {
        return Whole.of(Math.floor(Math.max(0, Math.min(999, reps)) + 0.5));
    }
}
