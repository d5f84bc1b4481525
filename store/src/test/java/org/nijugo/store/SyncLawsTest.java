package org.nijugo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.store.fold.Folded;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.StreamState;
import org.nijugo.store.fold.Told;

/** Whatever the network did: in the end all devices show one session, and nothing that was told is missing. */
class SyncLawsTest {
    private static final Rules RULES = Rules.shipped();
    private static final int STEPS = 40;

    private static Path directory = Path.of("");

    @SuppressWarnings("NullAway.Init") // Opened before the first property.
    private static Database database;

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("sync-laws");
        database = Database.open(DatabaseSettings.directory(directory));
    }

    @AfterContainer
    static void close() throws IOException {
        assertThat(Check.of(database).faults()).isEmpty();
        database.close();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void allDevicesShowOneSession(@ForAll long seed) {
        Hall hall = new Hall(seed);
        hall.happens(STEPS);
        StreamState expected = folded(hall, hall.server());
        assertThat(hall.server()).containsExactlyInAnyOrderElementsOf(hall.told());
        for (Hall.Device device : hall.devices()) {
            assertThat(device.seen()).hasSameSizeAs(hall.told());
            assertThat(folded(hall, device.seen())).isEqualTo(expected);
        }
        assertThat(piecewise(hall)).isEqualTo(expected);
        assertThat(nothingMissing(hall, expected)).isTrue();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theStoreShowsTheSame(@ForAll long seed) {
        Hall hall = new Hall(seed);
        hall.happens(STEPS);
        EventLog log = EventLog.of(database);
        List<Event> left = hall.shuffled(hall.told());
        while (!left.isEmpty()) {
            List<Event> batch = left.subList(0, Math.min(left.size(), 7));
            assertThat(log.append(batch, Authority.EVERYTHING)).allMatch(AppendResult::isKept);
            assertThat(log.append(batch.subList(0, 1), Authority.EVERYTHING))
                    .allMatch(AppendResult.Duplicate.class::isInstance);
            left = left.subList(batch.size(), left.size());
        }
        StreamState expected = folded(hall, hall.told());
        History history = History.of(database);
        assertThat(history.sets(hall.athlete(), hall.session())).isEqualTo(expected.sets());
        assertThat(history.findSession(hall.athlete(), hall.session())
                        .orElseThrow()
                        .document())
                .isEqualTo(expected.document());
        assertThat(log.since(List.of(hall.athlete()), 0, EventLog.MOST_AT_ONCE).stream()
                        .map(StoredEvent::event)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(hall.told());
    }

    private static StreamState folded(Hall hall, List<Event> events) {
        return RULES.fold(stream(hall), told(events));
    }

    private static org.nijugo.store.fold.Stream stream(Hall hall) {
        return new org.nijugo.store.fold.Stream(hall.athlete(), hall.session());
    }

    private static List<Told> told(List<Event> events) {
        List<Told> told = new ArrayList<>();
        events.forEach(event -> told.add(Told.of(event)));
        return told;
    }

    /** Event by event, as a server meets them that remembers what it has folded. */
    private static StreamState piecewise(Hall hall) {
        Folded folded = RULES.nothing(stream(hall));
        for (Told told : told(hall.shuffled(hall.told()))) {
            folded = folded.with(List.of(told));
        }
        return folded.state();
    }

    /** Every live event and every set that was not deleted can be found in what the session says. */
    private static boolean nothingMissing(Hall hall, StreamState state) {
        String all = state.document()
                + state.sets().stream().map(set -> set.document()).toList();
        List<String> deleted = hall.told().stream()
                .filter(event -> event.type().equals("event-deleted"))
                .map(Event::payload)
                .toList();
        return hall.told().stream()
                .filter(event ->
                        event.type().equals("set-logged") || event.type().equals("finishing-set-started"))
                .filter(event -> deleted.stream()
                        .noneMatch(payload -> payload.contains(event.id().toString())))
                .allMatch(event -> all.contains(event.id().toString()));
    }
}
