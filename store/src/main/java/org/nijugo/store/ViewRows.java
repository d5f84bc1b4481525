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
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;

/** Writes one stream's state to its rows: all of it, or what has changed. */
final class ViewRows {
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
    private static final String NO_SETS = "DELETE FROM sets WHERE athlete = ? AND session = ?";
    private static final String NO_POINTS = "DELETE FROM series WHERE athlete = ? AND session = ?";

    private final Connection connection;
    private final Statements statements;
    private final Stream stream;

    ViewRows(Connection connection, Statements statements, Stream stream) {
        this.connection = connection;
        this.statements = statements;
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
        PreparedStatement insert = begin(STREAM);
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
        insert.setString(3, set.id().toString());
        insert.setInt(4, set.position());
        insert.setString(5, set.exercise());
        insert.setString(6, set.kind());
        insert.setLong(7, set.at());
        insert.setInt(8, set.reps());
        insert.setString(9, set.document());
        insert.executeUpdate();
    }

    private void write(SeriesPoint point) throws SQLException {
        PreparedStatement insert = begin(POINT);
        insert.setString(3, point.exercise());
        insert.setLong(4, point.at());
        insert.setString(5, point.document());
        insert.executeUpdate();
    }

    private void delete(String sql, String what) throws SQLException {
        PreparedStatement delete = begin(sql);
        delete.setString(3, what);
        delete.executeUpdate();
    }

    private PreparedStatement begin(String sql) throws SQLException {
        PreparedStatement statement = statements.get(connection, sql);
        statement.setString(1, stream.athlete().toString());
        statement.setString(2, stream.session().toString());
        return statement;
    }
}
