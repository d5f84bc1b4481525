package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.Ascii;

/** The words, numbers and signs of one piece of a {@link WorkText}: {@code 100 KG×5@8} is 100, kg, x, 5, @, 8. */
final class WorkTokens {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int next;

    WorkTokens(String typed) {
        text = plain(typed);
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            if (text.charAt(at) != ' ') {
                words.add(text.substring(at, end));
                starts.add(at);
            }
            at = end;
        }
    }

    /** Small letters, plain x, minus and spaces. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = Ascii.lower(typed.charAt(i));
            char told =
                    switch (c) {
                        case '\u00d7', '*' -> 'x';
                        case '\u2212', '\u2013' -> '-';
                        case '\t', '\u00a0', '\u202f', '\u2009' -> ' ';
                        default -> c;
                    };
            plain.append(told);
        }
        return Ascii.trim(plain.toString());
    }

    private int end(int from) {
        int at = from + 1;
        if (isNumberPart(text.charAt(from))) {
            while (at < text.length() && isNumberPart(text.charAt(at))) {
                at++;
            }
        } else if (isWordPart(text.charAt(from))) {
            while (at < text.length() && isWordPart(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isNumberPart(char c) {
        return Ascii.isDigit(c) || c == '.';
    }

    private static boolean isWordPart(char c) {
        return Ascii.isLetter(c) && c != 'x';
    }

    /** The whole piece. */
    String text() {
        return text;
    }

    /** What has not been taken yet. */
    String rest() {
        return atEnd() ? "" : text.substring(starts.get(next));
    }

    boolean atEnd() {
        return next >= words.size();
    }

    /** The word so many places ahead; empty beyond the end. */
    String word(int ahead) {
        int at = next + ahead;
        return at < words.size() ? words.get(at) : "";
    }

    boolean is(int ahead, String word) {
        return word(ahead).equals(word);
    }

    boolean isNumber(int ahead) {
        String word = word(ahead);
        return !word.isEmpty() && isNumberPart(word.charAt(0));
    }

    /** Whether the next word is one of letters, such as a unit. */
    boolean isLetters() {
        return !atEnd() && isWordPart(words.get(next).charAt(0));
    }

    String take() {
        return words.get(next++);
    }

    /** Takes the word when it is the next one. */
    boolean skip(String word) {
        if (is(0, word)) {
            next++;
            return true;
        }
        return false;
    }

    /** Whether a space, or nothing, stands before the next word. */
    boolean isSpaceBefore() {
        int start = starts.get(next);
        return start == 0 || text.charAt(start - 1) == ' ';
    }

    /** Whether a space stands behind the next word. */
    boolean isSpaceAfter() {
        int end = starts.get(next) + words.get(next).length();
        return end < text.length() && text.charAt(end) == ' ';
    }
}
