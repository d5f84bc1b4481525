package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.StoredEvent;

/** Events to rows and back. */
final class EventRows {
    private static final String COLUMNS =
            "cursor, id, athlete, session, device, sequence, at, type, payload, wire_version, received";
    private static final String INSERT =
            "INSERT INTO events (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM events ";

    /**
     * The lock under which cursors are given on PostgreSQL. Without it a transaction with a lower cursor could commit after one
     * with a higher, and a reader who has seen the higher would never ask for the lower.
     */
    private static final long CURSOR_LOCK = 0x6e696a75676fL;

    private EventRows() {}

    static List<AppendResult> append(Handle handle, Dialect dialect, Instant now, List<Admission.Admitted> admitted) {
        try {
            return append(handle.getConnection(), dialect, now, admitted);
        } catch (SQLException broken) {
            throw new StoreException("The log could not be written: " + broken.getMessage(), broken);
        }
    }

    private static List<AppendResult> append(
            Connection connection, Dialect dialect, Instant now, List<Admission.Admitted> admitted)
            throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                lock.setLong(1, CURSOR_LOCK);
                lock.execute();
            }
        }
        long cursor = lastCursor(connection);
        List<AppendResult> results = new ArrayList<>(admitted.size());
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Admission.Admitted each : admitted) {
                if (each.rejected().isPresent()) {
                    results.add(each.rejected().get());
                } else if (insert(insert, cursor + 1, each.event(), now)) {
                    cursor++;
                    results.add(new AppendResult.Accepted(each.event().id(), cursor));
                } else {
                    results.add(refused(connection, each.event()));
                }
            }
        }
        return results;
    }

    private static boolean insert(PreparedStatement insert, long cursor, Event event, Instant now) throws SQLException {
        insert.setLong(1, cursor);
        insert.setString(2, event.id().toString());
        insert.setString(3, event.athlete().toString());
        insert.setString(4, event.session().toString());
        insert.setString(5, event.device().toString());
        insert.setLong(6, event.deviceSequence());
        insert.setLong(7, event.time().toEpochMilli());
        insert.setString(8, event.type());
        insert.setString(9, event.payload());
        insert.setInt(10, event.wireVersion());
        insert.setLong(11, now.toEpochMilli());
        return insert.executeUpdate() == 1;
    }

    /** Why an event did not go in: it is there already, or something else is in its place. */
    private static AppendResult refused(Connection connection, Event event) throws SQLException {
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

    private static Optional<StoredEvent> findById(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT + "WHERE id = ?")) {
            query.setString(1, id.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    static long lastCursor(Handle handle) {
        try {
            return lastCursor(handle.getConnection());
        } catch (SQLException broken) {
            throw new StoreException("The log could not be read: " + broken.getMessage(), broken);
        }
    }

    private static long lastCursor(Connection connection) throws SQLException {
        String highest = "SELECT COALESCE((SELECT MAX(cursor) FROM events), 0), cursor FROM log_floor";
        try (PreparedStatement query = connection.prepareStatement(highest);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new StoreException("The log has lost its floor. Run nijugo check.");
            }
            return Math.max(row.getLong(1), row.getLong(2));
        }
    }

    static List<StoredEvent> since(Handle handle, List<UUID> athletes, long cursor, int limit) {
        List<String> whose = new ArrayList<>();
        for (UUID athlete : athletes) {
            whose.add(athlete.toString());
        }
        return handle.createQuery(
                        SELECT + "WHERE athlete IN (<whose>) AND cursor > :cursor ORDER BY cursor LIMIT :limit")
                .bindList("whose", whose)
                .bind("cursor", cursor)
                .bind("limit", limit)
                .map(EventRows::map)
                .list();
    }

    static List<StoredEvent> all(Handle handle, long cursor, int limit) {
        return handle.createQuery(SELECT + "WHERE cursor > :cursor ORDER BY cursor LIMIT :limit")
                .bind("cursor", cursor)
                .bind("limit", limit)
                .map(EventRows::map)
                .list();
    }

    static StoredEvent map(ResultSet row, StatementContext context) throws SQLException {
        return read(row);
    }

    static StoredEvent read(ResultSet row) throws SQLException {
        Event event = new Event(
                UUID.fromString(row.getString(2)),
                UUID.fromString(row.getString(3)),
                UUID.fromString(row.getString(4)),
                UUID.fromString(row.getString(5)),
                row.getLong(6),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getString(8),
                row.getString(9),
                row.getInt(10));
        return new StoredEvent(event, row.getLong(1), Instant.ofEpochMilli(row.getLong(11)));
    }
}
