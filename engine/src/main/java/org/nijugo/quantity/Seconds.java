package org.nijugo.quantity;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** A time in whole seconds, such as {@code 20s}, {@code 3:00} or {@code 0s}: nought is a value, not "unset". */
public record Seconds(int value) implements Comparable<Seconds> {
    public static final Seconds ZERO = new Seconds(0);
    private static final int LONGEST = 24 * 3600;

    public Seconds {
        if (value < 0 || value > LONGEST) {
            throw new IllegalArgumentException("The time (" + value + " s) must be from 0 to " + LONGEST + " seconds.");
        }
    }

    public static Seconds of(int value) {
        return new Seconds(value);
    }

    /** Reads {@code 20s}, {@code 3min}, {@code 3:00}; a bare number is refused, since minutes and seconds look alike. */
    public static Seconds parse(String text) {
        String trimmed = Ascii.lower(Ascii.trim(text));
        int colon = trimmed.indexOf(':');
        int seconds = colon > 0 ? clock(trimmed, colon) : suffixed(trimmed);
        if (seconds < 0 || seconds > LONGEST) {
            throw new InputException(text, "a time such as 20s, 3min or 3:00, at most a day", "");
        }
        return new Seconds(seconds);
    }

    private static int clock(String text, int colon) {
        String minutes = text.substring(0, colon);
        String seconds = text.substring(colon + 1);
        boolean read =
                Ascii.isWhole(minutes) && minutes.length() <= 4 && seconds.length() == 2 && Ascii.isWhole(seconds);
        return read && Ascii.whole(seconds) < 60 ? Ascii.whole(minutes) * 60 + Ascii.whole(seconds) : -1;
    }

    private static int suffixed(String text) {
        int factor = text.endsWith("min") ? 60 : 1;
        int suffix = text.endsWith("min") ? 3 : text.endsWith("s") ? 1 : 0;
        String number = Ascii.trim(text.substring(0, text.length() - suffix));
        return suffix > 0 && number.length() <= 5 && Ascii.isWhole(number) ? Ascii.whole(number) * factor : -1;
    }

    @Override
    public int compareTo(Seconds other) {
        return Integer.compare(value, other.value);
    }

    /** As {@link #parse} reads it: {@code 45s} below a minute and a half, {@code 3:00} above. */
    @Override
    public String toString() {
        if (value < 90) {
            return value + "s";
        }
        int rest = Whole.remainder(value, 60);
        return Whole.floor(value, 60) + (rest < 10 ? ":0" : ":") + rest;
    }
}
