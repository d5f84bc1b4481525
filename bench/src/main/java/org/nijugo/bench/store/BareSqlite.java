package org.nijugo.bench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.event.Event;
import org.nijugo.store.fold.Folded;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.SeriesPoint;
import org.nijugo.store.fold.SetState;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;

/**
 * The yardstick: the same rows into the same tables with the same settings, one commit for each event, by plain JDBC with
 * prepared statements. What the rows say has been worked out beforehand, so that the database's work alone is measured.
 */
final class BareSqlite implements AutoCloseable {
    private static final String EVENT = "INSERT INTO events (cursor, id, athlete, stream, device, sequence, at, type,"
            + " payload, wire_version, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String SESSION = "INSERT INTO sessions (stream, athlete, started, ended, document)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (stream) DO UPDATE SET started = excluded.started,"
            + " ended = excluded.ended, document = excluded.document";
    private static final String SET = "INSERT INTO sets (stream, id, position, exercise, kind, at, reps, document)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stream, id) DO UPDATE SET position = excluded.position,"
            + " exercise = excluded.exercise, kind = excluded.kind, at = excluded.at, reps = excluded.reps,"
            + " document = excluded.document";
    private static final String POINT = "INSERT INTO series (stream, exercise, athlete, at, document)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (stream, exercise) DO UPDATE SET at = excluded.at,"
            + " document = excluded.document";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private BareSqlite(Connection connection) {
        this.connection = connection;
    }

    /** One statement with its values. */
    record Statement(String sql, List<Object> values) {}

    /** The tables as the store makes them, then nothing of the store any more. */
    static BareSqlite in(Path file) throws SQLException {
        Database.open(DatabaseSettings.file(file)).close();
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (java.sql.Statement settings = connection.createStatement()) {
            settings.execute("PRAGMA journal_mode = WAL");
            settings.execute("PRAGMA synchronous = FULL");
            settings.execute("PRAGMA cache_size = -64000");
            settings.execute("PRAGMA foreign_keys = ON");
        }
        connection.setAutoCommit(false);
        return new BareSqlite(connection);
    }

    /** What the events come to as statements, a list for each event. */
    static List<List<Statement>> statements(List<Event> events) {
        Rules rules = Rules.shipped();
        Map<Stream, Folded> before = new HashMap<>();
        Map<Object, Long> numbers = new HashMap<>();
        List<List<Statement>> all = new ArrayList<>();
        long cursor = 0;
        for (Event event : events) {
            cursor++;
            Stream stream = Stream.of(event);
            Folded last = before.getOrDefault(stream, rules.nothing(stream));
            Folded now = last.with(List.of(rules.read(event)));
            before.put(stream, now);
            List<Statement> statements = new ArrayList<>();
            all.add(statements);
            write(event, cursor, numbers, statements);
            write(
                    numbers.getOrDefault(event.athlete(), 0L),
                    numbers.getOrDefault(stream, 0L),
                    now.state(),
                    last.state(),
                    statements);
        }
        return all;
    }

    private static void write(Event event, long cursor, Map<Object, Long> numbers, List<Statement> statements) {
        String athlete = event.athlete().toString();
        boolean isNewAthlete = numbers.putIfAbsent(event.athlete(), cursor) == null;
        boolean isNewStream = numbers.putIfAbsent(Stream.of(event), cursor) == null;
        boolean isNewDevice = numbers.putIfAbsent(List.of(event.athlete(), event.device()), cursor) == null;
        long number = numbers.getOrDefault(event.athlete(), 0L);
        statements.add(new Statement(
                EVENT,
                List.of(
                        cursor,
                        event.id().toString(),
                        number,
                        numbers.getOrDefault(Stream.of(event), 0L),
                        numbers.getOrDefault(List.of(event.athlete(), event.device()), 0L),
                        event.deviceSequence(),
                        event.time().toEpochMilli(),
                        event.type(),
                        event.payload(),
                        event.wireVersion(),
                        event.time().toEpochMilli())));
        if (isNewAthlete) {
            statements.add(new Statement("INSERT INTO athletes (number, id) VALUES (?, ?)", List.of(cursor, athlete)));
        }
        if (isNewStream) {
            statements.add(new Statement(
                    "INSERT INTO streams (number, athlete, session) VALUES (?, ?, ?)",
                    List.of(cursor, number, event.session().toString())));
        }
        if (isNewDevice) {
            statements.add(new Statement(
                    "INSERT INTO devices (number, athlete, id) VALUES (?, ?, ?)",
                    List.of(cursor, number, event.device().toString())));
        }
    }

    private static void write(
            long athlete, long stream, StreamState state, StreamState before, List<Statement> statements) {
        if (!state.hasSameHead(before)) {
            statements.add(new Statement(
                    SESSION, List.of(stream, athlete, state.startedAt(), state.ended() ? 1 : 0, state.document())));
        }
        for (SetState set : state.sets()) {
            if (!before.sets().contains(set)) {
                statements.add(new Statement(
                        SET,
                        List.of(
                                stream,
                                set.id().toString(),
                                set.position(),
                                set.exercise(),
                                set.kind(),
                                set.at(),
                                set.reps(),
                                set.document())));
            }
        }
        for (SeriesPoint point : state.series()) {
            if (!before.series().contains(point)) {
                statements.add(
                        new Statement(POINT, List.of(stream, point.exercise(), athlete, point.at(), point.document())));
            }
        }
    }

    /** Does what one event comes to, and commits. */
    void commit(List<Statement> statements) throws SQLException {
        for (Statement statement : statements) {
            PreparedStatement to = prepared.get(statement.sql());
            if (to == null) {
                to = connection.prepareStatement(statement.sql());
                prepared.put(statement.sql(), to);
            }
            for (int i = 0; i < statement.values().size(); i++) {
                Object value = statement.values().get(i);
                if (value instanceof String text) {
                    to.setString(i + 1, text);
                } else if (value instanceof Integer whole) {
                    to.setInt(i + 1, whole);
                } else {
                    to.setLong(i + 1, (Long) value);
                }
            }
            to.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
