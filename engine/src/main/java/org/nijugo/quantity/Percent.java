package org.nijugo.quantity;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * A percentage such as {@code 87.5%}, of a one-repetition maximum or of the current load.
 *
 * @param hundredths of a percent: 8750 is 87.5 %
 */
public record Percent(int hundredths) implements Comparable<Percent> {
    public static final Percent ZERO = new Percent(0);

    public static Percent of(int whole) {
        return new Percent(whole * 100);
    }

    public static Percent ofHundredths(int hundredths) {
        return new Percent(hundredths);
    }

    /** A fraction such as 0.875, to the nearest hundredth of a percent. */
    public static Percent ofFraction(double fraction) {
        return new Percent(Decimals.toFixed(fraction, 4));
    }

    /** How many percent the part is of the whole, to the nearest hundredth. */
    public static Percent ofRatio(Weight part, Weight whole) {
        if (!whole.isPositive()) {
            throw new IllegalArgumentException("The whole (" + whole + ") must be above zero.");
        }
        return ofFraction((double) part.thousandths() / whole.to(part.unit()).thousandths());
    }

    /** Reads {@code 87.5%}: the sign is required, at most two decimals. */
    public static Percent parse(String text) {
        String trimmed = Ascii.trim(text);
        String number = trimmed.endsWith("%") ? Ascii.trim(trimmed.substring(0, trimmed.length() - 1)) : "";
        if (!Decimals.isDecimal(number, 2)) {
            throw new InputException(text, "a percentage with its sign, such as 10% or 87.5%", "");
        }
        return new Percent(Decimals.parseFixed(number, 2));
    }

    /** This share of a weight, to the nearest thousandth, halves up. */
    public Weight of(Weight weight) {
        double exact = (double) weight.thousandths() * hundredths / 10_000.0;
        return Weight.ofThousandths((int) Math.floor(exact + 0.5), weight.unit());
    }

    /** 0.875 for 87.5 %. */
    public double fraction() {
        return hundredths / 10_000.0;
    }

    /** What is left after this cut: 90 % after a cut of 10 %. */
    public Percent complement() {
        return new Percent(10_000 - hundredths);
    }

    public Percent plus(Percent other) {
        return new Percent(hundredths + other.hundredths);
    }

    public Percent minus(Percent other) {
        return new Percent(hundredths - other.hundredths);
    }

    public Percent clamp(Percent low, Percent high) {
        return new Percent(Whole.clamp(hundredths, low.hundredths, high.hundredths));
    }

    public boolean isLessThan(Percent other) {
        return hundredths < other.hundredths;
    }

    public boolean isMoreThan(Percent other) {
        return hundredths > other.hundredths;
    }

    /** To a tenth of a percent, as it is shown. */
    public int tenths() {
        return Whole.round(hundredths, 10);
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return Decimals.fixed(hundredths, 2) + "%";
    }
}
