package org.nijugo.interchange.history;

import java.util.Optional;

/** What other logs say a set is. */
public enum SetMark {
    NORMAL("normal"),
    WARM_UP("warm-up"),
    /** A set at a lower load, straight after the one before. */
    DROP("drop"),
    /** A set that ended because the next rep would not go up. */
    FAILURE("failure");

    private final String word;

    SetMark(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The mark that is called so. */
    public static Optional<SetMark> find(String word) {
        for (SetMark mark : values()) {
            if (mark.word.equals(word)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
