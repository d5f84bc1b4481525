package org.nijugo.interchange.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.StopReason;

/**
 * A finishing set: <b>one</b> set, however many segments it has.
 *
 * @param segments at least one; the opening one counts towards the reps as any other
 * @param stopped why the lifter ended it, where it was the lifter who did
 */
public record FinishingSet(
        UUID id, LiftName lift, Protocol protocol, List<PastSegment> segments, Optional<StopReason> stopped)
        implements PastSet {
    public FinishingSet {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("The finishing set (" + id + ") must have a segment.");
        }
    }

    @Override
    public int totalReps() {
        int total = 0;
        for (PastSegment segment : segments) {
            total += segment.effort().reps().orElse(0);
        }
        return total;
    }

    @Override
    public boolean feedsStrength() {
        return false;
    }
}
