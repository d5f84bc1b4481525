package org.nijugo.dropset;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Who changes the plates between two segments (R14). */
public enum Hands {
    /** The lifter alone, walking round the bar. */
    ME("me"),
    /** One helper. */
    ONE("1"),
    /** A helper at each end. */
    TWO("2");

    private final String word;

    Hands(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Reads {@code me}, {@code 1} or {@code 2}. */
    public static Hands parse(String text) {
        for (Hands each : values()) {
            if (Ascii.same(each.word, Ascii.trim(text))) {
                return each;
            }
        }
        throw new InputException(text, "me, 1 or 2", "It is the number of helpers who change plates.");
    }
}
