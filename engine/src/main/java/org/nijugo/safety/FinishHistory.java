package org.nijugo.safety;

import java.util.Optional;

/**
 * What is known about the finishing sets a lifter has done before this one.
 *
 * @param completed how many in all, introductory sets included; absent when not known
 * @param hoursSinceSameMuscles hours since the last one for muscles of this lift; absent when none is known
 * @param today finishing sets done today, of any lift
 * @param todaySameMuscles those of them for muscles of this lift
 * @param lastWeekSameMuscles those of the last seven days for muscles of this lift
 * @param weeksRunning whole weeks in a row with a finishing set for muscles of this lift, up to last week
 * @param stoppedForPain whether this lift's last finishing set ended for pain
 */
public record FinishHistory(
        Optional<Integer> completed,
        Optional<Integer> hoursSinceSameMuscles,
        int today,
        int todaySameMuscles,
        int lastWeekSameMuscles,
        int weeksRunning,
        boolean stoppedForPain) {

    public FinishHistory {
        boolean counts = completed.orElse(0) >= 0 && hoursSinceSameMuscles.orElse(0) >= 0 && weeksRunning >= 0;
        if (!counts || todaySameMuscles < 0 || today < todaySameMuscles || lastWeekSameMuscles < todaySameMuscles) {
            throw new IllegalArgumentException(
                    "Counts of finishing sets must not be negative nor contradict each other.");
        }
    }

    /** Nothing is known. */
    public static FinishHistory unknown() {
        return new FinishHistory(Optional.empty(), Optional.empty(), 0, 0, 0, 0, false);
    }

    /** So many are done, none of them lately. */
    public static FinishHistory completed(int finishes) {
        return new FinishHistory(Optional.of(finishes), Optional.empty(), 0, 0, 0, 0, false);
    }

    public FinishHistory hoursAgo(int hours) {
        return new FinishHistory(
                completed,
                Optional.of(hours),
                today,
                todaySameMuscles,
                lastWeekSameMuscles,
                weeksRunning,
                stoppedForPain);
    }

    public FinishHistory today(int all, int sameMuscles) {
        int week = Math.max(lastWeekSameMuscles, sameMuscles);
        return new FinishHistory(
                completed, hoursSinceSameMuscles, all, sameMuscles, week, weeksRunning, stoppedForPain);
    }

    public FinishHistory lastWeek(int sameMuscles) {
        return new FinishHistory(
                completed, hoursSinceSameMuscles, today, todaySameMuscles, sameMuscles, weeksRunning, stoppedForPain);
    }

    public FinishHistory weeksRunning(int weeks) {
        return new FinishHistory(
                completed, hoursSinceSameMuscles, today, todaySameMuscles, lastWeekSameMuscles, weeks, stoppedForPain);
    }

    public FinishHistory stoppedForPain(boolean stopped) {
        return new FinishHistory(
                completed, hoursSinceSameMuscles, today, todaySameMuscles, lastWeekSameMuscles, weeksRunning, stopped);
    }

    /** Whether a finishing set is known to have been completed; R05 offers a running drop only after one. */
    public boolean knowsOne() {
        return completed.isPresent() && completed.get() > 0;
    }

    /** Whether the next one is known to be the first. */
    public boolean isFirst() {
        return completed.isPresent() && completed.get() == 0;
    }
}
