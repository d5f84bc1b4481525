package org.nijugo.dropset;

import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;

/**
 * What the lifter can do at a moment of the live set: the plan's capacity, moved by what every segment showed. It is
 * worked out from the segments as they stand, so that a correction leaves nothing of the wrong reps behind.
 */
final class LiveCapacity {
    private LiveCapacity() {}

    /** Before the first rep. */
    static Capacity opening(RunState run) {
        int rest = run.hasBegun()
                ? run.segments().get(0).rest().value()
                : run.openingRest().value();
        return run.situation().today().after(rest);
    }

    /** Just before the last segment that was lifted. */
    static Capacity beforeLast(RunState run) {
        Capacity capacity = opening(run);
        for (int i = 1; i < run.segments().size(); i++) {
            RunSegment before = run.segments().get(i - 1);
            capacity = after(run, capacity, before.load(), before.reps())
                    .rested(run.segments().get(i).rest().value());
        }
        return capacity;
    }

    /**
     * After a segment of so many reps: what it showed is believed, then its reps have tired. Reps are whole, so the very
     * number that was forecast shows nothing new, and a set that goes as planned stays on its plan.
     */
    static Capacity after(RunState run, Capacity before, Weight load, int reps) {
        int reserve = run.situation().stopAtRir();
        boolean asForecast = Forecaster.whole(before.available(load) - reserve) == reps;
        return asForecast
                ? before.afterReps(reps)
                : before.observed(load, reps + reserve).afterReps(reps);
    }

    /** At the end of the last segment. */
    static Capacity now(RunState run) {
        return run.hasBegun()
                ? after(run, beforeLast(run), run.last().load(), run.last().reps())
                : opening(run);
    }

    /** What is to be expected of a load, reserve taken off, whatever is left to do. */
    static Forecast forecast(RunState run, Capacity capacity, Weight load, int segment) {
        return Forecaster.of(
                capacity,
                load,
                run.situation().stopAtRir(),
                segment,
                run.situation().today().isReserveKnown());
    }

    /** Reps that were expected of the last segment, as they were shown: never more than were left. */
    static int expectedOfLast(RunState run, Capacity beforeLast) {
        int at = run.segments().size() - 1;
        int left = Math.max(0, run.situation().target() - run.totalBefore(at));
        return Math.min(left, forecast(run, beforeLast, run.last().load(), at).reps());
    }
}
