package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/**
 * What was done at one load.
 *
 * @param rested the rest before it, where that is known
 */
public record Segment(Weight load, int reps, Optional<Seconds> rested) {
    static List<Segment> of(List<PerformedSegment> performed) {
        List<Segment> segments = new ArrayList<>(performed.size());
        for (PerformedSegment each : performed) {
            segments.add(new Segment(each.load(), each.reps(), each.rested()));
        }
        return segments;
    }

    /**
     * Writes segments down.
     *
     * @return reps in all of them
     */
    static int write(List<Segment> segments, FieldsBuilder fields) {
        List<Json> items = new ArrayList<>(segments.size());
        int reps = 0;
        for (Segment segment : segments) {
            items.add(segment.json());
            reps += segment.reps;
        }
        fields.put("reps", reps).put("segments", items);
        return reps;
    }

    private Json json() {
        FieldsBuilder fields = Json.Fields.build().put("load", load).put("reps", reps);
        if (rested.isPresent()) {
            fields.put("restedSeconds", rested.get().value());
        }
        return fields.done();
    }
}
