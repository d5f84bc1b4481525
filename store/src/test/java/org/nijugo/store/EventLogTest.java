package org.nijugo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.fold.SeriesPoint;
import org.nijugo.store.fold.SetState;

class EventLogTest {
    private static final UUID ADA = Phone.lifter(1);
    private static final UUID BO = Phone.lifter(2);

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource
    void aSetPushedTwiceIsThereOnce(Dialect dialect) {
        Phone phone = Phone.of(ADA, 3);
        Event set = phone.set(phone.newId(), "primary", "100kg x5");
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog log = EventLog.of(database);
            assertThat(log.append(List.of(set, set), Authority.EVERYTHING))
                    .extracting(AppendResult::word)
                    .containsExactly("accepted", "duplicate");
            assertThat(log.append(List.of(set), Authority.EVERYTHING))
                    .containsExactly(new AppendResult.Duplicate(set.id(), 1));
            assertThat(log.since(List.of(ADA), 0, 10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEveningAtTheBenchIsReadBack(Dialect dialect) {
        List<Event> evening = Phone.of(ADA, 4).evening();
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            assertThat(EventLog.of(database).append(evening, Authority.EVERYTHING))
                    .allMatch(AppendResult::isKept);
            History history = History.of(database);
            UUID session = evening.get(0).session();
            assertThat(history.sets(ADA, session))
                    .extracting(SetState::kind)
                    .containsExactly("warm-up", "primary", "primary", "primary", "finishing");
            assertThat(history.sets(ADA, session).get(4).document())
                    .contains("\"protocol\":\"drop\"", "\"reps\":16", "\"state\":\"finished\"")
                    .contains("{\"load\":\"100 kg\",\"reps\":5},{\"load\":\"90 kg\",\"reps\":5}");
            assertThat(history.exercises(ADA)).containsExactly("bench-press");
            assertThat(history.series(ADA, "bench-press"))
                    .extracting(SeriesPoint::document)
                    .first()
                    .asString()
                    .contains("\"primarySets\":3", "\"topSet\":\"100 kg x5@8\"", "\"e1rm\":");
            assertThat(history.sessions(ADA, Instant.ofEpochMilli(Long.MAX_VALUE), 10))
                    .singleElement()
                    .satisfies(read -> assertThat(read.ended()).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void badEventsAreNamedAndTheGoodOnesStay(Dialect dialect) {
        Phone phone = Phone.of(ADA, 5);
        Phone stranger = Phone.of(BO, 6);
        UUID session = phone.newId();
        Event good = phone.set(session, "primary", "100kg x5");
        Event nonsense = phone.set(session, "primary", "heavy");
        Event foreign = stranger.set(session, "primary", "60kg x5");
        Event future = inVersion(phone.set(session, "primary", "100kg x5"), 2);
        Event large = phone.set(session, "primary", "100kg x5" + " ".repeat(Admission.LONGEST_PAYLOAD));
        Event last = phone.set(session, "primary", "100kg x4");
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog log = EventLog.of(database);
            List<AppendResult> results =
                    log.append(List.of(good, nonsense, foreign, future, large, last), event -> event.athlete()
                            .equals(ADA));
            assertThat(results)
                    .extracting(EventLogTest::code)
                    .containsExactly(
                            "accepted", "malformed", "foreign-athlete", "future-wire-version", "too-large", "accepted");
            assertThat(History.of(database).sets(ADA, session)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInTheLogIsNotWrittenOver(Dialect dialect) {
        Phone phone = Phone.of(ADA, 7);
        UUID session = phone.newId();
        Event set = phone.set(session, "primary", "100kg x5");
        Event other = set.withPayload(phone.set(session, "primary", "100kg x6").payload());
        Phone copied = Phone.of(ADA, 7);
        copied.newId();
        copied.newId();
        Event taken = copied.set(session, "primary", "90kg x5");
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog log = EventLog.of(database);
            assertThat(log.append(List.of(set, other, taken), Authority.EVERYTHING))
                    .extracting(EventLogTest::code)
                    .containsExactly("accepted", "same-id-other-content", "sequence-taken");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderGoesOnFromTheCursor(Dialect dialect) {
        List<Event> evening = Phone.of(ADA, 8).evening();
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog log = EventLog.of(database);
            log.append(evening, Authority.EVERYTHING);
            log.append(Phone.of(BO, 9).evening(), Authority.EVERYTHING);
            List<Event> read = new ArrayList<>();
            long cursor = 0;
            for (int page = 0; page < 4; page++) {
                for (var stored : log.since(List.of(ADA), cursor, 3)) {
                    read.add(stored.event());
                    cursor = stored.cursor();
                }
            }
            assertThat(read).isEqualTo(evening);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLatestPlanHolds(Dialect dialect) {
        Phone coach = Phone.of(ADA, 10);
        String routine = "Day Push\\nBench press 4x5 @ 100kg rest 3:00 + drop 25";
        Event first = coach.tell(ADA, EventType.PLAN_PRESCRIBED, "{\"routine\":\"" + routine + "\"}");
        Event second =
                coach.tell(ADA, EventType.PLAN_PRESCRIBED, "{\"routine\":\"" + routine.replace("4x5", "5x5") + "\"}");
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog.of(database).append(List.of(second, first), Authority.EVERYTHING);
            assertThat(History.of(database).findAthlete(ADA).orElseThrow().document())
                    .contains("5x5")
                    .doesNotContain("4x5");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoAsksToBeErasedIsGoneAndTheOthersStay(Dialect dialect) {
        Phone phone = Phone.of(ADA, 11);
        List<Event> evening = phone.evening();
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog log = EventLog.of(database);
            log.append(Phone.of(BO, 12).evening(), Authority.EVERYTHING);
            log.append(evening, Authority.EVERYTHING);
            assertThat(log.erase(ADA)).isEqualTo(11);
            assertThat(log.athletes()).containsExactly(BO);
            assertThat(log.lastCursor()).isEqualTo(22);
            assertThat(History.of(database).findSession(ADA, evening.get(0).session()))
                    .isEmpty();
            assertThat(Check.of(database).faults()).isEmpty();
            assertThat(log.append(phone.evening().subList(0, 1), Authority.EVERYTHING))
                    .extracting(result -> result instanceof AppendResult.Accepted accepted ? accepted.cursor() : 0L)
                    .containsExactly(23L);
        }
    }

    private static Event inVersion(Event event, int version) {
        return new Event(
                event.id(),
                event.athlete(),
                event.session(),
                event.device(),
                event.deviceSequence(),
                event.time(),
                event.type(),
                event.payload(),
                version);
    }

    private static String code(AppendResult result) {
        return result instanceof AppendResult.Rejected rejected
                ? rejected.reason().code()
                : result.word();
    }
}
