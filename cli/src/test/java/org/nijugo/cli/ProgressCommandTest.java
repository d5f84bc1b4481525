package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.store.Authority;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.Event;

/** Half a year of bench presses in the log: twelve weeks up, twelve weeks of the same. */
class ProgressCommandTest {
    private static final UUID ADA = UUID.fromString("018f3c6e-9a00-7000-8000-000000000001");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int WEEKS_UP = 12;
    private static final int WEEKS = 24;

    @TempDir
    Path home = Path.of("");

    private Typed.Desk desk() {
        return new Typed.Desk(home);
    }

    private void trained(int weeks) {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            for (int day : new int[] {0, 3}) {
                UUID session = new UUID(0x018f3c6e9a007000L, 0x8000000000010000L + week * 10L + day);
                Instant at = FIRST.plusDays(week * 7L + day).atTime(18, 0).toInstant(ZoneOffset.UTC);
                String load = (80 + 2.5 * Math.min(week, WEEKS_UP)) + "kg";
                for (int set = 0; set < 3; set++) {
                    events.add(event(
                            events.size() + 1,
                            session,
                            at,
                            "{\"exercise\":\"bench press\",\"kind\":\"primary\",\"set\":\"" + load + " x5@9\"}"));
                }
                if (day == 3 && week % 4 == 0) {
                    events.add(event(
                            events.size() + 1,
                            session,
                            at,
                            "{\"exercise\":\"bench press\",\"kind\":\"finishing\",\"protocol\":\"classic\",\"segments\":"
                                    + "[{\"load\":\"45kg\",\"reps\":25}]}"));
                }
            }
        }
        try (Database database = Database.open(DatabaseSettings.directory(home.resolve(".local/share/nijugo")))) {
            EventLog.of(database).append(events, Authority.EVERYTHING);
        }
    }

    private static Event event(long count, UUID session, Instant at, String payload) {
        UUID id = new UUID(0x018f3c6e9a017000L, 0x8000000000000000L + count);
        return new Event(id, ADA, session, ADA, count, at, "set-logged", payload, 1);
    }

    @Test
    void aLiftThatStoppedIsSeenWithWhatToDoAboutIt() {
        trained(WEEKS);
        assertThat(desk().type("progress", "--today", "2026-08-16").out()).contains("Bench press", "plateau");
        Typed typed = desk().type("progress", "bench", "press", "--today", "2026-08-16");
        assertThat(typed.out())
                .contains("Likely a plateau (R16)", "4 weeks with the classic, 2 times a week at most", "--write FILE")
                .contains("25 in one go", "45 kg", "week of", "4425 kg");
        assertThat(desk().type("progress", "bench", "press", "--today", "2026-08-16", "--json")
                        .out())
                .startsWith("{\"version\":1,\"effortSaid\":true,\"series\":[{\"date\":\"2026-03-02\"")
                .contains("\"block\":{\"rule\":\"R16\"", "\"hardSets\":7");
    }

    @Test
    void theBlockComesIntoTheRoutineOnConsentAlone() throws IOException {
        trained(WEEKS);
        Path routine = home.resolve("routine.txt");
        Files.writeString(routine, "Squat 5x5 @ 100kg");
        String[] asked = {"progress", "bench", "press", "--today", "2026-08-16", "--write", routine.toString()};
        Typed unasked = desk().type(asked);
        assertThat(unasked.exit()).isEqualTo(1);
        assertThat(unasked.err()).contains("Nothing was written");
        assertThat(Files.readString(routine)).isEqualTo("Squat 5x5 @ 100kg");

        assertThat(desk().type(
                                "progress",
                                "bench",
                                "press",
                                "--today",
                                "2026-08-16",
                                "--yes",
                                "--write",
                                routine.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(routine))
                .startsWith("Squat 5x5 @ 100kg\n# A block of 4 weeks from 2026-08-16")
                .contains("Bench press", "+ classic");
        assertThat(desk().type("routine", "check", routine.toString()).exit()).isZero();
    }

    @Test
    void aLiftThatStillRisesIsLeftAlone() {
        trained(WEEKS_UP);
        Typed typed = desk().type("progress", "bench press", "--today", "2026-05-24");
        assertThat(typed.out()).contains("No plateau (R16).", "% a week over");
        Typed refused = desk().type("progress", "bench press", "--today", "2026-05-24", "--write", "routine.txt");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("the log shows no plateau");
    }

    @Test
    void whatABlockDidIsComparedWithWhatWentBefore() {
        trained(WEEKS_UP);
        assertThat(desk().type("progress", "bench press", "--today", "2026-05-24", "--block-from", "2026-04-20")
                        .out())
                .contains("The block from 2026-04-20: ")
                .contains("% before");
    }

    @Test
    void aLiftThatIsNotThereIsSaid() {
        trained(1);
        assertThat(desk().type("progress", "squat").out())
                .contains("Nothing of Squat is in the log")
                .endsWith("\n");
        assertThat(desk().type("progress", "benchh").err()).contains("benchh").hasLineCount(1);
        assertThat(desk().type("progress", "squat", "--today", "tomorrow").err())
                .contains("--today", "tomorrow");
    }
}
