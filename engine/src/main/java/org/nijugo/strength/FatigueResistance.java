package org.nijugo.strength;

import org.nijugo.exercise.LiftClass;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Whole;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * A lifter's fatigue-resistance profile for one exercise, from 0 (fast: few reps at a percentage, tires quickly) to 1
 * (slow). It is not a share of muscle fibre and is never shown as one.
 *
 * @param zHundredths where the lifter stands among others, in hundredths of a standard deviation, −250 to 250
 * @param cut the size of cut that gives this profile about the same reps in every segment (R06), 5–15 %
 */
public record FatigueResistance(int zHundredths, Percent cut) {
    /** Few reps at a percentage; cuts of 15 %. */
    public static final FatigueResistance FAST = new FatigueResistance(-105, Percent.of(15));

    /** What is assumed of everybody at first; cuts of 10 %. */
    public static final FatigueResistance MIXED = new FatigueResistance(0, Percent.of(10));

    /** Many reps at a percentage; cuts of 5 %. */
    public static final FatigueResistance SLOW = new FatigueResistance(107, Percent.of(5));

    /** How far lifters' curves lie apart: the standard deviation of ln A. */
    static final double SPREAD = 0.25;

    private static final int FURTHEST = 250;
    private static final double FAST_BELOW = 0.87;
    private static final double SLOW_ABOVE = 1.10;
    private static final String EXPECTED = "fast, mixed, slow or a number from 0 to 1 such as 0.35";

    public FatigueResistance {
        if (zHundredths < -FURTHEST || zHundredths > FURTHEST) {
            throw new IllegalArgumentException("The standing (" + zHundredths + " hundredths) must be within ±250.");
        }
        if (cut.hundredths() < 500 || cut.hundredths() > 1500) {
            throw new IllegalArgumentException("The cut (" + cut + ") must be from 5% to 15%.");
        }
    }

    /** The profile of a number from 0 (fast) to 1 (slow) in thousandths: 350 is 0.35. */
    public static FatigueResistance of(int thousandths) {
        if (thousandths < 0 || thousandths > 1000) {
            throw new IllegalArgumentException("The profile (" + thousandths + " thousandths) must be 0 to 1000.");
        }
        double share = Whole.clamp(thousandths, 10, 990) / 1000.0;
        int z = Decimals.toFixed(Maths.normalQuantile(share), 2);
        return new FatigueResistance(z, Percent.ofHundredths(1500 - thousandths));
    }

    /** The profile whose curve is this multiple of its class's curve: 1 is mixed, 0.77 fast. */
    static FatigueResistance ofRatio(double ratio) {
        double z = Maths.ln(ratio) / SPREAD;
        double share = Maths.normalBelow(z);
        int thousandths = Whole.clamp(Decimals.toFixed(share, 3), 0, 1000);
        int hundredths = Whole.clamp(Decimals.toFixed(z, 2), -FURTHEST, FURTHEST);
        return new FatigueResistance(hundredths, Percent.ofHundredths(1500 - thousandths));
    }

    /** Reads {@code fast}, {@code mixed}, {@code slow}, or a number from 0 to 1 with at most three decimals. */
    public static FatigueResistance parse(String text) {
        String trimmed = Ascii.lower(Ascii.trim(text));
        return switch (trimmed) {
            case "fast" -> FAST;
            case "mixed" -> MIXED;
            case "slow" -> SLOW;
            default -> of(thousandths(trimmed, text));
        };
    }

    private static int thousandths(String trimmed, String text) {
        if (!Decimals.isDecimal(trimmed, 3) || trimmed.startsWith("-")) {
            throw new InputException(text, EXPECTED, "");
        }
        int thousandths = Decimals.parseFixed(trimmed, 3);
        if (thousandths > 1000) {
            throw new InputException(text, EXPECTED, "");
        }
        return thousandths;
    }

    /** {@code fast}, {@code mixed} or {@code slow}, by how many reps this profile gets compared with most people. */
    public String word() {
        double ratio = ratio();
        return ratio < FAST_BELOW ? "fast" : ratio <= SLOW_ABOVE ? "mixed" : "slow";
    }

    /** This lifter's curve for lifts of a class. */
    public LoadRepsCurve curveFor(LiftClass liftClass) {
        return new LoadRepsCurve(LoadRepsCurve.of(liftClass).a() * ratio());
    }

    /** The curve's A as a multiple of its class's. */
    double ratio() {
        return Maths.exp(SPREAD * zHundredths / 100.0);
    }

    /** As {@link #parse} reads it: the word of a preset, otherwise the number that belongs to the cut. */
    @Override
    public String toString() {
        if (equals(FAST)) {
            return "fast";
        }
        if (equals(MIXED)) {
            return "mixed";
        }
        return equals(SLOW) ? "slow" : Decimals.fixed(1500 - cut.hundredths(), 3);
    }
}
