package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.store.Authority;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.Event;

/** Three weeks of bands that went on far beyond what most lifters get; then today's plan. */
class LearningTest {
    private static final UUID ADA = UUID.fromString("018f3c6e-9a00-7000-8000-000000000001");
    private static final int BANDS = 6;

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void train() {
        List<Event> events = new ArrayList<>();
        for (int day = 0; day < BANDS; day++) {
            events.add(band(day, Instant.now().minus(20 - 3L * day, ChronoUnit.DAYS)));
        }
        append(events);
    }

    private void append(List<Event> events) {
        try (Database database = Database.open(DatabaseSettings.directory(data()))) {
            EventLog.of(database).append(events, Authority.EVERYTHING);
        }
    }

    private Path data() {
        return home.resolve(".local/share/nijugo");
    }

    private static Event band(int number, Instant at) {
        UUID session = new UUID(0x018f3c6e9a007000L, 0x8000000000010000L + number);
        UUID id = new UUID(0x018f3c6e9a017000L, 0x8000000000000000L + number);
        String set = "{\"exercise\":\"bench press\",\"kind\":\"finishing\",\"protocol\":\"band\",\"segments\":"
                + "[{\"load\":\"70kg\",\"reps\":24}]}";
        return new Event(id, ADA, session, ADA, number + 1, at, "set-logged", set, 1);
    }

    private String plan(String... more) {
        List<String> words = new ArrayList<>(List.of("plan", "--exercise", "bench press", "--work", "100kg x5@9 x5@9"));
        words.addAll(List.of("--spotter", "--protocol", "band"));
        words.addAll(List.of(more));
        Typed typed = new Typed.Desk(home).type(words.toArray(new String[0]));
        assertThat(typed.err()).isEmpty();
        return typed.out().replaceAll("\\s+", " ");
    }

    /** As if the last set had been logged a while ago. */
    private void letTimePass() throws IOException {
        Files.setLastModifiedTime(
                data().resolve("nijugo.db"), FileTime.from(Instant.now().minusSeconds(60)));
    }

    private long kept() throws IOException {
        Path learnt = data().resolve("learnt");
        if (!Files.exists(learnt)) {
            return 0;
        }
        try (var files = Files.list(learnt)) {
            return files.count();
        }
    }

    @Test
    void thePlanUsesTheLogBesideATestedMaximumAndCanLeaveItOut() {
        assertThat(plan("--1rm", "115kg")).contains("Learnt from 6 sets of your log");
        assertThat(plan("--1rm", "115kg", "--no-learning")).doesNotContain("Learnt from");
        assertThat(plan()).doesNotContain("Learnt from");
        assertThat(plan("--1rm", "115kg")).isNotEqualTo(plan("--1rm", "115kg", "--no-learning"));
    }

    @Test
    void theListOfStepsUsesItToo() {
        Typed steps = new Typed.Desk(home)
                .type(
                        "play",
                        "--exercise",
                        "bench press",
                        "--work",
                        "100kg x5@9",
                        "--1rm",
                        "115kg",
                        "--spotter",
                        "--reps",
                        "20",
                        "--json");
        assertThat(steps.out()).contains("Learnt from 6 sets");
    }

    @Test
    void whatWasLearntIsKeptUntilTheLogChanges() throws IOException {
        letTimePass();
        String first = plan("--1rm", "115kg");
        assertThat(kept()).isOne();
        assertThat(plan("--1rm", "115kg")).isEqualTo(first);
        append(List.of(band(BANDS, Instant.now().minus(1, ChronoUnit.DAYS))));
        assertThat(plan("--1rm", "115kg")).contains("Learnt from 7 sets of your log");
    }

    @Test
    void aKeptFileThatCannotBeReadIsLearntAnew() throws IOException {
        letTimePass();
        String first = plan("--1rm", "115kg");
        Files.writeString(data().resolve("learnt/bench-press.json"), "{\"of\":");
        assertThat(plan("--1rm", "115kg")).isEqualTo(first);
    }

    @Test
    void theKeptAnswerToAnotherMaximumIsNotTaken() throws IOException {
        letTimePass();
        String first = plan("--1rm", "115kg");
        plan("--1rm", "130kg");
        assertThat(plan("--1rm", "115kg")).isEqualTo(first);
    }

    @Test
    void anotherLiftLearnsNothingFromIt() {
        Typed squat = new Typed.Desk(home)
                .type("plan", "--exercise", "squat", "--work", "100kg x5@9", "--1rm", "115kg", "--safeties");
        assertThat(squat.out()).doesNotContain("Learnt from");
    }
}
