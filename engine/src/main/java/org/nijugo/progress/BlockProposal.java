package org.nijugo.progress;

import org.nijugo.dropset.Goal;
import org.nijugo.dropset.Protocol;
import org.nijugo.quantity.Whole;
import org.nijugo.strength.HeavySet;

/**
 * Four weeks with a finishing set, twice a week at most, to answer a plateau (R16); then a week or more without.
 *
 * @param protocol classic or band; a running drop is never proposed (R05)
 * @param heavierFirst whether the primary work moves to 4–6 reps first, since after sets of more than 8 no finish is
 *     needed (R11)
 * @param line what to write into the routine, once the lifter consents
 */
public record BlockProposal(int weeks, int perWeek, Protocol protocol, boolean heavierFirst, String line) {
    private static final int WEEKS = 4;
    private static final int PER_WEEK = 2;
    private static final int MOST_REPS = 8;
    private static final int LAST_DAYS = 4;

    static BlockProposal of(TrainingLog log, Goal goal) {
        Protocol protocol = goal == Goal.STRENGTH ? Protocol.BAND : Protocol.CLASSIC;
        boolean heavierFirst = usualReps(log) > MOST_REPS;
        String work = heavierFirst ? "4x4-6 @ 85%" : "4x" + Math.max(1, usualReps(log)) + " @ RPE 9";
        return new BlockProposal(
                WEEKS,
                PER_WEEK,
                protocol,
                heavierFirst,
                log.exercise().name() + "  " + work + "  + " + protocol.word());
    }

    /** Of the last four days' sets, the middle one. */
    private static int usualReps(TrainingLog log) {
        int[] counts = new int[1000];
        int sets = 0;
        int days = log.days().size();
        for (LoggedDay day : log.days().subList(Math.max(0, days - LAST_DAYS), days)) {
            for (HeavySet set : day.sets()) {
                counts[set.reps()]++;
                sets++;
            }
        }
        int below = 0;
        for (int reps = 1; reps < counts.length; reps++) {
            below += counts[reps];
            if (sets > 0 && below > Whole.floor(sets, 2)) {
                return reps;
            }
        }
        return 0;
    }
}
