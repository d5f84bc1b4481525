package org.nijugo.safety;

import org.nijugo.exercise.Exercise;

/**
 * A finishing set that was done before today's.
 *
 * @param exercise what was lifted
 * @param hoursAgo whole hours since it began, 0 or more
 * @param daysAgo days on the calendar since then: 0 today, 1 yesterday
 * @param stoppedForPain whether pain ended it
 */
public record PastFinish(Exercise exercise, int hoursAgo, int daysAgo, boolean stoppedForPain) {
    public PastFinish {
        if (hoursAgo < 0 || daysAgo < 0) {
            throw new IllegalArgumentException("A past finishing set must lie in the past.");
        }
    }
}
