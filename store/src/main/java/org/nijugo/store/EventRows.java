package org.nijugo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.StoredEvent;

/** Reads events from their rows. */
final class EventRows {
    /** Events with the ids of all that they tell of; what follows are conditions on {@code e}. */
    static final String SELECT = "SELECT e.cursor, e.id, a.id, s.session, d.id, e.sequence, e.at, e.type, e.payload,"
            + " e.wire_version, e.received FROM events e JOIN athletes a ON a.number = e.athlete"
            + " JOIN streams s ON s.number = e.stream JOIN devices d ON d.number = e.device ";

    static final String LAST_CURSOR =
            "SELECT COALESCE((SELECT MAX(cursor) FROM events), 0) AS highest, cursor FROM log_floor";

    private EventRows() {}

    static long lastCursor(Handle handle) {
        return handle.createQuery(LAST_CURSOR)
                .map((row, context) -> Math.max(row.getLong(1), row.getLong(2)))
                .one();
    }

    static long lastCursor(ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new StoreException("The log has lost its floor: expected one row in log_floor. Run nijugo check.");
        }
        return Math.max(row.getLong(1), row.getLong(2));
    }

    static List<StoredEvent> since(Handle handle, Collection<UUID> athletes, long cursor, int limit) {
        List<String> whose = new ArrayList<>();
        for (UUID athlete : athletes) {
            whose.add(athlete.toString());
        }
        List<Long> numbers = handle.createQuery("SELECT number FROM athletes WHERE id IN (<whose>)")
                .bindList("whose", whose)
                .mapTo(Long.class)
                .list();
        return numbers.isEmpty()
                ? List.of()
                : handle.createQuery(SELECT
                                + "WHERE e.athlete IN (<whose>) AND e.cursor > :cursor ORDER BY e.cursor LIMIT :limit")
                        .bindList("whose", numbers)
                        .bind("cursor", cursor)
                        .bind("limit", limit)
                        .map(EventRows::map)
                        .list();
    }

    static List<StoredEvent> all(Handle handle, long cursor, int limit) {
        return handle.createQuery(SELECT + "WHERE e.cursor > :cursor ORDER BY e.cursor LIMIT :limit")
                .bind("cursor", cursor)
                .bind("limit", limit)
                .map(EventRows::map)
                .list();
    }

    static List<StoredEvent> ofSession(Handle handle, UUID athlete, UUID session) {
        return handle.createQuery(SELECT + "WHERE a.id = :athlete AND s.session = :session ORDER BY e.cursor")
                .bind("athlete", athlete.toString())
                .bind("session", session.toString())
                .map(EventRows::map)
                .list();
    }

    static long lastSequence(Handle handle, UUID athlete, UUID device) {
        return handle.createQuery("SELECT COALESCE(MAX(e.sequence), 0) FROM events e"
                        + " JOIN athletes a ON a.number = e.athlete JOIN devices d ON d.number = e.device"
                        + " WHERE a.id = :athlete AND d.id = :device")
                .bind("athlete", athlete.toString())
                .bind("device", device.toString())
                .mapTo(Long.class)
                .one();
    }

    private static StoredEvent map(ResultSet row, StatementContext context) throws SQLException {
        return read(row);
    }

    /** The event of a row with all its columns. */
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
