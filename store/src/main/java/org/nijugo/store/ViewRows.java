package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.store.fold.SeriesPoint;
import org.nijugo.store.fold.SetState;
import org.nijugo.store.fold.StreamState;

/** Writes one stream's state to its rows: all of it, or what has changed. */
final class ViewRows {
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
    private static final String NO_SETS = "DELETE FROM sets WHERE stream = ?";
    private static final String NO_POINTS = "DELETE FROM series WHERE stream = ?";

    private final Connection connection;
    private final Statements statements;
    private final long athlete;
    private final long stream;

    /** The rows of the stream of this number, and of the athlete of that. */
    ViewRows(Connection connection, Statements statements, long athlete, long stream) {
        this.connection = connection;
        this.statements = statements;
        this.athlete = athlete;
        this.stream = stream;
    }

    /**
     * Writes the state.
     *
     * @param before what the rows say now; empty where that is not known
     */
    void write(StreamState state, Optional<StreamState> before) throws SQLException {
        if (before.isEmpty()) {
            begin(NO_SETS).executeUpdate();
            begin(NO_POINTS).executeUpdate();
        }
        StreamState old = before.orElse(StreamState.NOTHING);
        if (!state.hasSameHead(old)) {
            writeHead(state);
        }
        writeSets(state, old);
        writeSeries(state, old);
    }

    private void writeHead(StreamState state) throws SQLException {
        PreparedStatement insert = begin(SESSION);
        insert.setLong(2, athlete);
        insert.setLong(3, state.startedAt());
        insert.setInt(4, state.ended() ? 1 : 0);
        insert.setString(5, state.document());
        insert.executeUpdate();
    }

    private void writeSets(StreamState state, StreamState old) throws SQLException {
        Map<UUID, SetState> sets = new HashMap<>();
        old.sets().forEach(set -> sets.put(set.id(), set));
        for (SetState set : state.sets()) {
            if (!set.equals(sets.remove(set.id()))) {
                write(set);
            }
        }
        for (UUID gone : sets.keySet()) {
            delete(NO_SETS + " AND id = ?", gone.toString());
        }
    }

    private void writeSeries(StreamState state, StreamState old) throws SQLException {
        Map<String, SeriesPoint> points = new HashMap<>();
        old.series().forEach(point -> points.put(point.exercise(), point));
        for (SeriesPoint point : state.series()) {
            if (!point.equals(points.remove(point.exercise()))) {
                write(point);
            }
        }
        for (String gone : points.keySet()) {
            delete(NO_POINTS + " AND exercise = ?", gone);
        }
    }

    private void write(SetState set) throws SQLException {
        PreparedStatement insert = begin(SET);
        insert.setString(2, set.id().toString());
        insert.setInt(3, set.position());
        insert.setString(4, set.exercise());
        insert.setString(5, set.kind());
        insert.setLong(6, set.at());
        insert.setInt(7, set.reps());
        insert.setString(8, set.document());
        insert.executeUpdate();
    }

    private void write(SeriesPoint point) throws SQLException {
        PreparedStatement insert = begin(POINT);
        insert.setString(2, point.exercise());
        insert.setLong(3, athlete);
        insert.setLong(4, point.at());
        insert.setString(5, point.document());
        insert.executeUpdate();
    }

    private void delete(String sql, String what) throws SQLException {
        PreparedStatement delete = begin(sql);
        delete.setString(2, what);
        delete.executeUpdate();
    }

    private PreparedStatement begin(String sql) throws SQLException {
        PreparedStatement statement = statements.get(connection, sql);
        statement.setLong(1, stream);
        return statement;
    }
}
