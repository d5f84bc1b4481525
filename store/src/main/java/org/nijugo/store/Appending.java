package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.Told;

/** Writes events and what is read from them. Used by the writer's thread alone. */
final class Appending implements Writer.Turns {
    private static final long UNKNOWN = -1;
    private static final String INSERT = "INSERT INTO events (cursor, id, athlete, stream, device, sequence, at, type,"
            + " payload, wire_version, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String BY_ID = EventRows.SELECT + "WHERE e.id = ?";

    /**
     * Under this lock cursors are given on PostgreSQL, until the commit. Without it a transaction with a lower cursor could commit
     * after one with a higher, and a reader who has seen the higher would never ask for the lower again.
     */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(121399114360687)";

    private static final String NOTIFY = "SELECT pg_notify('" + Changes.CHANNEL + "', ?)";

    private final Dialect dialect;
    private final Clock clock;
    private final Statements statements = new Statements();
    private final Numbers numbers;
    private final Views views;
    private boolean isLocked;
    private long lastCursor = UNKNOWN;

    Appending(Dialect dialect, Clock clock, Rules rules) {
        this.dialect = dialect;
        this.clock = clock;
        this.numbers = new Numbers(statements, dialect == Dialect.SQLITE);
        this.views = new Views(rules, dialect, statements, numbers);
    }

    Views views() {
        return views;
    }

    /** A transaction begins: on PostgreSQL other nodes may have given cursors since the last one. */
    @Override
    public void begins() {
        isLocked = false;
    }

    /** A work or a transaction failed: what is remembered may not be so. */
    @Override
    public void failed() {
        views.forget();
        numbers.forget();
        isLocked = false;
        lastCursor = UNKNOWN;
    }

    /** Writes one push. */
    List<AppendResult> append(Connection connection, Push push) {
        try {
            lock(connection);
            List<AppendResult> results = new ArrayList<>(push.admitted().size());
            Map<Stream, Growing> growing = new LinkedHashMap<>();
            for (Admission.Admitted each : push.admitted()) {
                results.add(
                        each.rejected().isPresent()
                                ? each.rejected().get()
                                : write(connection, each.told().orElseThrow(), growing));
            }
            for (Map.Entry<Stream, Growing> each : growing.entrySet()) {
                Growing by = each.getValue();
                if (!by.more().isEmpty()) {
                    views.grew(connection, each.getKey(), by, push.ahead(each.getKey()));
                    tell(connection, each.getKey().athlete(), by.cursor());
                }
            }
            return results;
        } catch (SQLException broken) {
            throw new StoreException("The log could not be written: " + broken.getMessage(), broken);
        }
    }

    /** Nobody else gives cursors until this transaction ends. */
    void lock(Connection connection) throws SQLException {
        if (dialect == Dialect.POSTGRESQL && !isLocked) {
            statements.get(connection, LOCK).execute();
            lastCursor = UNKNOWN;
            isLocked = true;
        }
        if (lastCursor == UNKNOWN) {
            try (ResultSet row =
                    statements.get(connection, EventRows.LAST_CURSOR).executeQuery()) {
                lastCursor = EventRows.lastCursor(row);
            }
        }
    }

    private AppendResult write(Connection connection, Told told, Map<Stream, Growing> growing) throws SQLException {
        Stream stream = Stream.of(told.event());
        Growing by = growing.get(stream);
        if (by == null) {
            by = new Growing(views.current(connection, stream));
            growing.put(stream, by);
        }
        if (by.size() >= Views.MOST_EVENTS) {
            return full(told.event());
        }
        if (!insert(connection, lastCursor + 1, told, by, clock.millis())) {
            return refused(connection, told.event());
        }
        lastCursor++;
        return new AppendResult.Accepted(told.event().id(), lastCursor);
    }

    /** Writes an event, and the numbers that it brings with it. */
    private boolean insert(Connection connection, long cursor, Told told, Growing by, long received)
            throws SQLException {
        long athlete = by.athlete() != Numbers.NONE
                ? by.athlete()
                : numbers.athlete(connection, told.event().athlete());
        by.belongsTo(athlete);
        long device = numbers.device(connection, athlete, told.event().device());
        Event event = told.event();
        PreparedStatement insert = statements.get(connection, INSERT);
        insert.setLong(1, cursor);
        insert.setString(2, event.id().toString());
        insert.setLong(3, athlete == Numbers.NONE ? cursor : athlete);
        insert.setLong(4, by.stream() == Numbers.NONE ? cursor : by.stream());
        insert.setLong(5, device == Numbers.NONE ? cursor : device);
        insert.setLong(6, event.deviceSequence());
        insert.setLong(7, event.time().toEpochMilli());
        insert.setString(8, event.type());
        insert.setString(9, event.payload());
        insert.setInt(10, event.wireVersion());
        insert.setLong(11, received);
        if (insert.executeUpdate() != 1) {
            return false;
        }
        by.wrote(connection, numbers, told, cursor, device == Numbers.NONE);
        return true;
    }

    /** Puts an event of a backup where it was; what is read has to be made anew afterwards. */
    void put(Connection connection, StoredEvent stored) throws SQLException {
        Told told = Told.of(stored.event());
        Growing by = new Growing(views.unread(connection, Stream.of(stored.event())));
        if (!insert(connection, stored.cursor(), told, by, stored.receivedAt().toEpochMilli())) {
            throw new StoreException(
                    "The backup has the event " + stored.event().id()
                            + " twice, or another one in its place: expected each once. Take another backup.");
        }
    }

    /** Takes out all of an athlete's events and rows; the cursors they had stay given. */
    int erase(Connection connection, UUID athlete) {
        try {
            lock(connection);
            overwrite(connection, "ON");
            PreparedStatement floor = statements.get(connection, "UPDATE log_floor SET cursor = ?");
            floor.setLong(1, lastCursor);
            floor.executeUpdate();
            long number = numbers.athlete(connection, athlete);
            for (String table : List.of("sets", "series", "sessions")) {
                delete(
                        connection,
                        "DELETE FROM " + table + " WHERE stream IN (SELECT number FROM streams WHERE athlete = ?)",
                        number);
            }
            int events = delete(connection, "DELETE FROM events WHERE athlete = ?", number);
            for (String table : List.of("streams", "devices")) {
                delete(connection, "DELETE FROM " + table + " WHERE athlete = ?", number);
            }
            delete(connection, "DELETE FROM athletes WHERE number = ?", number);
            views.forget();
            numbers.forget();
            overwrite(connection, "OFF");
            return events;
        } catch (SQLException broken) {
            throw new StoreException("The athlete could not be erased: " + broken.getMessage(), broken);
        }
    }

    /** SQLite leaves what it deletes in the file unless it is told to write zeros over it. */
    private void overwrite(Connection connection, String whether) throws SQLException {
        if (dialect == Dialect.SQLITE) {
            try (Statement pragma = connection.createStatement()) {
                pragma.execute("PRAGMA secure_delete = " + whether);
            }
        }
    }

    private int delete(Connection connection, String sql, long number) throws SQLException {
        PreparedStatement delete = statements.get(connection, sql);
        delete.setLong(1, number);
        return delete.executeUpdate();
    }

    /** On PostgreSQL the other nodes hear of it with the commit. */
    private void tell(Connection connection, UUID athlete, long cursor) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            PreparedStatement notify = statements.get(connection, NOTIFY);
            notify.setString(1, athlete + " " + cursor);
            notify.execute();
        }
    }

    private static AppendResult full(Event event) {
        return new AppendResult.Rejected(
                event.id(),
                Rejection.TOO_LARGE,
                "The session " + event.session() + " has " + Views.MOST_EVENTS
                        + " events: expected no more in one session. Begin another one.");
    }

    /** Why an event did not go in: it is there already, or something else is in its place. */
    private AppendResult refused(Connection connection, Event event) throws SQLException {
        Optional<StoredEvent> same = findById(connection, event.id());
        if (same.isPresent() && same.get().event().equals(event)) {
            return new AppendResult.Duplicate(event.id(), same.get().cursor());
        }
        if (same.isPresent()) {
            return new AppendResult.Rejected(
                    event.id(),
                    Rejection.OTHER_CONTENT,
                    "The event " + event.id() + " is in the log with other content: expected it unchanged."
                            + " Send what has changed as a correction with an id of its own.");
        }
        return new AppendResult.Rejected(
                event.id(),
                Rejection.SEQUENCE_TAKEN,
                "The sequence " + event.deviceSequence() + " of device " + event.device()
                        + " is taken by another event: expected one that is free."
                        + " Give a restored or copied device an id of its own.");
    }

    private Optional<StoredEvent> findById(Connection connection, UUID id) throws SQLException {
        PreparedStatement query = statements.get(connection, BY_ID);
        query.setString(1, id.toString());
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(EventRows.read(row)) : Optional.empty();
        }
    }
}
