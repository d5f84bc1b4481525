package org.nijugo.dropset;

/** Numbers with the word they count: one rep, five reps. */
final class Counted {
    private Counted() {}

    static String reps(int count) {
        return of(count, "rep");
    }

    static String segments(int count) {
        return of(count, "segment");
    }

    static String sets(int count) {
        return of(count, "hard set");
    }

    private static String of(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
