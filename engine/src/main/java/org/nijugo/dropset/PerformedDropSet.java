package org.nijugo.dropset;

import java.util.List;

/** A finishing set as it was done: one set with its segments. It never feeds e1RM, records or plateau detection. */
public record PerformedDropSet(Protocol protocol, List<PerformedSegment> segments) {
    public PerformedDropSet {
        segments = List.copyOf(segments);
    }

    /** The opening segment's included. */
    public int totalReps() {
        int total = 0;
        for (PerformedSegment segment : segments) {
            total += segment.reps();
        }
        return total;
    }

    /** Whether it stands in the record of 25 in one go: a classic that was never racked (R03). */
    public boolean countsForRecord() {
        return protocol == Protocol.CLASSIC && segments.size() == 1 && totalReps() >= Shifts.TARGET;
    }
}
