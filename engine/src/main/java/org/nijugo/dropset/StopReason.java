package org.nijugo.dropset;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Why a lifter ended the set before the target. None of them is a failure (R12). */
public enum StopReason {
    /** It was enough. */
    DONE("done"),
    /** Asked about before that lift's next finish (R20). */
    PAIN("pain"),
    FORM("form"),
    SPOTTER("spotter");

    private final String word;

    StopReason(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Reads {@code done}, {@code pain}, {@code form} or {@code spotter}. */
    public static StopReason parse(String text) {
        for (StopReason each : values()) {
            if (Ascii.same(each.word, Ascii.trim(text))) {
                return each;
            }
        }
        throw new InputException(text, "done, pain, form or spotter", "");
    }
}
