package org.nijugo.store.fold;

import java.util.List;

/**
 * What a stream's events come to.
 *
 * @param startedAt when it began, in milliseconds since 1970: the session's start, or else its first event
 * @param ended whether the session was ended
 * @param document all but the sets, as JSON
 */
public record StreamState(
        long startedAt, boolean ended, String document, List<SetState> sets, List<SeriesPoint> series) {
    /** Of a stream that nothing is told of. */
    public static final StreamState NOTHING = new StreamState(0, false, "", List.of(), List.of());

    public StreamState {
        sets = List.copyOf(sets);
        series = List.copyOf(series);
    }

    /** Whether all but sets and series is as it was there. */
    public boolean hasSameHead(StreamState other) {
        return startedAt == other.startedAt && ended == other.ended && document.equals(other.document);
    }
}
