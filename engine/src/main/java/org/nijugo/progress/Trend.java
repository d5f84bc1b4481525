package org.nijugo.progress;

import java.util.Arrays;
import java.util.Optional;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;

/**
 * How the maximum moved over the last twelve weeks: the median of all slopes between two days (Theil and Sen), which a
 * few odd days do not bend, in hundredths of a percent a week.
 *
 * @param perWeek the middle, 85 is +0.85 % a week
 * @param low one case out of ten is below
 * @param high one case out of ten is above
 * @param level ln of the maximum now in grams: the mean of the days, each weighing half as much for every three weeks
 *     it is old
 * @param days how many it rests on
 */
record Trend(int perWeek, int low, int high, double level, int days) {
    static final double WEEKS = 12;

    private static final int LEAST_DAYS = 4;
    private static final double LEAST_WEEKS = 2;
    private static final int MOST_DAYS = 80;
    private static final double HALF_LIFE_WEEKS = 3;
    private static final double FOUR_OF_FIVE = 1.2816;
    private static final double LEAST_SD = 0.015;

    /** Empty where there are fewer than four days or two weeks of them. */
    static Optional<Trend> find(Samples all) {
        if (all.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        Samples samples = all.withoutStrays();
        if (samples.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        samples = samples.lastWeeks(WEEKS);
        samples = samples.from(Math.max(0, samples.size() - MOST_DAYS));
        if (samples.size() < LEAST_DAYS || samples.last() - samples.week(0) < LEAST_WEEKS) {
            return Optional.empty();
        }
        double slope = slope(samples);
        double reach = FOUR_OF_FIVE * slopeSd(samples, slope);
        return Optional.of(new Trend(
                hundredths(slope),
                hundredths(slope - reach),
                hundredths(slope + reach),
                level(samples),
                samples.size()));
    }

    static double slope(Samples samples) {
        int n = samples.size();
        double[] slopes = new double[n * n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double weeks = samples.week(k) - samples.week(i);
                if (weeks > 0) {
                    slopes[count] = (samples.ln(k) - samples.ln(i)) / weeks;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : Samples.median(Arrays.copyOf(slopes, count));
    }

    /** From the median residual, as if normal. */
    static double slopeSd(Samples samples, double slope) {
        int n = samples.size();
        double[] rests = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            rests[i] = samples.ln(i) - slope * samples.week(i);
            mean += samples.week(i) / n;
        }
        double middle = Samples.median(rests);
        double spread = 0;
        for (int i = 0; i < n; i++) {
            rests[i] = Math.abs(rests[i] - middle);
            spread += (samples.week(i) - mean) * (samples.week(i) - mean);
        }
        return Math.max(LEAST_SD, 1.4826 * Samples.median(rests)) / Math.sqrt(spread);
    }

    private static double level(Samples samples) {
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < samples.size(); i++) {
            double weight = Maths.pow(0.5, (samples.last() - samples.week(i)) / HALF_LIFE_WEEKS);
            weights += weight;
            sum += weight * samples.ln(i);
        }
        return sum / weights;
    }

    static int hundredths(double share) {
        return Decimals.toFixed(share * 100, 2);
    }
}
