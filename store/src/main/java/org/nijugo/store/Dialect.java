package org.nijugo.store;

/** The two databases that a log can live in. */
public enum Dialect {
    SQLITE("sqlite"),
    POSTGRESQL("postgresql");

    private final String word;

    Dialect(String word) {
        this.word = word;
    }

    /** What its folder of migrations is called. */
    String word() {
        return word;
    }
}
