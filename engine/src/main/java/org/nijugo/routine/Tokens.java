package org.nijugo.routine;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.Ascii;

/** The words of one line with the columns they stand in; a comment behind them is kept apart. */
final class Tokens {
    /** A word and the column of its first character, from 1. */
    record Token(String text, int column) {}

    private final List<Token> tokens = new ArrayList<>();
    private final String comment;
    private final int end;
    private int at;

    Tokens(String line) {
        int hash = commentStart(line);
        this.comment = hash < 0 ? "" : Ascii.trim(line.substring(hash + 1));
        String said = hash < 0 ? line : line.substring(0, hash);
        int from = -1;
        for (int i = 0; i <= said.length(); i++) {
            boolean gap = i == said.length() || Ascii.isSpace(said.charAt(i));
            boolean apart = !gap && said.charAt(i) == '@';
            if ((gap || apart) && from >= 0) {
                add(said.substring(from, i), from);
                from = -1;
            }
            if (apart) {
                tokens.add(new Token("@", i + 1));
            } else if (!gap && from < 0) {
                from = i;
            }
        }
        this.end = Math.max(1, lengthTrimmed(said) + 1);
    }

    /** A plus in front of a word is a word of its own: {@code +drop}; one in front of a number is its sign. */
    private void add(String word, int from) {
        boolean joined = word.length() > 1 && word.charAt(0) == '+' && Ascii.isLetter(word.charAt(1));
        if (joined) {
            tokens.add(new Token("+", from + 1));
            tokens.add(new Token(word.substring(1), from + 2));
        } else {
            tokens.add(new Token(word, from + 1));
        }
    }

    /** A hash begins a comment at the start of the line or behind a space. */
    private static int commentStart(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '#' && (i == 0 || Ascii.isSpace(line.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static int lengthTrimmed(String text) {
        int length = text.length();
        while (length > 0 && Ascii.isSpace(text.charAt(length - 1))) {
            length--;
        }
        return length;
    }

    String comment() {
        return comment;
    }

    boolean isAtEnd() {
        return at == tokens.size();
    }

    /** How many words there are from here on. */
    int left() {
        return tokens.size() - at;
    }

    /** The word so many further on; empty behind the last. */
    String peek(int further) {
        return at + further < tokens.size() ? tokens.get(at + further).text() : "";
    }

    /** Where the word so many further on stands; behind the last word where there is none. */
    int column(int further) {
        return at + further < tokens.size() ? tokens.get(at + further).column() : end;
    }

    String next() {
        String text = peek(0);
        at = Math.min(tokens.size(), at + 1);
        return text;
    }

    void skip(int words) {
        at = Math.min(tokens.size(), at + words);
    }

    boolean isNext(String word) {
        return Ascii.same(peek(0), word);
    }

    /** The next words joined by single spaces, without going on. */
    String join(int words) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words; i++) {
            joined.append(i == 0 ? "" : " ").append(peek(i));
        }
        return joined.toString();
    }
}
