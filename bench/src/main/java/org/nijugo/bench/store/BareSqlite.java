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
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.SeriesPoint;
import org.nijugo.store.fold.SetState;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;
import org.nijugo.store.fold.Told;

/**
 * The yardstick: the same rows into the same tables with the same settings, one commit for each event, by plain JDBC with
 * prepared statements. What the rows say has been worked out beforehand, so that the database's work alone is measured.
 */
final class BareSqlite implements AutoCloseable {
    private static final String EVENT = "INSERT INTO events (cursor, id, athlete, session, device, sequence, at, type,"
            + " payload, wire_version, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String STREAM = "INSERT INTO streams (athlete, session, started, ended, document)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (athlete, session) DO UPDATE SET started = excluded.started,"
            + " ended = excluded.ended, document = excluded.document";
    private static final String SET =
            "INSERT INTO sets (athlete, session, id, position, exercise, kind, at, reps, document)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (athlete, session, id) DO UPDATE SET"
                    + " position = excluded.position, exercise = excluded.exercise, kind = excluded.kind,"
                    + " at = excluded.at, reps = excluded.reps, document = excluded.document";
    private static final String POINT = "INSERT INTO series (athlete, session, exercise, at, document)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (athlete, session, exercise) DO UPDATE SET at = excluded.at,"
            + " document = excluded.document";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private long cursor;

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
        Map<Stream, List<Told>> told = new HashMap<>();
        Map<Stream, StreamState> before = new HashMap<>();
        List<List<Statement>> all = new ArrayList<>();
        for (Event event : events) {
            Stream stream = Stream.of(event);
            List<Told> known = told.computeIfAbsent(stream, none -> new ArrayList<>());
            known.add(rules.read(event));
            StreamState state = rules.fold(stream, known);
            StreamState last = before.put(stream, state);
            all.add(statements(event, stream, state, last == null ? StreamState.NOTHING : last));
        }
        return all;
    }

    private static List<Statement> statements(Event event, Stream stream, StreamState state, StreamState before) {
        String athlete = stream.athlete().toString();
        String session = stream.session().toString();
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(
                EVENT,
                List.of(
                        event.id().toString(),
                        athlete,
                        session,
                        event.device().toString(),
                        event.deviceSequence(),
                        event.time().toEpochMilli(),
                        event.type(),
                        event.payload(),
                        event.wireVersion(),
                        event.time().toEpochMilli())));
        if (!state.hasSameHead(before)) {
            statements.add(new Statement(
                    STREAM, List.of(athlete, session, state.startedAt(), state.ended() ? 1 : 0, state.document())));
        }
        for (SetState set : state.sets()) {
            if (!before.sets().contains(set)) {
                statements.add(new Statement(
                        SET,
                        List.of(
                                athlete,
                                session,
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
                statements.add(new Statement(
                        POINT, List.of(athlete, session, point.exercise(), point.at(), point.document())));
            }
        }
        return statements;
    }

    /** Does what one event comes to, and commits. */
    void commit(List<Statement> statements) throws SQLException {
        cursor++;
        for (Statement statement : statements) {
            PreparedStatement to = prepared.get(statement.sql());
            if (to == null) {
                to = connection.prepareStatement(statement.sql());
                prepared.put(statement.sql(), to);
            }
            boolean event = statement.sql().equals(EVENT);
            if (event) {
                to.setLong(1, cursor);
            }
            for (int i = 0; i < statement.values().size(); i++) {
                Object value = statement.values().get(i);
                if (value instanceof String text) {
                    to.setString(i + (event ? 2 : 1), text);
                } else if (value instanceof Integer whole) {
                    to.setInt(i + (event ? 2 : 1), whole);
                } else {
                    to.setLong(i + (event ? 2 : 1), (Long) value);
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
