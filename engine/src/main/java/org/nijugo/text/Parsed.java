package org.nijugo.text;

import java.util.List;

/**
 * What could be read of a text, and every problem met on the way: a problem in one line keeps the others.
 *
 * @param value what could be read
 * @param problems in the order of the text; empty when all of it was understood
 */
public record Parsed<T>(T value, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
