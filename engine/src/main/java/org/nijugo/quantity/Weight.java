package org.nijugo.quantity;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * A weight in the unit it was lifted in, such as {@code 102.5 kg} or {@code 45 lb}; negative for assistance.
 *
 * <p>A weight never changes unit on its own: adding pounds to kilograms throws {@link UnitMismatchException}.
 * Comparing is exact across units, though {@code equals} also asks for the same unit.
 *
 * @param thousandths of the unit
 */
public record Weight(int thousandths, WeightUnit unit) implements Comparable<Weight> {
    /** A million of its unit: any weight that can be written (up to 99 999), converted or tenfold, is still one. */
    public static final int LIMIT_THOUSANDTHS = 1_000_000_000;

    private static final String EXPECTED = "a weight with its unit, such as 100kg, 102.5 kg or 225lb";

    public Weight {
        if (thousandths > LIMIT_THOUSANDTHS || thousandths < -LIMIT_THOUSANDTHS) {
            throw new IllegalArgumentException("The weight (" + thousandths + " thousandths) must be within ±1000000.");
        }
    }

    public static Weight ofThousandths(int thousandths, WeightUnit unit) {
        return new Weight(thousandths, unit);
    }

    public static Weight kilograms(int whole) {
        return new Weight(whole * 1000, WeightUnit.KILOGRAM);
    }

    public static Weight pounds(int whole) {
        return new Weight(whole * 1000, WeightUnit.POUND);
    }

    public static Weight zero(WeightUnit unit) {
        return new Weight(0, unit);
    }

    /**
     * Reads {@code 100kg}, {@code 102.5 kg}, {@code -20kg}, {@code 225 lbs}.
     *
     * @throws InputException when the unit is missing or unknown, more than three decimals are given, or the number is
     *     beyond ±99 999
     */
    public static Weight parse(String text) {
        String trimmed = Ascii.trim(text);
        int end = trimmed.length();
        while (end > 0 && Ascii.isLetter(trimmed.charAt(end - 1))) {
            end--;
        }
        String number = Ascii.trim(trimmed.substring(0, end));
        String symbol = trimmed.substring(end);
        if (symbol.isEmpty() && Decimals.isDecimal(number, 3)) {
            throw new InputException(text, EXPECTED, "Say the unit: " + number + "kg or " + number + "lb.");
        }
        WeightUnit unit = WeightUnit.find(symbol)
                .orElseThrow(() -> new InputException(text, EXPECTED, "The units are kg and lb."));
        if (!Decimals.isDecimal(number, 3)) {
            throw new InputException(text, EXPECTED, "Write at most five digits before the point and three after it.");
        }
        int thousandths = Decimals.parseFixed(number, 3);
        if (Math.abs(thousandths) > LIMIT_THOUSANDTHS) {
            throw new InputException(text, EXPECTED, "Write at most 99999 " + unit.symbol() + ".");
        }
        return new Weight(thousandths, unit);
    }

    public Weight plus(Weight other) {
        return new Weight(thousandths + same(other).thousandths, unit);
    }

    public Weight minus(Weight other) {
        return new Weight(thousandths - same(other).thousandths, unit);
    }

    public Weight times(int factor) {
        double product = (double) thousandths * factor;
        if (product > LIMIT_THOUSANDTHS || product < -LIMIT_THOUSANDTHS) {
            throw new IllegalArgumentException("The weight (" + this + " × " + factor + ") must be within ±1000000.");
        }
        return new Weight(thousandths * factor, unit);
    }

    public Weight negated() {
        return new Weight(-thousandths, unit);
    }

    /** The same weight in another unit, to the nearest thousandth, halves up; the way back may differ in the last digit. */
    public Weight to(WeightUnit other) {
        if (other == unit) {
            return this;
        }
        double exact = (double) thousandths * unit.hundredMillionthsOfKilogram() / other.hundredMillionthsOfKilogram();
        return new Weight((int) Math.floor(exact + 0.5), other);
    }

    public boolean isZero() {
        return thousandths == 0;
    }

    public boolean isPositive() {
        return thousandths > 0;
    }

    public boolean isLessThan(Weight other) {
        return compareTo(other) < 0;
    }

    public boolean isMoreThan(Weight other) {
        return compareTo(other) > 0;
    }

    /** Exact, also between kilograms and pounds. */
    @Override
    public int compareTo(Weight other) {
        if (unit == other.unit) {
            return Integer.compare(thousandths, other.thousandths);
        }
        return Long.compare(
                thousandths * unit.hundredMillionthsOfKilogram(),
                other.thousandths * other.unit.hundredMillionthsOfKilogram());
    }

    /** Written out, since what Java makes for a record costs a command's start ten milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Weight weight && weight.thousandths == thousandths && weight.unit == unit;
    }

    @Override
    public int hashCode() {
        return unit == WeightUnit.KILOGRAM ? thousandths : ~thousandths;
    }

    /** The number without its unit, such as {@code 102.5}. */
    public String number() {
        return Decimals.fixed(thousandths, 3);
    }

    /** As {@link #parse} reads it: {@code 102.5 kg}. */
    @Override
    public String toString() {
        return number() + " " + unit.symbol();
    }

    private Weight same(Weight other) {
        if (other.unit != unit) {
            throw new UnitMismatchException(this, other);
        }
        return other;
    }
}
