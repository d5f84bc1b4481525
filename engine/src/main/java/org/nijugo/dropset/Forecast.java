package org.nijugo.dropset;

/**
 * Reps expected of a segment, and the range that four times out of five holds them.
 *
 * @param reps the likeliest, reserve already taken off
 */
public record Forecast(int reps, int low, int high) {
    public Forecast {
        if (low < 0 || reps < low || high < reps) {
            throw new IllegalArgumentException("The forecast (" + low + ", " + reps + ", " + high + ") must rise.");
        }
    }
}
