package org.nijugo.dropset;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** What a lifter trains for; it picks the protocol where none is named, and shifts cut and rest (R07). */
public enum Goal {
    STRENGTH("strength"),
    HYPERTROPHY("hypertrophy"),
    ENDURANCE("endurance");

    private final String word;

    Goal(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Reads {@code strength}, {@code hypertrophy} or {@code endurance}. */
    public static Goal parse(String text) {
        for (Goal each : values()) {
            if (Ascii.same(each.word, Ascii.trim(text))) {
                return each;
            }
        }
        throw new InputException(text, "strength, hypertrophy or endurance", "");
    }
}
