package org.nijugo.dropset;

/**
 * What the whole finishing set is expected to be.
 *
 * @param totalReps the opening segment's included; of each side with a one-sided lift
 * @param cuts changes of load
 * @param seconds from the first rep to the last, rests between segments included
 */
public record SetForecast(int totalReps, int segments, int cuts, int seconds) {
    public SetForecast {
        if (totalReps < 1 || segments < 1 || cuts < 0 || cuts >= segments || seconds < 0) {
            throw new IllegalArgumentException("The forecast must have reps, segments and fewer cuts than segments.");
        }
    }
}
