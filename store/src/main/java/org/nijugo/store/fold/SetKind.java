package org.nijugo.store.fold;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** What a set is for. Only primary sets feed the estimated maximum. */
public enum SetKind {
    WARM_UP("warm-up"),
    PRIMARY("primary"),
    FINISHING("finishing");

    private final String word;

    SetKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Reads {@code warm-up}, {@code primary} or {@code finishing}. */
    static SetKind parse(String text) {
        for (SetKind kind : values()) {
            if (Ascii.same(kind.word, Ascii.trim(text))) {
                return kind;
            }
        }
        throw new InputException(text, "warm-up, primary or finishing", "").about("kind");
    }
}
