package org.nijugo.cli.page;

/** How many columns a text takes on a terminal. */
public final class Columns {
    private static final char ESCAPE = '\u001b';

    private Columns() {}

    /** Escape sequences take none, East Asian letters two, marks that sit on a letter none. */
    public static int of(String text) {
        int columns = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ESCAPE) {
                at = endOfEscape(text, at);
            } else {
                int letter = text.codePointAt(at);
                columns += of(letter);
                at += Character.charCount(letter);
            }
        }
        return columns;
    }

    private static int endOfEscape(String text, int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != 'm') {
            at++;
        }
        return at + 1;
    }

    private static int of(int letter) {
        if (letter < 0x300) {
            return 1;
        }
        boolean mark =
                letter <= 0x36f || (letter >= 0x200b && letter <= 0x200f) || (letter >= 0xfe00 && letter <= 0xfe0f);
        if (mark) {
            return 0;
        }
        boolean wide = (letter >= 0x1100 && letter <= 0x115f)
                || (letter >= 0x2e80 && letter <= 0xa4cf)
                || (letter >= 0xac00 && letter <= 0xd7a3)
                || (letter >= 0xf900 && letter <= 0xfaff)
                || (letter >= 0xfe30 && letter <= 0xfe6f)
                || (letter >= 0xff00 && letter <= 0xff60)
                || (letter >= 0xffe0 && letter <= 0xffe6)
                || (letter >= 0x1f300 && letter <= 0x1faff)
                || (letter >= 0x20000 && letter <= 0x3fffd);
        return wide ? 2 : 1;
    }

    /** As much of the text as so many columns hold; a style that was begun is ended. */
    public static String clipped(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            boolean escape = text.charAt(at) == ESCAPE;
            int next = escape ? endOfEscape(text, at) : at + Character.charCount(text.codePointAt(at));
            taken += escape ? 0 : of(text.codePointAt(at));
            if (taken > columns) {
                break;
            }
            at = next;
        }
        String kept = text.substring(0, at);
        return kept.indexOf(ESCAPE) < 0 ? kept : kept + "\u001b[0m";
    }

    /** The text with spaces behind it, to fill so many columns. */
    public static String left(String text, int columns) {
        return text + spaces(columns - of(text));
    }

    /** The text with spaces before it. */
    public static String right(String text, int columns) {
        return spaces(columns - of(text)) + text;
    }

    /** The text in the middle, a little to the left where it does not come out even. */
    public static String centred(String text, int columns) {
        int room = Math.max(0, columns - of(text));
        return spaces(room / 2) + text + spaces(room - room / 2);
    }

    public static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
