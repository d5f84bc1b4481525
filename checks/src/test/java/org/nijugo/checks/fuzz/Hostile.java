package org.nijugo.checks.fuzz;

import java.util.function.Function;
import org.nijugo.text.InputException;

/** What every reader of text owes to hostile text. */
final class Hostile {
    private Hostile() {}

    /** Either the text is read, and what was read prints so that it reads the same; or the trouble says what it is. */
    static <T> void readsBackOrSaysWhy(String text, Function<String, T> parse) {
        T value;
        try {
            value = parse.apply(text);
        } catch (InputException trouble) {
            saysWhatItIs(trouble, text);
            return;
        }
        String printed = String.valueOf(value);
        T again = parse.apply(printed);
        if (!again.equals(value)) {
            throw new AssertionError("Read " + value + ", printed it, and read " + again + ".");
        }
    }

    static void saysWhatItIs(InputException trouble, String text) {
        String message = String.valueOf(trouble.getMessage());
        if (message.isBlank() || message.length() > text.length() + 2_000 || message.indexOf('\n') >= 0) {
            throw new AssertionError("The message must be a sentence on one line: " + message);
        }
    }
}
