package org.nijugo.text;

/**
 * What is wrong at one place of a text, such as "line 3, column 14: found "rest", expected a weight with its unit".
 *
 * @param line the line, from 1
 * @param column the first character concerned, from 1
 * @param found what stands there, shortened and on one line; empty at the end of a line
 * @param expected what should stand there
 */
public record Problem(int line, int column, String found, String expected) {
    public Problem {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("The place (" + line + ":" + column + ") must count from 1.");
        }
        found = InputException.quoted(found);
    }

    @Override
    public String toString() {
        String what = found.isEmpty() ? "the end of the line" : "\"" + found + "\"";
        return "line " + line + ", column " + column + ": found " + what + ", expected " + expected;
    }
}
