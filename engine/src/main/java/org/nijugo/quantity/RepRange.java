package org.nijugo.quantity;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** A range of repetitions such as {@code 4-6}, or one count such as {@code 5}; 1 to 999. */
public record RepRange(int min, int max) {
    public static final int MOST = 999;

    public RepRange {
        if (min < 1 || max < min || max > MOST) {
            throw new IllegalArgumentException("The range (" + min + "-" + max + ") must rise from 1 to " + MOST + ".");
        }
    }

    public static RepRange of(int min, int max) {
        return new RepRange(min, max);
    }

    public static RepRange exactly(int reps) {
        return new RepRange(reps, reps);
    }

    /** Reads {@code 5} or {@code 4-6}. */
    public static RepRange parse(String text) {
        int dash = text.indexOf('-');
        String low = Ascii.trim(dash < 0 ? text : text.substring(0, dash));
        String high = Ascii.trim(dash < 0 ? text : text.substring(dash + 1));
        boolean numbers = Ascii.isWhole(low) && Ascii.isWhole(high);
        if (!numbers || Ascii.whole(low) < 1 || Ascii.whole(high) < Ascii.whole(low) || Ascii.whole(high) > MOST) {
            throw new InputException(text, "repetitions such as 5 or 4-6, from 1 to " + MOST, "");
        }
        return new RepRange(Ascii.whole(low), Ascii.whole(high));
    }

    public boolean contains(int reps) {
        return reps >= min && reps <= max;
    }

    @Override
    public String toString() {
        return min == max ? Integer.toString(min) : min + "-" + max;
    }
}
