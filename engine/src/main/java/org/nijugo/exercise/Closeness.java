package org.nijugo.exercise;

import java.util.List;

/**
 * How far names are from what somebody typed, for "did you mean": small is near. Letters are compared over the whole
 * name ("bnech press"), and words one by one in any order ("curls dumbel").
 */
final class Closeness {
    private static final int FAR = 1_000;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_PREFIX = 3;
    private static final int MISSING_WORD = 2;

    private final String key;
    private final List<String> words;

    Closeness(String typed) {
        String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> all = NameKey.words(start);
        this.key = NameKey.of(start);
        this.words = all.subList(0, Math.min(MOST_WORDS, all.size()));
    }

    /** The farthest that is still worth suggesting: about one letter in three. */
    int limit() {
        return 1 + key.length() / 3;
    }

    /** The distance of the nearest of the names. */
    int ofClosest(List<String> names) {
        int closest = FAR;
        for (String name : names) {
            closest = Math.min(closest, Math.min(byWords(NameKey.words(name)), byLetters(key, NameKey.of(name))));
        }
        return closest;
    }

    /** Words that are only similar count 1, words that the name has besides 1, words that it lacks more. */
    private int byWords(List<String> others) {
        int missing = 0;
        int similar = 0;
        for (String word : words) {
            int cost = nearest(word, others);
            missing += cost > 1 ? 1 : 0;
            similar += cost == 1 ? 1 : 0;
        }
        int besides = Math.max(0, others.size() - (words.size() - missing));
        return missing == words.size() ? FAR : missing * MISSING_WORD + similar + besides;
    }

    /** 0 when the word is among the others, 1 when a similar one is, 2 when none is. */
    private static int nearest(String word, List<String> others) {
        if (others.contains(word)) {
            return 0;
        }
        for (String other : others) {
            boolean begins = word.length() >= SHORTEST_PREFIX && other.startsWith(word);
            if (begins || byLetters(word, other) <= word.length() / 3) {
                return 1;
            }
        }
        return 2;
    }

    /** Letters to add, drop, change, or swap with the next (restricted Damerau–Levenshtein distance). */
    private static int byLetters(String one, String other) {
        if (Math.abs(other.length() - one.length()) > 1 + one.length() / 3) {
            return FAR;
        }
        int[] beforePrevious = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
                if (isSwap(one, i, other, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
