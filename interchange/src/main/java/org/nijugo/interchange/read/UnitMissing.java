package org.nijugo.interchange.read;

/** What is said of a row whose weight has no unit. */
public final class UnitMissing {
    /** How the sentence begins, wherever it is said. */
    public static final String WORDS = "the file does not say kg or lb";

    private UnitMissing() {}

    static RowTrouble of(String cell) {
        return RowTrouble.unclear(WORDS + "; say --unit kg or --unit lb");
    }
}
