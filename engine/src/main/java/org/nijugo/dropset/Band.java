package org.nijugo.dropset;

import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/**
 * The range that the heavy work picks (R09): 60–70 % for at least 10, aim 15, after work at 1–4RM; 50–60 % for at least
 * 15, aim 20, after 5–8RM.
 *
 * @param bottom of the 1RM
 * @param top of the 1RM
 */
record Band(Percent bottom, Percent top, int minimum, int aim, String rule) {
    private static final Band HEAVY = new Band(Percent.of(60), Percent.of(70), 10, 15, "R09");
    private static final Band MODERATE = new Band(Percent.of(50), Percent.of(60), 15, 20, "R09");
    private static final int HEAVY_BELOW_TENTHS = 45;

    static Band of(WorkReading work) {
        return work.rmTenths() < HEAVY_BELOW_TENTHS ? HEAVY : MODERATE;
    }

    /** R10 to the letter: the working load less 50–60 %, and 10–12 reps more than were done. */
    static Band literal(WorkReading work, OneRepMax max) {
        Weight half = Percent.of(50).of(work.workingLoad());
        Weight less = Percent.of(40).of(work.workingLoad());
        int reps = Forecaster.whole(work.repsTenths() / 10.0);
        return new Band(
                Percent.ofRatio(less, max.value()), Percent.ofRatio(half, max.value()), reps + 10, reps + 12, "R10");
    }

    /** With the reps that were asked for instead. */
    Band aiming(int target) {
        return new Band(bottom, top, Math.min(minimum, target), target, rule);
    }

    String words() {
        return bottom + " to " + top;
    }
}
