package org.nijugo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.nijugo.store.fold.SeriesPoint;
import org.nijugo.store.fold.SetState;

/** What the log comes to: sessions with their sets, the plan that holds now, the trend of each lift. */
public final class History {
    private static final String SESSION = "SELECT a.id, s.session, v.started, v.ended,"
            + " (SELECT MAX(e.cursor) FROM events e WHERE e.stream = s.number), v.document FROM sessions v"
            + " JOIN streams s ON s.number = v.stream JOIN athletes a ON a.number = v.athlete WHERE a.id = :athlete ";

    private final Database database;

    private History(Database database) {
        this.database = database;
    }

    /** What this database's log comes to. */
    public static History of(Database database) {
        return new History(database);
    }

    /**
     * A session, without its sets.
     *
     * @param lastCursor the last event that is in it: it changes exactly when the session does, and so serves as an ETag
     * @param document name, start and end, devices, conflict, comments, troubles, as JSON (docs/store.md)
     */
    public record Session(UUID athlete, UUID id, Instant startedAt, boolean ended, long lastCursor, String document) {}

    /**
     * Sessions of an athlete, latest first.
     *
     * @param before only those that started before; {@code Instant.ofEpochMilli(Long.MAX_VALUE)} to begin with
     * @param limit how many at most
     */
    public List<Session> sessions(UUID athlete, Instant before, int limit) {
        return database.read(handle -> handle.createQuery(
                        SESSION
                                + "AND s.session <> :athlete AND v.started < :before ORDER BY v.started DESC, s.session LIMIT :limit")
                .bind("athlete", athlete.toString())
                .bind("before", before.toEpochMilli())
                .bind("limit", limit)
                .map(History::session)
                .list());
    }

    /** One session. */
    public Optional<Session> findSession(UUID athlete, UUID session) {
        return database.read(handle -> handle.createQuery(SESSION + "AND s.session = :session")
                .bind("athlete", athlete.toString())
                .bind("session", session.toString())
                .map(History::session)
                .findOne());
    }

    /** What is told of the athlete and of no session: {@code plan}, {@code screening}, {@code comments} in its document. */
    public Optional<Session> findAthlete(UUID athlete) {
        return findSession(athlete, athlete);
    }

    /** The sets of a session, in their order. */
    public List<SetState> sets(UUID athlete, UUID session) {
        return database.read(handle -> handle.createQuery(
                        "SELECT t.id, t.position, t.exercise, t.kind, t.at, t.reps, t.document FROM sets t"
                                + " JOIN streams s ON s.number = t.stream JOIN athletes a ON a.number = s.athlete"
                                + " WHERE a.id = :athlete AND s.session = :session ORDER BY t.position")
                .bind("athlete", athlete.toString())
                .bind("session", session.toString())
                .map(History::set)
                .list());
    }

    /** Every set of a lift, earliest first: {@code id} of the exercise, or its name where the catalogue does not have it. */
    public List<SetState> setsOf(UUID athlete, String exercise) {
        return database.read(handle -> handle.createQuery(
                        "SELECT t.id, t.position, t.exercise, t.kind, t.at, t.reps, t.document FROM sets t"
                                + " JOIN streams s ON s.number = t.stream JOIN athletes a ON a.number = s.athlete"
                                + " WHERE a.id = :athlete AND t.exercise = :exercise ORDER BY t.at, t.stream, t.position")
                .bind("athlete", athlete.toString())
                .bind("exercise", exercise)
                .map(History::set)
                .list());
    }

    /** The lifts of which there is a trend. */
    public List<String> exercises(UUID athlete) {
        return database.read(handle -> handle.createQuery(
                        "SELECT DISTINCT p.exercise FROM series p JOIN athletes a ON a.number = p.athlete"
                                + " WHERE a.id = :athlete ORDER BY p.exercise")
                .bind("athlete", athlete.toString())
                .mapTo(String.class)
                .list());
    }

    /** The trend of a lift, earliest first: from primary sets alone. */
    public List<SeriesPoint> series(UUID athlete, String exercise) {
        return database.read(handle -> handle.createQuery("SELECT p.exercise, p.at, p.document FROM series p"
                        + " JOIN athletes a ON a.number = p.athlete WHERE a.id = :athlete AND p.exercise = :exercise"
                        + " ORDER BY p.at, p.stream")
                .bind("athlete", athlete.toString())
                .bind("exercise", exercise)
                .map((row, context) -> new SeriesPoint(row.getString(1), row.getLong(2), row.getString(3)))
                .list());
    }

    private static SetState set(ResultSet row, StatementContext context) throws SQLException {
        return new SetState(
                UUID.fromString(row.getString(1)),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getInt(6),
                row.getString(7));
    }

    private static Session session(ResultSet row, StatementContext context) throws SQLException {
        return new Session(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getInt(4) == 1,
                row.getLong(5),
                row.getString(6));
    }
}
