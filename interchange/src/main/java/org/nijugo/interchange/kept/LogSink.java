package org.nijugo.interchange.kept;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.HistoryId;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.StraightSet;
import org.nijugo.interchange.write.HistoryJson;
import org.nijugo.store.AppendResult;
import org.nijugo.store.Authority;
import org.nijugo.store.EventLog;
import org.nijugo.store.StoreException;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;

/**
 * Tells the log of imported sessions as a device would that was there. The device is the import itself, one for each athlete; the
 * ids of its events are made of the athlete's and of those of the sets, so what is there already is known by them.
 *
 * <p>What a set says in full stands in its event as {@code imported}. What the log has no words for, a run or a plank, becomes a
 * comment on its session with the same field.
 */
public final class LogSink implements HistorySink {
    /** The field with all that the other log said. */
    static final String IMPORTED = "imported";

    private static final int AT_ONCE = 4_000;

    private final EventLog log;
    private final UUID athlete;
    private final UUID device;
    private final ZoneId zone;
    private final boolean keeps;
    private final ToldSets told;
    private final HistoryId ids = new HistoryId();
    private final KnownIds known = new KnownIds();
    private final List<Event> waiting = new ArrayList<>();
    private long sequence;

    LogSink(EventLog log, Logbook book, boolean keeps) {
        this.log = log;
        this.athlete = book.athlete();
        this.zone = book.zone();
        this.device = ids.beside(athlete, "import");
        this.keeps = keeps;
        this.told = new ToldSets(book);
        learn();
    }

    /** The ids that are there, and how far the import has counted. */
    private void learn() {
        long cursor = 0;
        List<StoredEvent> page = log.since(List.of(athlete), cursor, EventLog.MOST_AT_ONCE);
        while (!page.isEmpty()) {
            for (StoredEvent each : page) {
                known.add(each.event().id());
                if (each.event().device().equals(device)) {
                    sequence = Math.max(sequence, each.event().deviceSequence());
                }
                cursor = each.cursor();
            }
            page = log.since(List.of(athlete), cursor, EventLog.MOST_AT_ONCE);
        }
    }

    /** A set of this log may come back under this id. */
    void learn(UUID set) {
        known.add(set);
    }

    @Override
    public boolean has(UUID set) {
        return known.contains(set) || known.contains(mine(set));
    }

    /** Two who train together may do the same set at the same time, and a log of many has each event once. */
    private UUID mine(UUID id) {
        return ids.beside(id, athlete.toString());
    }

    @Override
    public void take(PastSession session) {
        Instant start = instant(session.start());
        UUID started = mine(ids.beside(session.id(), "started"));
        if (known.add(started)) {
            tell(started, session.id(), start, EventType.SESSION_STARTED, head(session));
        }
        int second = 0;
        for (PastSet set : session.sets()) {
            second++;
            UUID event = mine(set.id());
            known.add(event);
            Json.Fields imported = fields(HistoryJson.of(set));
            Instant at = doneAt(set).orElse(start.plusSeconds(second));
            if (told.canTell(set, session)) {
                tell(
                        event,
                        session.id(),
                        at,
                        EventType.SET_LOGGED,
                        told.payload(set, session).put(IMPORTED, imported).done());
            } else {
                tell(
                        event,
                        session.id(),
                        at,
                        EventType.COMMENT,
                        Json.Fields.build()
                                .put("event", started.toString())
                                .put("text", ToldSets.words(set))
                                .put(IMPORTED, imported)
                                .done());
            }
        }
        UUID ended = mine(ids.beside(session.id(), "ended"));
        if (known.add(ended)) {
            Instant end = session.seconds().isPresent()
                    ? start.plusSeconds(session.seconds().getAsInt())
                    : start.plusSeconds(second);
            FieldsBuilder payload = Json.Fields.build();
            if (!session.note().isEmpty()) {
                payload.put("note", session.note());
            }
            tell(ended, session.id(), end, EventType.SESSION_ENDED, payload.done());
        }
    }

    private static Optional<Instant> doneAt(PastSet set) {
        if (set instanceof StraightSet straight) {
            return straight.effort().doneAt();
        }
        return set instanceof FinishingSet finish
                ? finish.segments().get(0).effort().doneAt()
                : Optional.empty();
    }

    /** A time without a zone is the lifter's; what the log said stays beside it. */
    private Instant instant(Moment start) {
        return start.offset().isPresent()
                ? start.local().toInstant(start.offset().get())
                : start.local().atZone(zone).toInstant();
    }

    private static Json.Fields head(PastSession session) {
        FieldsBuilder payload = Json.Fields.build();
        if (!session.name().isEmpty()) {
            payload.put("name", session.name());
        }
        return payload.put(IMPORTED, fields(HistoryJson.head(session))).done();
    }

    private static Json.Fields fields(String json) {
        if (Json.parse(json) instanceof Json.Fields fields) {
            return fields;
        }
        throw new IllegalStateException("A set is written as an object.");
    }

    private void tell(UUID id, UUID session, Instant at, EventType type, Json.Fields payload) {
        if (!keeps) {
            return;
        }
        Instant told = at.toEpochMilli() < 0 ? Instant.EPOCH : at;
        waiting.add(
                new Event(id, athlete, session, device, ++sequence, told, type.word(), payload.print(), Wire.VERSION));
        if (waiting.size() >= AT_ONCE) {
            end();
        }
    }

    /** All of it is on the disk when this returns. */
    public void end() {
        for (AppendResult result : log.append(waiting, Authority.EVERYTHING)) {
            if (result instanceof AppendResult.Rejected rejected) {
                throw new StoreException("The log refuses a set: " + rejected.message()
                        + " What came before it is kept; importing the file" + " again goes on from there.");
            }
        }
        waiting.clear();
    }
}
