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
    static final String COLUMNS =
            "cursor, id, athlete, session, device, sequence, at, type, payload, wire_version, received";
    static final String LAST_CURSOR =
            "SELECT COALESCE((SELECT MAX(cursor) FROM events), 0) AS highest, cursor FROM log_floor";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM events ";

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
