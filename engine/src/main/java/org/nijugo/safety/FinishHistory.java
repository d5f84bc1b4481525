package org.nijugo.safety;

import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;

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
    private static final int WEEK = 7;

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

    /**
     * What a log says before this lift (R20). An empty log says nothing: the lifter may have done sets that it does not know.
     *
     * @param past in any order
     */
    public static FinishHistory of(List<PastFinish> past, Exercise lift) {
        if (past.isEmpty()) {
            return unknown();
        }
        int hours = Integer.MAX_VALUE;
        int today = 0;
        int lastSame = Integer.MAX_VALUE;
        int todaySame = 0;
        int weekSame = 0;
        boolean pain = false;
        for (PastFinish each : past) {
            today += each.daysAgo() == 0 ? 1 : 0;
            if (each.exercise().sharesMusclesWith(lift)) {
                hours = Math.min(hours, each.hoursAgo());
                todaySame += each.daysAgo() == 0 ? 1 : 0;
                weekSame += each.daysAgo() < WEEK ? 1 : 0;
            }
            if (each.exercise().id().equals(lift.id()) && each.hoursAgo() < lastSame) {
                lastSame = each.hoursAgo();
                pain = each.stoppedForPain();
            }
        }
        Optional<Integer> since = hours == Integer.MAX_VALUE ? Optional.empty() : Optional.of(hours);
        return new FinishHistory(
                Optional.of(past.size()), since, today, todaySame, weekSame, weeksRunning(past, lift), pain);
    }

    private static int weeksRunning(List<PastFinish> past, Exercise lift) {
        int weeks = 0;
        while (hasOne(past, lift, (weeks + 1) * WEEK)) {
            weeks++;
        }
        return weeks;
    }

    /** Whether these muscles had one in the seven days that begin so many days ago. */
    private static boolean hasOne(List<PastFinish> past, Exercise lift, int from) {
        for (PastFinish each : past) {
            boolean within = each.daysAgo() >= from && each.daysAgo() < from + WEEK;
            if (within && each.exercise().sharesMusclesWith(lift)) {
                return true;
            }
        }
        return false;
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
