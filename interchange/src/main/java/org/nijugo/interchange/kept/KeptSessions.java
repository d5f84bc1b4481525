package org.nijugo.interchange.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportOptions;
import org.nijugo.interchange.Importer;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.store.EventLog;
import org.nijugo.store.History;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.store.fold.SetState;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/**
 * The sessions of a log, in the order in which they came into it. An imported set leaves as it came, unless it was corrected
 * since; one that was logged here leaves as the log reads it.
 */
final class KeptSessions {
    private final EventLog log;
    private final History history;
    private final UUID athlete;
    private final Catalogue catalogue;
    private final ZoneId zone;
    private final Importer importer;
    private final Set<UUID> changed = new HashSet<>();
    private final Set<UUID> gone = new HashSet<>();
    private final Set<UUID> folded = new HashSet<>();

    /** What one session tells in a row. */
    private static final class Visit {
        private final UUID id;
        private Optional<Json.Fields> head = Optional.empty();
        private String name = "";
        private Optional<Instant> began = Optional.empty();
        private Optional<Instant> ended = Optional.empty();
        private final Map<UUID, Json> imported = new LinkedHashMap<>();
        private boolean hasOthers;

        Visit(UUID id) {
            this.id = id;
        }
    }

    KeptSessions(Logbook book) {
        this.log = EventLog.of(book.database());
        this.history = History.of(book.database());
        this.athlete = book.athlete();
        this.catalogue = book.catalogue();
        this.zone = book.zone();
        this.importer = new Importer(catalogue);
    }

    /** Writes all of them. */
    void write(HistoryWriter writer) throws IOException {
        each(this::amended);
        List<Visit> last = new ArrayList<>();
        try {
            each(event -> {
                if (event.ofAthlete()) {
                    return;
                }
                if (last.isEmpty() || !last.get(0).id.equals(event.session())) {
                    last.forEach(visit -> write(visit, writer));
                    last.clear();
                    last.add(new Visit(event.session()));
                }
                tell(last.get(0), event);
            });
            last.forEach(visit -> write(visit, writer));
        } catch (UncheckedIOException full) {
            throw new IOException(full.getMessage(), full);
        }
    }

    private void each(Consumer<Event> taker) {
        long cursor = 0;
        List<StoredEvent> page = log.since(List.of(athlete), cursor, EventLog.MOST_AT_ONCE);
        while (!page.isEmpty()) {
            for (StoredEvent stored : page) {
                taker.accept(stored.event());
                cursor = stored.cursor();
            }
            page = log.since(List.of(athlete), cursor, EventLog.MOST_AT_ONCE);
        }
    }

    private void amended(Event event) {
        boolean corrected = event.type().equals(EventType.EVENT_CORRECTED.word());
        if (corrected || event.type().equals(EventType.EVENT_DELETED.word())) {
            UUID which = UUID.fromString(KeptFields.parse(event.payload()).text("event"));
            (corrected ? changed : gone).add(which);
        }
    }

    private void tell(Visit visit, Event event) {
        KeptFields payload = KeptFields.parse(event.payload());
        Optional<Json> imported = payload.fields().find(LogSink.IMPORTED);
        EventType type = EventType.find(event.type()).orElse(EventType.COMMENT);
        if (visit.began.isEmpty()) {
            visit.began = Optional.of(event.time());
        }
        switch (type) {
            case SESSION_STARTED -> {
                visit.began = Optional.of(event.time());
                visit.name = payload.text("name");
                if (imported.isPresent() && imported.get() instanceof Json.Fields head) {
                    visit.head = Optional.of(head);
                }
            }
            case SESSION_ENDED -> visit.ended = Optional.of(event.time());
            case SET_LOGGED, COMMENT -> {
                if (imported.isEmpty() || changed.contains(event.id())) {
                    visit.hasOthers |= type == EventType.SET_LOGGED;
                } else if (!gone.contains(event.id())) {
                    visit.imported.put(event.id(), imported.get());
                }
            }
            case FINISHING_SET_STARTED, LIVE_EVENT -> visit.hasOthers = true;
            default -> {
                // Amendments were read before; what is told of the athlete is no set.
            }
        }
    }

    private void write(Visit visit, HistoryWriter writer) {
        List<Json> sets = new ArrayList<>();
        if (visit.hasOthers && folded.add(visit.id)) {
            for (SetState state : history.sets(athlete, visit.id)) {
                if (!visit.imported.containsKey(state.id())) {
                    sets.add(FoldedSet.of(KeptFields.parse(state.document()), catalogue));
                }
            }
        }
        sets.addAll(visit.imported.values());
        if (sets.isEmpty()) {
            return;
        }
        String text = Json.Fields.build()
                .put("nijugo", "history")
                .put("version", 1)
                .put("sessions", List.of(session(visit, sets)))
                .done()
                .print();
        importer.read(Source.of(text), ImportOptions.none(), into(writer));
    }

    private Json session(Visit visit, List<Json> sets) {
        FieldsBuilder fields = Json.Fields.build();
        if (visit.head.isPresent()) {
            for (Json.Field field : visit.head.get().fields()) {
                if (!field.name().equals("sets")) {
                    fields.put(field.name(), field.value());
                }
            }
            return fields.put("sets", sets).done();
        }
        Instant began = visit.began.orElse(Instant.EPOCH);
        fields.put("id", visit.id.toString())
                .put(
                        "start",
                        began.atZone(zone)
                                .toOffsetDateTime()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString());
        visit.ended
                .map(end -> ChronoUnit.SECONDS.between(began, end))
                .filter(seconds -> seconds > 0 && seconds < 10_000_000)
                .ifPresent(seconds -> fields.put("seconds", seconds.intValue()));
        return fields.put("name", visit.name).put("sets", sets).done();
    }

    private static HistorySink into(HistoryWriter writer) {
        return new HistorySink() {
            @Override
            public boolean has(UUID set) {
                return false;
            }

            @Override
            public void take(PastSession session) {
                try {
                    writer.write(session);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }
        };
    }
}
