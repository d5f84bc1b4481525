package org.nijugo.cli;

import org.nijugo.text.Ascii;

/**
 * What the streams are connected to, as the launcher found it.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param columns characters on a line
 */
public record Screen(boolean in, boolean out, boolean err, int columns) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 24;
    private static final int WIDEST = 100;

    /** No terminal at all. */
    public static Screen none() {
        return new Screen(false, false, false, USUAL);
    }

    /**
     * As the launcher says it: the letters of the streams that are terminals, and the width, where known. Java itself
     * cannot tell them apart.
     *
     * @param streams such as {@code ioe}
     */
    static Screen of(String streams, String columns) {
        int width = Ascii.isWhole(columns) && Ascii.whole(columns) > 0 ? Ascii.whole(columns) : USUAL;
        return new Screen(streams.indexOf('i') >= 0, streams.indexOf('o') >= 0, streams.indexOf('e') >= 0, width);
    }

    /** How wide a page is: as the terminal, within what can be read. */
    public int pageWidth() {
        return Math.max(NARROWEST, Math.min(WIDEST, columns));
    }
}
