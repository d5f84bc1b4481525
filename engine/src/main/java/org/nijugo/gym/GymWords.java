package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.Ascii;
import org.nijugo.text.Unreadable;

/** The words of one line of a gym with their columns; a name in quotation marks is one word, a comment is left out. */
final class GymWords {
    private static final int LONGEST_NAME = 40;

    /** A word and the column of its first character, from 1. */
    private record Word(String text, int column, boolean quoted) {}

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private int end = 1;
    private int at;

    GymWords(String line) {
        this.line = line;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (Ascii.isSpace(c)) {
                i++;
            } else if (c == '#') {
                return;
            } else {
                i = isQuote(c) ? name(i) : word(i);
                end = i + 1;
            }
        }
    }

    private int word(int from) {
        int to = from;
        while (to < line.length() && !Ascii.isSpace(line.charAt(to))) {
            to++;
        }
        words.add(new Word(line.substring(from, to), from + 1, false));
        return to;
    }

    private int name(int from) {
        int to = from + 1;
        while (to < line.length() && !isQuote(line.charAt(to))) {
            to++;
        }
        if (to == line.length()) {
            throw new Unreadable(from + 1, line.substring(from), "a name that ends with a quotation mark");
        }
        String name = Ascii.trim(line.substring(from + 1, to));
        if (name.isEmpty() || name.length() > LONGEST_NAME || Names.key(name).length() < 3) {
            throw new Unreadable(
                    from + 1, line.substring(from, to + 1), "a name of 1 to " + LONGEST_NAME + " characters");
        }
        words.add(new Word(name, from + 1, true));
        return to + 1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }

    boolean isAtEnd() {
        return at == words.size();
    }

    /** The next word; empty at the end of the line. */
    String peek() {
        return isAtEnd() ? "" : words.get(at).text();
    }

    /** Where the next word stands; behind the last word at the end. */
    int column() {
        return isAtEnd() ? end : words.get(at).column();
    }

    String next() {
        String text = peek();
        at = Math.min(words.size(), at + 1);
        return text;
    }

    boolean isName() {
        return !isAtEnd() && words.get(at).quoted();
    }

    /** Goes past the word if it is the next one. */
    boolean skip(String word) {
        boolean is = !isAtEnd() && !isName() && Ascii.same(peek(), word);
        at += is ? 1 : 0;
        return is;
    }

    /** The next word is wrong. */
    Unreadable wrong(String expected) {
        return new Unreadable(column(), peek(), expected);
    }
}
