package org.nijugo.strength;

import java.util.List;
import org.nijugo.exercise.LiftClass;
import org.nijugo.quantity.Maths;

/**
 * A lifter's curve for a lift, learnt from tests of reps at a known share of the 1RM, with what is not known of it yet.
 * It starts from most people's curve and moves towards the tests, the further the more of them there are: one test at
 * 80 % counts for about four fifths.
 *
 * <p>Seven reps at 80 % on the bench press, where most people get nine: {@code fast}, and most likely not more than
 * {@code mixed}.
 *
 * @param liftClass the lift's; the profile of one lift says little of another
 * @param lnA the curve's A, as its natural logarithm
 * @param lnASd the standard deviation of that
 */
public record StrengthEstimate(LiftClass liftClass, double lnA, double lnASd) {
    /** Standard deviations to each side that hold four cases out of five. */
    static final double FOUR_OF_FIVE = 1.2815515655446004;

    public StrengthEstimate {
        if (!(lnASd > 0) || Double.isNaN(lnA)) {
            throw new IllegalArgumentException("The estimate must be a number, and its spread above 0.");
        }
    }

    /** Before any test. */
    public static StrengthEstimate untested(LiftClass liftClass) {
        double usual = Maths.ln(LoadRepsCurve.of(liftClass).a());
        return new StrengthEstimate(liftClass, usual, FatigueResistance.SPREAD);
    }

    /** After tests, one or several, at one load or at different ones. */
    public static StrengthEstimate from(LiftClass liftClass, List<RepsTest> tests) {
        StrengthEstimate estimate = untested(liftClass);
        for (RepsTest test : tests) {
            estimate = estimate.after(test);
        }
        return estimate;
    }

    /**
     * After one more test. The order of the tests makes no difference.
     *
     * @throws org.nijugo.text.RefusedException when the test is so far from the lift's curve that it must be wrong
     */
    public StrengthEstimate after(RepsTest test) {
        double before = 1 / (lnASd * lnASd);
        double told = 1 / (test.sd() * test.sd());
        double middle = (lnA * before + test.lnA(liftClass) * told) / (before + told);
        return new StrengthEstimate(liftClass, middle, Math.sqrt(1 / (before + told)));
    }

    /** The likeliest curve. */
    public LoadRepsCurve curve() {
        return new LoadRepsCurve(Maths.exp(lnA));
    }

    /** The likeliest profile. */
    public FatigueResistance profile() {
        return profileAt(0);
    }

    /** The fastest profile that still is likely: one case out of ten is faster. */
    public FatigueResistance fastest() {
        return profileAt(-FOUR_OF_FIVE);
    }

    /** The slowest profile that still is likely: one case out of ten is slower. */
    public FatigueResistance slowest() {
        return profileAt(FOUR_OF_FIVE);
    }

    /** {@code fast}, {@code mixed} or {@code slow}. */
    public String word() {
        return profile().word();
    }

    /** Whether four cases out of five have the same word. */
    public boolean isSettled() {
        return fastest().word().equals(slowest().word());
    }

    private FatigueResistance profileAt(double deviations) {
        double usual = LoadRepsCurve.of(liftClass).a();
        return FatigueResistance.ofRatio(Maths.exp(lnA + deviations * lnASd) / usual);
    }
}
