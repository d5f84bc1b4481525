package org.nijugo.text;

import java.util.ArrayList;
import java.util.List;

/** Letters, digits and lines of the plain alphabet, alike on every host and in every locale. */
public final class Ascii {
    private Ascii() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** The text with A–Z made small; every other character stays. */
    public static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (lower(text.charAt(i)) != text.charAt(i)) {
                return lowered(text);
            }
        }
        return text;
    }

    private static String lowered(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(lower(text.charAt(i)));
        }
        return small.toString();
    }

    /** Whether both say the same, A–Z large or small. */
    public static boolean same(String one, String other) {
        return lower(one).equals(lower(other));
    }

    /** The text without the spaces and tabs around it. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The pieces between the separators, empty ones included: {@code "a,,b"} has three. */
    public static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == separator) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** The words between spaces and tabs; none is empty. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || isSpace(text.charAt(i));
            if (gap && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            } else if (!gap && from < 0) {
                from = i;
            }
        }
        return words;
    }

    /** The lines of a text, ended by LF, CRLF or CR; a byte-order mark at the start is dropped. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = !text.isEmpty() && text.charAt(0) == '\ufeff' ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(from, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
        return lines;
    }

    /** Whether the text is one to nine digits, and so a whole number that fits an int. */
    public static boolean isWhole(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole number that the digits say.
     *
     * @throws InputException when the text is not one to nine digits
     */
    public static int whole(String text) {
        if (!isWhole(text)) {
            throw new InputException(text, "a whole number", "Write digits only, such as 25.");
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
