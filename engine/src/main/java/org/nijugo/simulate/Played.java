package org.nijugo.simulate;

import java.util.List;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Protocol;
import org.nijugo.quantity.Weight;

/**
 * One lifter's finishing set, as it was done.
 *
 * @param max all percentages refer to it
 * @param segments first to last
 * @param seconds from the first rep to the last
 * @param minimum reps without which the set misses its point
 * @param target reps that finish it
 */
record Played(
        Protocol protocol,
        Weight max,
        List<Segment> segments,
        int seconds,
        int minimum,
        int target,
        NextStep.Ending ending) {
    Played {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("A finishing set must have a segment.");
        }
    }

    /** Reps at one load. */
    record Segment(Weight load, int reps) {}

    int totalReps() {
        int total = 0;
        for (Segment segment : segments) {
            total += segment.reps();
        }
        return total;
    }

    /** Changes of load; the same load once more is none. */
    int cuts() {
        int cuts = 0;
        for (int i = 1; i < segments.size(); i++) {
            cuts += segments.get(i).load().compareTo(segments.get(i - 1).load()) == 0 ? 0 : 1;
        }
        return cuts;
    }

    Weight opening() {
        return segments.get(0).load();
    }

    Weight last() {
        return segments.get(segments.size() - 1).load();
    }
}
