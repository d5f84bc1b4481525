package org.nijugo.exercise;

import java.util.List;

/** How far names are from what somebody typed, for "did you mean": small is near. */
final class Closeness {
    private static final int FAR = 1_000;
    private static final int LONGEST = 60;

    private final String key;
    private final List<String> words;

    Closeness(String typed) {
        String whole = NameKey.of(typed);
        this.key = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        this.words = NameKey.words(typed);
    }

    /** The farthest that is still worth suggesting: about one letter in three. */
    int limit() {
        return 1 + (key.length() / 3);
    }

    /** The distance of the nearest of the names. */
    int ofClosest(List<String> names) {
        int closest = FAR;
        for (String name : names) {
            closest = Math.min(closest, of(name));
        }
        return closest;
    }

    private int of(String name) {
        if (words.isEmpty()) {
            return FAR;
        }
        List<String> others = NameKey.words(name);
        if (others.containsAll(words)) {
            return Math.min(limit(), others.size() - words.size());
        }
        String other = NameKey.of(name);
        if (Math.abs(other.length() - key.length()) > limit()) {
            return FAR;
        }
        return edits(other);
    }

    /** Letters to add, drop or change (Levenshtein's distance). */
    private int edits(String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= key.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (key.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
