package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/**
 * Reps at one load, as planned: "90 kg (wished 90 kg), 78.3 %, after pulling 5 kg a side, about 5 reps".
 *
 * @param load what is loaded; bodyweight included where it is lifted too
 * @param wished what would have been loaded if any load could be
 * @param percentOfMax the load as a share of the 1RM
 * @param cut how much lighter it is than the segment before; absent for the first
 * @param stopAtRir reps to leave in reserve (R20)
 * @param restBefore from the last rep before it to its first
 * @param plates on one side, inner to outer; empty where no plates are hung
 * @param pull what comes off that side before this segment, outermost first
 */
public record PlannedSegment(
        Weight load,
        Weight wished,
        Percent percentOfMax,
        Optional<Percent> cut,
        RepAim reps,
        int stopAtRir,
        Seconds restBefore,
        List<Weight> plates,
        List<Weight> pull,
        Forecast forecast) {
    public PlannedSegment {
        if (stopAtRir < 0) {
            throw new IllegalArgumentException("The reserve (" + stopAtRir + ") must be 0 or more.");
        }
        plates = List.copyOf(plates);
        pull = List.copyOf(pull);
    }
}
