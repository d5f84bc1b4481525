package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.store.Authority;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.Event;

class KeptLogTest {
    private static final UUID ADA = UUID.fromString("018f3c6e-9a00-7000-8000-000000000001");
    private static final UUID MONDAY = UUID.fromString("018f3c6e-9a00-7000-8000-000000000002");

    @TempDir
    Path home = Path.of("");

    private Typed.Desk desk() {
        return new Typed.Desk(home);
    }

    private void trained() {
        try (Database database = Database.open(DatabaseSettings.directory(home.resolve(".local/share/nijugo")))) {
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
                                            "{\"exercise\":\"bench press\",\"kind\":\"finishing\",\"segments\":"
                                                    + "[{\"load\":\"60kg\",\"reps\":20},{\"load\":\"50kg\",\"reps\":5}]}")),
                            Authority.EVERYTHING);
        }
    }

    private static Event event(long count, String type, String payload) {
        UUID id = UUID.fromString("018f3c6e-9a00-7000-8000-00000000010" + count);
        return new Event(id, ADA, MONDAY, ADA, count, Instant.parse("2026-03-09T18:00:00Z"), type, payload, 1);
    }

    @Test
    void whereNothingWasLoggedItSaysSo() {
        Typed typed = desk().type("sessions");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).startsWith("nijugo: There is no log at " + home).contains("--data");
        assertThat(typed.errorLines()).isEqualTo(1);
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void theLogTheSessionsAndTheirSetsAreShown() {
        trained();
        assertThat(desk().type("log").out()).contains("session-started", "set-logged");
        assertThat(desk().type("log", "--after", "2", "--json").out())
                .startsWith("{\"version\":1,\"events\":[{")
                .contains("\"cursor\":3");
        assertThat(desk().type("sessions").out()).contains(MONDAY.toString(), "Push", "not ended");
        assertThat(desk().type("sessions", MONDAY.toString()).out()).contains("100 kg x5@8", "60 kg x20, 50 kg x5");
        assertThat(desk().type("check").out()).contains("3 events", "all is as it should be");
    }

    @Test
    void aBackupIsRestoredElsewhere() throws IOException {
        trained();
        Path backup = home.resolve("sunday.db");
        Path other = home.resolve("other");
        assertThat(desk().type("backup", backup.toString()).out()).startsWith("3 events are in ");
        assertThat(desk().type("restore", backup.toString(), "--data", other.toString())
                        .exit())
                .isZero();
        assertThat(desk().type("rebuild", "--data", other.toString()).out()).startsWith("1 sessions");
        assertThat(desk().type("export", "--data", other.toString()).out())
                .isEqualTo(desk().type("export").out())
                .startsWith("{\"nijugo\":\"log\"")
                .hasLineCount(5);
        Files.writeString(backup, "something else");
        Typed refused = desk().type("restore", backup.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("is no backup");
        assertThat(desk().type("check").exit()).isZero();
    }

    @Test
    void aRestoreSaysWhetherAccountsCameAlong() {
        trained();
        String file = home.resolve("sunday.db").toString();
        String text = home.resolve("sunday.txt").toString();
        assertThat(desk().type("backup", file, "--json").out()).contains("\"accounts\":true");
        desk().type("export", text);
        String other = home.resolve("other").toString();
        assertThat(desk().type("restore", file, "--data", other).out()).doesNotContain("Accounts");
        assertThat(desk().type("restore", text, "--data", other).out())
                .contains("Accounts, coaches and tokens did not come along");
        assertThat(desk().type("restore", text, "--data", other, "--json").out())
                .contains("\"accounts\":false");
    }

    @Test
    void whatIsTypedWronglyIsNamed() {
        assertThat(desk().type("backup").exit()).isEqualTo(2);
        assertThat(desk().type("log", "--limit", "5000").err()).contains("--limit", "5000");
        assertThat(desk().type("sessions", "monday").err()).contains("\"monday\" is no id");
        assertThat(desk().type("check", "--database", "mysql://x").err()).contains("jdbc:postgresql://host/name");
        assertThat(desk().type("check", "--database", "jdbc:postgresql://127.0.0.1:1/none?user=a")
                        .err())
                .contains("jdbc:postgresql://127.0.0.1:1/none cannot be used")
                .hasLineCount(1);
    }
}
