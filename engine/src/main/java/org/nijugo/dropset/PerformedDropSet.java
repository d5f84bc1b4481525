package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;

/**
 * A finishing set as it was done: one set with its segments. It never feeds e1RM, records or plateau detection.
 *
 * @param stopped why the lifter ended it, where it was the lifter who did; {@link StopReason#PAIN} wins over any other
 *     and is asked about before that lift's next finish (R20)
 */
public record PerformedDropSet(Protocol protocol, List<PerformedSegment> segments, Optional<StopReason> stopped) {
    public PerformedDropSet {
        segments = List.copyOf(segments);
    }

    /** One that the lifter did not end. */
    public PerformedDropSet(Protocol protocol, List<PerformedSegment> segments) {
        this(protocol, segments, Optional.empty());
    }

    /** The opening segment's included; of each side with a one-sided lift. */
    public int totalReps() {
        int total = 0;
        for (PerformedSegment segment : segments) {
            total += segment.reps();
        }
        return total;
    }

    /**
     * Whether it counts for the 25-rep record: a classic of 25 or more without racking. Finished in segments it does not
     * (R03).
     */
    public boolean countsForRecord() {
        return protocol == Protocol.CLASSIC && segments.size() == 1 && totalReps() >= Shifts.TARGET;
    }

    /** Whether it ended for pain: never a missed target, and asked about before the lift's next finish (R20). */
    public boolean stoppedForPain() {
        return stopped.isPresent() && stopped.get() == StopReason.PAIN;
    }
}
