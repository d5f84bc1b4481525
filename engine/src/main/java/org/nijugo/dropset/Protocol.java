package org.nijugo.dropset;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** The three finishing sets. */
public enum Protocol {
    /** One set of 25 reps without racking, at about 40–50 % of the 1RM (R03). */
    CLASSIC("classic"),
    /** One open-ended set, sized by how heavy the work was: 50–60 or 60–70 % of the 1RM (R09). */
    BAND("band"),
    /** Several segments at falling loads until 25 reps are done (R05). */
    DROP("drop");

    private final String word;

    Protocol(String word) {
        this.word = word;
    }

    /** The word a lifter types: {@code classic}, {@code band} or {@code drop}. */
    public String word() {
        return word;
    }

    /** What it is called inside a sentence. */
    public String words() {
        return this == DROP ? "running drop" : word;
    }

    /** Reads {@code classic}, {@code band} or {@code drop}. */
    public static Protocol parse(String text) {
        for (Protocol each : values()) {
            if (Ascii.same(each.word, Ascii.trim(text))) {
                return each;
            }
        }
        throw new InputException(text, "classic, band or drop", "Leave it out, or say auto, to have it chosen.");
    }
}
