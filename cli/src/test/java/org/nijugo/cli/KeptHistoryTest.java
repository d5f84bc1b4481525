package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.store.Authority;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.Event;

class KeptHistoryTest {
    private static final UUID LIFTER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID MONDAY = UUID.fromString("018f3c6e-9a00-7000-8000-000000000002");
    private static final String MARCH = """
            Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes
            2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),W,60,kg,8,,,,,,good
            2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),1,100,kg,5,8,,,,easy,good
            2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),2,100,kg,6,,,,,,good
            2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),D,90,kg,7,,,,,,good
            2026-03-09 18:04:30,Push,1h,Plank,1,,,,,,,60,,good
            2026-03-09 18:04:30,Push,1h,Pull Up,1,,,8,,,,,,good
            """;
    private static final String APRIL = "2026-04-01 18:00:00,Pull,,My Own Row,1,45,lbs,10,,,,,,\n";

    private static final int SETS_WITHOUT_THE_BODY = 3;

    @TempDir
    Path home = Path.of("");

    private Typed type(String... words) {
        return new Typed.Desk(home).type(words);
    }

    private String file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void theSameFileTwiceAddsNothingAndALongerOneOnlyTheNew() throws IOException {
        String march = file("march.csv", MARCH);
        assertThat(type("import", march, "--dry-run", "--json").out()).contains("\"added\":6");
        assertThat(home.resolve(".local")).as("a dry run makes no log").doesNotExist();
        Typed first = type("import", march, "--json");
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("\"added\":6,", "\"sets\":5,\"finishingSets\":1");
        assertThat(type("import", march, "--json").out()).contains("\"added\":0,", "\"sets\":0");
        assertThat(type("import", march, "--dry-run", "--json").out()).contains("\"added\":0,");
        assertThat(type("import", file("april.csv", MARCH + APRIL), "--json").out())
                .contains("\"rows\":7,\"added\":1,", "\"sets\":1");
        assertThat(type("check").exit()).isZero();
    }

    @Test
    void aFinishingSetIsOneSetOfTheLogAndARunIsAComment() throws IOException {
        type("import", file("march.csv", MARCH));
        String sessions = type("sessions", "--json").out();
        assertThat(sessions).contains("\"name\":\"Push\"", "Plank: 60 s", "Pull Up: x8");
        assertThat(sets())
                .contains("\"kind\":\"warm-up\"", "\"kind\":\"finishing\"")
                .hasSize(SETS_WITHOUT_THE_BODY);
        assertThat(type("log", "--json").out()).contains("set-logged", "finishing", "comment");
    }

    @Test
    void withABodyweightPullUpsAreSetsOfTheLog() throws IOException {
        type("defaults", "set", "bodyweight", "80kg");
        type("import", file("march.csv", MARCH));
        assertThat(sets()).hasSize(SETS_WITHOUT_THE_BODY + 1);
    }

    /** The sets of the one session, each with its kind. */
    private List<String> sets() {
        String session =
                type("sessions", "--json").out().replaceFirst("(?s).*\"sessions\":\\[\\{\"id\":\"([^\"]*)\".*", "$1");
        return Pattern.compile("\"kind\":\"[a-z-]+\"")
                .matcher(type("sessions", session, "--json").out())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void whatCameInGoesOutAsItCame() throws IOException {
        String march = file("march.csv", MARCH + APRIL);
        type("import", march);
        assertThat(type("export", "--format", "strong").out())
                .isEqualTo(type("export", "--format", "strong", "--from", march).out());
        assertThat(type("export", "--format", "json").out())
                .isEqualTo(type("export", "--format", "json", "--from", march).out());
        String own = file("own.json", type("export", "--format", "json").out());
        assertThat(type("import", own, "--json").out()).contains("\"format\":\"nijugo\"", "\"added\":0,");
    }

    @Test
    void whatWasLoggedHereGoesOutToo() throws IOException {
        trained();
        Typed strong = type("export", "--format", "strong");
        assertThat(strong.err()).isEmpty();
        assertThat(strong.out())
                .contains(",Bench press,1,100,kg,5,8,")
                .contains(",Bench press,2,60,kg,20,", "[nijugo: drop, rests - 12s]", ",Bench press,D,50,kg,5,");
        type("import", file("march.csv", MARCH));
        assertThat(type("export", "--format", "json").out()).contains("Bench Press (Barbell)", "Bench press");
        String own = file("own.json", type("export", "--format", "json").out());
        assertThat(type("import", own, "--json").out()).contains("\"added\":0,");
    }

    @Test
    void whatWasLoggedHereIsKnownAgainInAnyFormat() throws IOException {
        trained();
        String longer = MARCH.replace(",kg,", ",lbs,");
        type("import", file("march.csv", longer));
        for (List<String> said : List.of(
                List.of("strong"),
                List.of("hevy"),
                List.of("hevy", "--unit", "lb"),
                List.of("openweight"),
                List.of("json"))) {
            List<String> export = new ArrayList<>(List.of("export", "--format"));
            export.addAll(said);
            String text = type(export.toArray(String[]::new)).out();
            String file = file("own." + said.get(0), text);
            assertThat(type("import", file, "--dry-run", "--json").out())
                    .as(said.toString())
                    .contains("\"added\":0,", "\"unclear\":[]");
            assertThat(type("import", file, "--json").out()).as(said.toString()).contains("\"added\":0,");
        }
        String strong = type("export", "--format", "strong").out();
        assertThat(type("import", file("more.csv", strong + APRIL), "--json").out())
                .contains("\"added\":1,");
        assertThat(type("check").exit()).isZero();
    }

    @Test
    void anImportedSetThatWasDeletedStaysAway() throws IOException {
        String april = file("april.csv", MARCH.lines().findFirst().orElseThrow() + "\n" + APRIL);
        type("import", april);
        try (Database database = open()) {
            Event set = EventLog.of(database).all(0, 10).get(1).event();
            EventLog.of(database)
                    .append(
                            List.of(new Event(
                                    UUID.fromString("018f3c6e-9a00-7000-8000-000000000999"),
                                    LIFTER,
                                    set.session(),
                                    LIFTER,
                                    1,
                                    set.time(),
                                    "event-deleted",
                                    "{\"event\":\"" + set.id() + "\"}",
                                    1)),
                            Authority.EVERYTHING);
        }
        assertThat(type("import", april, "--json").out()).contains("\"added\":0,");
        assertThat(type("export", "--format", "json").out()).doesNotContain("My Own Row");
    }

    @Test
    void aFileThatBreaksOffOrHasNoUnitLeavesTheLogAlone() throws IOException {
        assertThat(type("import", file("b.csv", MARCH + "2026-03-09 18:04:30,\"Pu"))
                        .exit())
                .isEqualTo(1);
        Typed unitless = type(
                "import",
                file("u.csv", "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n2026-01-01,A,Squat,1,100,5\n"));
        assertThat(unitless.exit()).isEqualTo(1);
        assertThat(unitless.err()).contains("--unit kg or --unit lb");
        assertThat(home.resolve(".local")).doesNotExist();
    }

    private Database open() {
        return Database.open(DatabaseSettings.directory(home.resolve(".local/share/nijugo")));
    }

    private void trained() {
        try (Database database = open()) {
            EventLog.of(database)
                    .append(
                            List.of(
                                    event(1, "session-started", "{\"name\":\"Push\"}"),
                                    event(
                                            2,
                                            "set-logged",
                                            "{\"exercise\":\"bench press\",\"kind\":\"primary\",\"set\":\"100kg x5@8\"}"),
                                    event(
                                            3,
                                            "set-logged",
                                            "{\"exercise\":\"bench press\",\"kind\":\"finishing\",\"protocol\":\"drop\",\"segments\":"
                                                    + "[{\"load\":\"60kg\",\"reps\":20},{\"load\":\"50kg\",\"reps\":5,\"rested\":\"12s\"}]}")),
                            Authority.EVERYTHING);
        }
    }

    private static Event event(long count, String type, String payload) {
        UUID id = UUID.fromString("018f3c6e-9a00-7000-8000-00000000010" + count);
        return new Event(id, LIFTER, MONDAY, LIFTER, count, Instant.parse("2026-02-09T18:00:00Z"), type, payload, 1);
    }
}
