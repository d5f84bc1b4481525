package org.nijugo.progress;

import java.util.Optional;
import org.nijugo.quantity.Decimals;

/**
 * A lift that has stopped moving, with what speaks for it (R16).
 *
 * <p>Two things make one. Either the lift rose, and a line that goes flat some weeks ago fits the days far better than
 * one that goes on. Or it has been flat for all of eight weeks and more, so that a rise worth having can be ruled out.
 * Days before a lay-off of more than three weeks do not count, and what is regained after one is a rise.
 *
 * @param weeks how long it has been flat, whole weeks
 * @param days on which the lift was trained in them
 * @param perWeekBefore the rise before, in hundredths of a percent a week; nought where it was flat from the first
 * @param evidence how much better flat fits: twice the difference of the logarithms of the likelihoods, in tenths
 */
public record Plateau(int weeks, int days, int perWeekBefore, int evidence) {
    /** Judgement, set so that a year of rising raises few false alarms: PlateauFiguresTest states them. */
    private static final int ENOUGH = 110;

    /** A slow rise is hardly to be told from none, so that more has to speak for its end. */
    private static final int ENOUGH_AFTER_A_SLOW_RISE = 220;

    /** In hundredths of a percent a week. */
    private static final int FAST = 75;

    static final double MEMORY_WEEKS = 26;
    private static final double LAY_OFF_WEEKS = 3;
    private static final int LEAST_DAYS = 4;
    private static final int LEAST_DAYS_BEFORE = 6;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 10;
    private static final double LEAST_SD = 0.015;
    private static final double WORTH_HAVING = 0.0025;
    private static final double FLAT_WEEKS = 8;
    private static final int FLAT_DAYS = 12;
    private static final double SURE = 2.2;

    static Optional<Plateau> find(Samples all) {
        if (all.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        Samples samples = all.withoutStrays();
        if (samples.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        samples = samples.sinceGap(LAY_OFF_WEEKS).lastWeeks(MEMORY_WEEKS);
        Optional<Plateau> stopped = stopped(samples);
        return stopped.isPresent() && stopped.get().isCertain() ? stopped : flat(samples);
    }

    private boolean isCertain() {
        return evidence >= (perWeekBefore >= FAST ? ENOUGH : ENOUGH_AFTER_A_SLOW_RISE);
    }

    /** The bend that fits best, however little speaks for it. */
    static Optional<Plateau> stopped(Samples samples) {
        Optional<Plateau> best = Optional.empty();
        HingeFit straight = HingeFit.of(samples, samples.last() + 1);
        for (int weeks = SHORTEST; weeks <= LONGEST; weeks++) {
            double bend = samples.last() - weeks;
            int days = daysFrom(samples, bend);
            int before = samples.size() - days;
            if (days < LEAST_DAYS || before < LEAST_DAYS_BEFORE || bend - samples.week(0) < SHORTEST) {
                continue;
            }
            HingeFit hinge = HingeFit.of(samples, bend);
            double variance = Math.max(LEAST_SD * LEAST_SD, hinge.squares() / (samples.size() - 3));
            double evidence = (straight.squares() - hinge.squares()) / variance;
            boolean better =
                    best.isEmpty() || Decimals.toFixed(evidence, 1) > best.get().evidence();
            if (evidence > 0 && hinge.slope() > WORTH_HAVING && better) {
                best = Optional.of(
                        new Plateau(weeks, days, Trend.hundredths(hinge.slope()), Decimals.toFixed(evidence, 1)));
            }
        }
        return best;
    }

    private static Optional<Plateau> flat(Samples samples) {
        double weeks = samples.last() - samples.week(0);
        if (weeks < FLAT_WEEKS || samples.size() < FLAT_DAYS) {
            return Optional.empty();
        }
        double slope = Trend.slope(samples);
        double most = slope + SURE * Trend.slopeSd(samples, slope);
        return most < WORTH_HAVING
                ? Optional.of(new Plateau(Decimals.toFixed(Math.floor(weeks), 0), samples.size(), 0, 0))
                : Optional.empty();
    }

    private static int daysFrom(Samples samples, double week) {
        int days = 0;
        for (int i = 0; i < samples.size(); i++) {
            days += samples.week(i) >= week ? 1 : 0;
        }
        return days;
    }
}
