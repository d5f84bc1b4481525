package org.nijugo.cli;

import java.util.List;
import org.nijugo.text.Ascii;

/** What somebody may have meant. */
final class Spelling {
    private Spelling() {}

    /** {@code " Did you mean --protocol?"}, or nothing where no word is near. */
    static String advice(String typed, List<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int distance = distance(Ascii.lower(typed), word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        int limit = 1 + Math.min(typed.length(), 12) / 4;
        return least <= limit ? " Did you mean " + best + "?" : "";
    }

    /** Letters to change, add, leave out or swap with their neighbour. */
    private static int distance(String one, String other) {
        if (one.length() > 40) {
            return Integer.MAX_VALUE;
        }
        boolean begins = one.length() > 4 && other.startsWith(one);
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, other, i, j);
            }
        }
        return begins ? 1 : costs[one.length()][other.length()];
    }

    private static int cost(int[][] costs, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
