package org.nijugo.gym;

import org.nijugo.text.Problem;

/** A line of a gym cannot be read from some column on. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String found;
    private final String expected;

    Unreadable(int column, String found, String expected) {
        super(expected);
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    Problem inLine(int line) {
        return new Problem(line, column, found, expected);
    }
}
