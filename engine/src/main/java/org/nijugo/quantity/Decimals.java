package org.nijugo.quantity;

import org.nijugo.text.Ascii;

/** Decimal numbers as whole numbers of a small unit, read and written alike on every host. */
public final class Decimals {
    private static final int MOST_WHOLE_DIGITS = 5;

    private Decimals() {}

    /** Whether the text is a decimal such as {@code 2.5} or {@code -20}: 1–5 digits, then at most {@code places}. */
    public static boolean isDecimal(String text, int places) {
        int at = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        String whole = point < 0 ? text.substring(at) : text.substring(at, Math.max(at, point));
        String fraction = point < 0 ? "0" : text.substring(point + 1);
        return whole.length() <= MOST_WHOLE_DIGITS
                && Ascii.isWhole(whole)
                && fraction.length() <= Math.max(1, places)
                && Ascii.isWhole(fraction)
                && (places > 0 || point < 0);
    }

    /** The decimal times 10^places, exactly; call {@link #isDecimal} first. */
    public static int parseFixed(String text, int places) {
        if (!isDecimal(text, places)) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be a decimal of at most " + places + " places.");
        }
        boolean negative = text.startsWith("-");
        int value = 0;
        int left = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) == '.') {
                left = places;
            } else {
                value = value * 10 + (text.charAt(i) - '0');
                left = left < 0 ? left : left - 1;
            }
        }
        for (int i = left < 0 ? places : left; i > 0; i--) {
            value = value * 10;
        }
        return negative ? -value : value;
    }

    /** A whole number of 10^-places as a decimal without trailing zeros: 102500 at three places is {@code 102.5}. */
    public static String fixed(int value, int places) {
        String digits = Integer.toString(Math.abs(value));
        StringBuilder padded = new StringBuilder();
        for (int i = digits.length(); i <= places; i++) {
            padded.append('0');
        }
        padded.append(digits);
        int point = padded.length() - places;
        int end = padded.length();
        while (end > point && padded.charAt(end - 1) == '0') {
            end--;
        }
        String sign = value < 0 ? "-" : "";
        String whole = padded.substring(0, point);
        return end == point ? sign + whole : sign + whole + "." + padded.substring(point, end);
    }

    /** A number rounded to whole units of 10^-places, halves up: 2.345 at two places is 235. */
    public static int toFixed(double value, int places) {
        double scaled = value;
        for (int i = 0; i < places; i++) {
            scaled *= 10;
        }
        double rounded = Math.floor(scaled + 0.5);
        if (!(rounded <= Integer.MAX_VALUE && rounded >= -Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("The number must fit " + places + " decimal places.");
        }
        return (int) rounded;
    }
}
