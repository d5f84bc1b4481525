package org.nijugo.cli.page;

/** Emphasis and colour, where the reader's terminal has them. */
public final class Ink {
    /** Letters as they are. */
    public static final Ink PLAIN = new Ink(false);

    /** Letters with the terminal's colours. */
    public static final Ink COLOURED = new Ink(true);

    private static final String RESET = "\u001b[0m";

    private final boolean coloured;

    private Ink(boolean coloured) {
        this.coloured = coloured;
    }

    public static Ink of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    public boolean isColoured() {
        return coloured;
    }

    public String bold(String text) {
        return with("1", text);
    }

    public String faint(String text) {
        return with("2", text);
    }

    public String good(String text) {
        return with("1;32", text);
    }

    public String caution(String text) {
        return with("1;33", text);
    }

    public String stop(String text) {
        return with("1;31", text);
    }

    /** The text with these terminal attributes, such as {@code 41;97}. */
    public String with(String attributes, String text) {
        return coloured && !attributes.isEmpty() && !text.isEmpty()
                ? "\u001b[" + attributes + "m" + text + RESET
                : text;
    }
}
