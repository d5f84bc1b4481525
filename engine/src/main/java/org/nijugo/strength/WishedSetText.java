package org.nijugo.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Reads {@code 70%xF r120 70%xF}: sets of a load and a count, and the rest between each two of them. */
final class WishedSetText {
    private static final int MOST_SETS = 200;
    private static final String EXAMPLE = "Write sets with the rest between them, such as \"70%xF r120 70%x5\".";
    private static final String SET = "a set such as 70%xF (to failure) or 85%x5";
    private static final String REST = "the rest in seconds, such as r120, or r0 for none";

    private final String text;
    private final List<WishedSet> sets = new ArrayList<>();
    private Optional<WishedSet> waiting = Optional.empty();

    WishedSetText(String text) {
        this.text = text;
    }

    List<WishedSet> sets() {
        List<String> words = words();
        if (words.isEmpty()) {
            throw new InputException(text, SET, EXAMPLE);
        }
        for (String word : words) {
            if (word.charAt(0) == 'r' || word.charAt(0) == 'R') {
                rest(word);
            } else {
                set(word);
            }
        }
        waiting.ifPresent(sets::add);
        if (sets.size() > MOST_SETS) {
            throw new InputException(text, "at most " + MOST_SETS + " sets", "");
        }
        return List.copyOf(sets);
    }

    /** Words between spaces, commas and lines; {@code 70% xF} is one. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (String line : Ascii.lines(text)) {
            for (String piece : Ascii.split(line, ',')) {
                for (String word : Ascii.words(piece)) {
                    int last = words.size() - 1;
                    boolean joins = last >= 0 && words.get(last).endsWith("%") && Ascii.lower(word.charAt(0)) == 'x';
                    if (joins) {
                        words.set(last, words.get(last) + word);
                    } else {
                        words.add(word);
                    }
                }
            }
        }
        return words;
    }

    private void rest(String word) {
        if (waiting.isEmpty()) {
            throw new InputException(word, SET, "A rest stands between two sets. " + EXAMPLE);
        }
        WishedSet before = waiting.get();
        sets.add(new WishedSet(before.load(), before.reps(), seconds(word)));
        waiting = Optional.empty();
    }

    private static Seconds seconds(String word) {
        String time = word.substring(1);
        try {
            return Seconds.parse(Ascii.isWhole(time) ? time + "s" : time);
        } catch (InputException unreadable) {
            throw new InputException(word, REST, "A rest is at most a day.");
        }
    }

    private void set(String word) {
        if (waiting.isPresent()) {
            throw new InputException(word, REST + ", before the next set", EXAMPLE);
        }
        int cross = Math.max(word.indexOf('x'), word.indexOf('X'));
        if (cross < 0) {
            throw new InputException(word, SET, EXAMPLE);
        }
        waiting = Optional.of(new WishedSet(
                load(word, word.substring(0, cross)), reps(word, word.substring(cross + 1)), Seconds.ZERO));
    }

    private static Percent load(String word, String load) {
        try {
            return Percent.parse(load);
        } catch (InputException unreadable) {
            throw new InputException(
                    word, SET, "The load is a percentage of the maximum with at most two decimals, such as 67.50%.");
        }
    }

    private static Optional<Integer> reps(String word, String count) {
        if (Ascii.same(count, "F")) {
            return Optional.empty();
        }
        if (!Ascii.isWhole(count)) {
            throw new InputException(word, SET, "After the x stands a whole number of reps, or F for failure.");
        }
        return Optional.of(Ascii.whole(count));
    }
}
