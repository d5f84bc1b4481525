package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A stream's events with what they come to, ready to be folded on. Never changes; what was worked out for a set that more
 * events do not touch is not worked out again.
 */
public final class Folded {
    private final Rules rules;
    private final Stream stream;
    private final List<Told> events;
    private final StreamState state;
    private final Map<UUID, SetMemo> sets;
    private final Trend trend;

    Folded(Rules rules, Stream stream, List<Told> events, StreamState state, Map<UUID, SetMemo> sets, Trend trend) {
        this.rules = rules;
        this.stream = stream;
        this.events = events;
        this.state = state;
        this.sets = sets;
        this.trend = trend;
    }

    /** The stream with more events; the same as if they all had been folded at once. */
    public Folded with(List<Told> more) {
        List<Told> all = new ArrayList<>(events.size() + more.size());
        all.addAll(events);
        all.addAll(more);
        if (all.isEmpty()) {
            return this;
        }
        return stream.ofAthlete()
                ? new Folded(rules, stream, all, AthleteFold.fold(all), Map.of(), new Trend())
                : SessionFold.fold(rules, stream, all, this);
    }

    public StreamState state() {
        return state;
    }

    /** How many events there are. */
    public int size() {
        return events.size();
    }

    Map<UUID, SetMemo> sets() {
        return sets;
    }

    Trend trend() {
        return trend;
    }
}
