package org.nijugo.strength;

import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Weight;

/**
 * What a lifter's own sets taught of the curve and of how deep fatigue goes, with what is not known yet. It begins as
 * the prior and moves with every set whose effort is known: a Kalman filter. (Slopes taken anew after each set's surprise
 * would pull the curve up, since a miss looks smaller beside a larger curve.)
 *
 * <p>Four things are unknown: ln A, the depth of fatigue, how far the maximum that is believed is off, and how far
 * today is off that (± 3.5 %). The last two are there so that a good day does not pass for a better curve; the maximum
 * itself is never learnt here, since finishing sets must not move it.
 *
 * <p>Old sets fade: with every week without one, what was learnt becomes a little less certain.
 *
 * <pre>{@code
 * LearntStrength learnt = LearntStrength.untaught(prior, 0.02).onDay();
 * learnt = learnt.after(Weight.kilograms(57), Weight.kilograms(115), fatigue, 17);
 * }</pre>
 */
public final class LearntStrength {
    /** More in reserve than this says too little (science.md I2). */
    public static final int MOST_RIR_TENTHS = 20;

    private static final int UNKNOWNS = 4;
    private static final double DAILY_SD = 0.035;
    private static final double LEAST_REPS_SD = 0.7;
    private static final double REPS_SD = 0.12;
    private static final double TELLING = 2;
    private static final double NUDGE = 1e-5;
    private static final double FADING_LN_A = 0.015;
    private static final double FADING_DEPTH = 0.02;
    private static final double FADING_MAX = 0.01;
    private static final double LEAST_DEPTH = 0.25;
    private static final double LEAST_A = 3;
    private static final double MOST_A = 400;

    private final StrengthPrior prior;
    private final double maxSd;
    private final int sets;
    private final double[] mean;
    private final double[][] covariance;

    private LearntStrength(StrengthPrior prior, double maxSd, int sets, double[] mean, double[][] covariance) {
        this.prior = prior;
        this.maxSd = maxSd;
        this.sets = sets;
        this.mean = mean;
        this.covariance = covariance;
    }

    /**
     * Before the first set.
     *
     * @param maxSd how far the believed maximum may be off for good: 0.02 for a tested one, 0.06 for an estimate
     */
    public static LearntStrength untaught(StrengthPrior prior, double maxSd) {
        double[][] covariance = new double[UNKNOWNS][UNKNOWNS];
        covariance[0][0] = prior.lnASd() * prior.lnASd();
        covariance[1][1] = prior.depthSd() * prior.depthSd();
        covariance[2][2] = maxSd * maxSd;
        covariance[3][3] = DAILY_SD * DAILY_SD;
        double[] mean = {prior.lnA(), prior.depth(), 0, 0};
        return new LearntStrength(prior, maxSd, 0, mean, covariance);
    }

    /** The morning of another day: how good it is is unknown again. */
    public LearntStrength onDay() {
        double[] mornings = mean.clone();
        double[][] next = copy();
        mornings[3] = 0;
        for (int i = 0; i < UNKNOWNS; i++) {
            next[i][3] = 0;
            next[3][i] = 0;
        }
        next[3][3] = DAILY_SD * DAILY_SD;
        return new LearntStrength(prior, maxSd, sets, mornings, next);
    }

    /** So many days later. It never becomes less certain than before the first set. */
    public LearntStrength faded(int days) {
        double weeks = days / 7.0;
        double[][] next = copy();
        next[0][0] = faded(next[0][0], FADING_LN_A, weeks, prior.lnASd());
        next[1][1] = faded(next[1][1], FADING_DEPTH, weeks, prior.depthSd());
        next[2][2] = faded(next[2][2], FADING_MAX, weeks, maxSd);
        return new LearntStrength(prior, maxSd, sets, mean, next);
    }

    private static double faded(double variance, double perWeek, double weeks, double most) {
        return Math.max(variance, Math.min(most * most, variance + perWeek * perWeek * weeks));
    }

    /**
     * After a set whose effort is known: to failure, or with two in reserve at most. Where
     * a set without a rep would not have been odd it teaches nothing, since nobody does fewer than none.
     *
     * @param max what the maximum is believed to be
     * @param before fatigue when it began, at the ordinary depth
     * @param capacity reps done and in reserve
     */
    public LearntStrength after(Weight load, Weight max, Fatigue before, double capacity) {
        double fraction = fraction(load, max);
        double expected = reps(mean, fraction, before.total());
        double[] slopes = slopes(mean, fraction, before.total());
        double[] spread = times(covariance, slopes);
        double noise = noise(expected);
        double variance = dot(slopes, spread) + noise * noise;
        if (expected * expected < TELLING * TELLING * variance) {
            return this;
        }
        double[] moved = mean.clone();
        double[][] next = copy();
        for (int i = 0; i < UNKNOWNS; i++) {
            moved[i] += spread[i] / variance * (capacity - expected);
            for (int k = 0; k < UNKNOWNS; k++) {
                next[i][k] -= spread[i] * spread[k] / variance;
            }
        }
        moved[1] = Math.max(LEAST_DEPTH, moved[1]);
        return new LearntStrength(prior, maxSd, sets + 1, moved, next);
    }

    /** Reps to expect of a set now, with the band that holds four cases out of five. */
    public Expected expect(Weight load, Weight max, Fatigue before) {
        double fraction = fraction(load, max);
        double middle = reps(mean, fraction, before.total());
        double[] slopes = slopes(mean, fraction, before.total());
        double noise = noise(middle);
        double sd = Math.sqrt(dot(slopes, times(covariance, slopes)) + noise * noise);
        double reach = StrengthEstimate.FOUR_OF_FIVE * sd;
        int reps = Decimals.toFixed(middle, 0);
        int low = Decimals.toFixed(Math.max(0, Math.ceil(middle - reach)), 0);
        int high = Decimals.toFixed(Math.floor(middle + reach), 0);
        return new Expected(reps, Math.min(low, reps), Math.max(high, reps));
    }

    /** Reps to expect: one case out of ten gives fewer than {@code low}, one more than {@code high}. */
    public record Expected(int reps, int low, int high) {}

    /** What to believe of the lifter from now on. */
    public StrengthPrior prior() {
        double usual = LoadRepsCurve.of(prior.liftClass()).a();
        FatigueResistance profile = FatigueResistance.ofRatio(Maths.exp(mean[0]) / usual);
        return new StrengthPrior(prior.liftClass(), prior.recovery(), profile, lnASd(), depth(), depthSd());
    }

    /** How many sets taught it. */
    public int sets() {
        return sets;
    }

    /** The curve and what is not known of it. */
    public StrengthEstimate estimate() {
        return new StrengthEstimate(prior.liftClass(), mean[0], lnASd());
    }

    /** How deep fatigue goes, as a multiple of the ordinary. */
    public double depth() {
        return mean[1];
    }

    public double depthSd() {
        return Math.sqrt(covariance[1][1]);
    }

    double lnASd() {
        return Math.sqrt(covariance[0][0]);
    }

    private static double fraction(Weight load, Weight max) {
        return (double) load.to(max.unit()).thousandths() / max.thousandths();
    }

    private static double reps(double[] at, double fraction, double fatigue) {
        double a = Math.max(LEAST_A, Math.min(MOST_A, Maths.exp(at[0])));
        double share = fraction * Maths.exp(-at[2] - at[3]);
        return Math.max(0, new LoadRepsCurve(a).reps(share) - at[1] * fatigue);
    }

    private static double[] slopes(double[] at, double fraction, double fatigue) {
        double here = reps(at, fraction, fatigue);
        double[] slopes = new double[UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            double[] beside = at.clone();
            beside[i] += NUDGE;
            slopes[i] = (reps(beside, fraction, fatigue) - here) / NUDGE;
        }
        return slopes;
    }

    private static double noise(double reps) {
        return Math.max(LEAST_REPS_SD, REPS_SD * reps);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private double[][] copy() {
        double[][] copy = new double[UNKNOWNS][];
        for (int i = 0; i < UNKNOWNS; i++) {
            copy[i] = covariance[i].clone();
        }
        return copy;
    }
}
