package org.nijugo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nijugo.store.event.Event;

class LifeOfAFileTest {
    private static final UUID ADA = Phone.lifter(1);

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource
    void whatIsReadIsMadeAnewTheSame(Dialect dialect) {
        DatabaseSettings settings = Databases.fresh(dialect, directory);
        Phone phone = Phone.of(ADA, 2);
        try (Database database = Database.open(settings)) {
            EventLog log = EventLog.of(database);
            for (int i = 0; i < 3; i++) {
                for (Event event : phone.evening()) {
                    log.append(List.of(event), Authority.EVERYTHING);
                }
            }
            assertThat(Check.of(database).faults()).isEmpty();
            List<String> before = everythingRead(database);
            assertThat(Rebuild.of(database)).isEqualTo(3);
            assertThat(everythingRead(database)).isEqualTo(before).hasSizeGreaterThan(15);
            database.write(handle -> handle.execute("UPDATE sets SET reps = 99 WHERE position = 2"));
            assertThat(Check.of(database).faults())
                    .hasSize(3)
                    .first()
                    .asString()
                    .contains("nijugo rebuild");
            Rebuild.of(database);
            assertThat(everythingRead(database)).isEqualTo(before);
            assertThat(log.append(phone.evening(), Authority.EVERYTHING)).allMatch(AppendResult::isKept);
            assertThat(Check.of(database).isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackupOfABusyLogIsRestored(Dialect dialect) throws IOException {
        DatabaseSettings settings = Databases.fresh(dialect, directory);
        Path backup = directory.resolve("backup");
        Phone phone = Phone.of(ADA, 3);
        List<String> before;
        try (Database database = Database.open(settings)) {
            EventLog.of(database).append(phone.evening(), Authority.EVERYTHING);
            before = everythingRead(database);
            assertThat(Backup.of(database, backup)).isEqualTo(11);
            EventLog.of(database).append(phone.evening(), Authority.EVERYTHING);
        }
        for (Dialect into : Dialect.values()) {
            DatabaseSettings there =
                    into == Dialect.SQLITE && dialect == Dialect.SQLITE ? settings : Databases.fresh(into, directory);
            assertThat(Restore.from(backup, there).events()).isEqualTo(11);
            try (Database restored = Database.open(there)) {
                assertThat(everythingRead(restored)).isEqualTo(before);
                assertThat(EventLog.of(restored).append(phone.evening(), Authority.EVERYTHING))
                        .allMatch(AppendResult::isKept);
            }
        }
        assertThat(names()).noneMatch(name -> name.contains("restoring") || name.contains("part"));
    }

    @Test
    void aBackupThatWasChangedReplacesNothing() throws IOException {
        DatabaseSettings server = Databases.fresh(Dialect.POSTGRESQL, directory);
        Path backup = directory.resolve("backup");
        try (Database database = Database.open(server)) {
            EventLog.of(database).append(Phone.of(ADA, 4).evening(), Authority.EVERYTHING);
            Backup.of(database, backup);
        }
        Files.writeString(backup, Files.readString(backup).replace("100kg x5@9", "200kg x5@9"), StandardCharsets.UTF_8);
        DatabaseSettings file = Databases.fresh(Dialect.SQLITE, directory);
        try (Database database = Database.open(file)) {
            EventLog.of(database).append(Phone.of(ADA, 5).evening(), Authority.EVERYTHING);
        }
        assertThatThrownBy(() -> Restore.from(backup, file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("SHA-256");
        try (Database database = Database.open(file)) {
            assertThat(EventLog.of(database).lastCursor()).isEqualTo(11);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLogOfANewerProgramIsRefused(Dialect dialect) {
        DatabaseSettings settings = Databases.fresh(dialect, directory);
        Database.open(settings, List.of("classpath:db/newer")).close();
        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was written by a newer nijugo")
                .hasMessageContaining("900")
                .hasMessageEndingWith("Update nijugo.");
    }

    @Test
    void anOlderFileIsBroughtUpAndKeptBeside() throws IOException {
        DatabaseSettings settings = Databases.fresh(Dialect.SQLITE, directory);
        try (Database database = Database.open(settings)) {
            EventLog.of(database).append(Phone.of(ADA, 6).evening(), Authority.EVERYTHING);
        }
        byte[] before = Files.readAllBytes(settings.path());
        try (Database database = Database.open(settings, List.of("classpath:db/newer"))) {
            assertThat(Check.of(database).isSound()).isTrue();
            assertThat(EventLog.of(database).lastCursor()).isEqualTo(11);
        }
        Path kept = settings.path().resolveSibling(settings.path().getFileName() + ".before-900");
        assertThat(Files.readAllBytes(kept)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFailedMigrationLeavesTheLogAsItWas(Dialect dialect) throws IOException {
        DatabaseSettings settings = Databases.fresh(dialect, directory);
        try (Database database = Database.open(settings)) {
            EventLog.of(database).append(Phone.of(ADA, 7).evening(), Authority.EVERYTHING);
        }
        byte[] before = dialect == Dialect.SQLITE ? Files.readAllBytes(settings.path()) : new byte[0];
        assertThatThrownBy(() -> Database.open(settings, List.of("classpath:db/broken")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no_such_table");
        if (dialect == Dialect.SQLITE) {
            assertThat(Files.readAllBytes(settings.path())).isEqualTo(before);
            assertThat(names()).allMatch(name -> name.endsWith(".db") || name.endsWith(".lock"));
        }
        try (Database database = Database.open(settings)) {
            assertThat(Check.of(database)).satisfies(found -> {
                assertThat(found.faults()).isEmpty();
                assertThat(found.events()).isEqualTo(11);
            });
        }
    }

    @Test
    void aFileInUseIsNotWrittenBySomebodyElse() {
        DatabaseSettings settings = Databases.fresh(Dialect.SQLITE, directory);
        try (Database database = Database.open(settings)) {
            assertThatThrownBy(() -> Database.open(settings))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by another nijugo");
            EventLog.of(database).append(Phone.of(ADA, 8).evening(), Authority.EVERYTHING);
            try (Database reader = Database.openToRead(settings)) {
                assertThat(EventLog.of(reader).lastCursor()).isEqualTo(11);
                assertThatThrownBy(() -> reader.write(handle -> handle.execute("DELETE FROM events")))
                        .isInstanceOf(StoreException.class);
            }
        }
    }

    @Test
    void aFileThatSomebodyReadsIsNotMigratedUnderneath() throws SQLException {
        DatabaseSettings settings = Databases.fresh(Dialect.SQLITE, directory);
        Database writing = Database.open(settings);
        EventLog.of(writing).append(Phone.of(ADA, 10).evening(), Authority.EVERYTHING);
        try (Connection reader = DriverManager.getConnection(settings.url());
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("SELECT COUNT(*) FROM events").close();
            EventLog.of(writing).append(Phone.of(ADA, 11).evening(), Authority.EVERYTHING);
            writing.close();
            assertThatThrownBy(() -> Database.open(settings, List.of("classpath:db/newer")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is being read by another nijugo");
            reader.commit();
        }
        try (Database database = Database.open(settings, List.of("classpath:db/newer"))) {
            assertThat(EventLog.of(database).lastCursor()).isEqualTo(22);
            assertThat(Check.of(database).faults()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoLogIsLeftAlone() throws IOException, SQLException {
        Path file = directory.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE recipes (name TEXT)");
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(DatabaseSettings.file(file))).isInstanceOf(StoreException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingCountIsNamedAndIsNoFault(Dialect dialect) {
        List<Event> evening = Phone.of(ADA, 9).evening();
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog.of(database).append(evening.subList(0, 3), Authority.EVERYTHING);
            EventLog.of(database).append(evening.subList(5, 11), Authority.EVERYTHING);
            Check.Findings found = Check.of(database);
            assertThat(found.isSound()).isTrue();
            assertThat(found.gaps()).singleElement().asString().contains("2 of its first 11");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static List<String> everythingRead(Database database) {
        return database.read(handle -> Stream.of(
                        "SELECT s.session || v.started || v.ended || v.document AS r FROM sessions v"
                                + " JOIN streams s ON s.number = v.stream ORDER BY 1",
                        "SELECT s.session || t.id || t.position || t.exercise || t.kind || t.at || t.reps || t.document AS r"
                                + " FROM sets t JOIN streams s ON s.number = t.stream ORDER BY 1",
                        "SELECT s.session || p.exercise || p.at || p.document AS r"
                                + " FROM series p JOIN streams s ON s.number = p.stream ORDER BY 1")
                .flatMap(sql -> handle.createQuery(sql).mapTo(String.class).stream())
                .toList());
    }
}
