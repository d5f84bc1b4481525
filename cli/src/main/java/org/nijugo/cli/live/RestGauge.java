package org.nijugo.cli.live;

import org.nijugo.cli.page.Ink;

/**
 * The rest as a gauge that empties, and the time of day when it is over.
 *
 * @param columns the line has
 */
record RestGauge(int columns, Ink ink) {
    private static final int LONGEST = 30;
    private static final int SHORTEST = 4;
    private static final int WORDS = 26;

    String line(LiveView set, long now, WallClock clock) {
        long left = Math.floorDiv(set.deadline() - now + 999, 1000L);
        String until = ink.faint("until " + clock.time(set.deadline()));
        if (left <= 0) {
            String over = left < 0 ? "  " + minutes(-left) + " over" : "";
            return ink.good("Go") + over + "  " + until;
        }
        int length = Math.max(SHORTEST, Math.min(LONGEST, columns - WORDS));
        int full = (int) Math.min(length, left * length / Math.max(1, set.restSeconds()));
        return "Rest " + ink.bold(minutes(left)) + " " + "█".repeat(full) + "░".repeat(length - full) + " " + until;
    }

    private static String minutes(long seconds) {
        long rest = seconds % 60;
        return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
    }
}
