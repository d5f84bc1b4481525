package org.nijugo.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.Told;

/** A batch that was looked at, and folded ahead for the streams that are known. */
record Push(List<Admission.Admitted> admitted, Map<Stream, Views.Ahead> aheads) {
    static Push of(List<Admission.Admitted> admitted, Views views) {
        Map<Stream, List<Told>> byStream = new LinkedHashMap<>();
        for (Admission.Admitted each : admitted) {
            each.told().ifPresent(told -> byStream.computeIfAbsent(Stream.of(told.event()), none -> new ArrayList<>())
                    .add(told));
        }
        Map<Stream, Views.Ahead> aheads = new HashMap<>();
        byStream.forEach((stream, told) -> views.ahead(stream, told).ifPresent(ahead -> aheads.put(stream, ahead)));
        return new Push(admitted, aheads);
    }

    Optional<Views.Ahead> ahead(Stream stream) {
        return Optional.ofNullable(aheads.get(stream));
    }
}
