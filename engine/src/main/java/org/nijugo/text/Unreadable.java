package org.nijugo.text;

/**
 * A line cannot be read from some column on; thrown and caught inside one reader of a text, which makes a {@link Problem}
 * of it.
 */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String found;
    private final String expected;

    /**
     * @param column where, from 1
     * @param found what stands there
     * @param expected what should stand there
     */
    public Unreadable(int column, String found, String expected) {
        super(expected);
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    /** The same with the line it stands in, from 1. */
    public Problem inLine(int line) {
        return new Problem(line, column, found, expected);
    }
}
