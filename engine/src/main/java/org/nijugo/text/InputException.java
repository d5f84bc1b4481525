package org.nijugo.text;

import java.util.Objects;

/**
 * A value somebody typed cannot be used: names the value, says what was expected and what to do about it.
 *
 * <p>The value itself is malformed; what is well said but cannot be done is a {@link RefusedException}.
 */
public class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final String entry;
    private final String value;
    private final String expected;
    private final String advice;

    /**
     * @param value what was typed, shown shortened where it is long
     * @param expected what should have stood there, such as "a weight with its unit"
     * @param advice what to do, a whole sentence, or empty
     */
    public InputException(String value, String expected, String advice) {
        this("", value, expected, advice);
    }

    InputException(String entry, String value, String expected, String advice) {
        super(message(entry, value, expected, advice));
        this.entry = entry;
        this.value = quoted(value);
        this.expected = expected;
        this.advice = advice;
    }

    /** The same trouble, said of the entry where the value stood: {@code cut}, or {@code line 3, column 14}. */
    public InputException about(String where) {
        return new InputException(where, value, expected, advice);
    }

    /** The whole sentence: the entry where it is known, the value, what was expected, what to do. */
    public String message() {
        return message(entry, value, expected, advice);
    }

    /** Where the value stood, such as {@code cut}; empty where that is not known. */
    public String entry() {
        return entry;
    }

    public String value() {
        return value;
    }

    public String expected() {
        return expected;
    }

    public String advice() {
        return advice;
    }

    private static String message(String entry, String value, String expected, String advice) {
        Objects.requireNonNull(expected, "expected");
        String where = entry.isEmpty() ? "" : entry + ": ";
        String what = quoted(value).isEmpty() ? "nothing is there" : "\"" + quoted(value) + "\" cannot be used";
        String said = where + what + ": expected " + expected + ".";
        return advice.isEmpty() ? said : said + " " + advice;
    }

    /** What somebody typed, made safe to show on one line: control characters become spaces, long text is shortened. */
    public static String quoted(String typed) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < typed.length() && shown.length() < LONGEST_QUOTE; i++) {
            char c = typed.charAt(i);
            shown.append(isShown(c) ? c : ' ');
        }
        return typed.length() > LONGEST_QUOTE ? shown + "…" : shown.toString();
    }

    private static boolean isShown(char c) {
        boolean control = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
        boolean direction = (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || c == 0xfeff;
        boolean half = c >= 0xd800 && c <= 0xdfff;
        return !control && !direction && !half;
    }
}
