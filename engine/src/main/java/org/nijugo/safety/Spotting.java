package org.nijugo.safety;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Who or what catches the load when the lifter cannot. */
public enum Spotting {
    /** Nothing was said; on a bench press or squat that counts as alone (R20). */
    UNSTATED("unstated"),
    /** Alone, nothing under the bar. */
    SOLO("solo"),
    /** Alone, with safety bars or straps at the right height. */
    SAFETIES("safeties"),
    /** Somebody stands by to take the bar. */
    SPOTTER("spotter");

    private final String words;

    Spotting(String words) {
        this.words = words;
    }

    /** The word for it, as {@link #parse} reads it. */
    public String words() {
        return words;
    }

    /** Whether nothing and nobody is known to catch the load. */
    public boolean isAlone() {
        return this == UNSTATED || this == SOLO;
    }

    /** Reads {@code solo}, {@code safeties}, {@code spotter} or {@code unstated}. */
    public static Spotting parse(String text) {
        String word = Ascii.lower(Ascii.trim(text));
        for (Spotting each : values()) {
            if (each.words.equals(word)) {
                return each;
            }
        }
        throw new InputException(text, "solo, safeties or spotter", "");
    }
}
