package org.nijugo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.StoredEvent;

/** The append-only log of what happened. */
public final class EventLog {
    /** Events that one reading gives at most. */
    public static final int MOST_AT_ONCE = 1_000;

    private final Database database;

    private EventLog(Database database) {
        this.database = database;
    }

    /** The log of this database. */
    public static EventLog of(Database database) {
        return new EventLog(database);
    }

    /**
     * Takes in what is new of a batch. When this returns, every event that is not rejected is on the disk, and everything that is
     * read from the log shows it.
     *
     * @return what became of each event, in the order of the batch
     */
    public List<AppendResult> append(List<Event> events, Authority authority) {
        List<AppendResult> results = database.append(new Admission(database.rules(), authority).check(events));
        tell(events, results);
        return results;
    }

    private void tell(List<Event> events, List<AppendResult> results) {
        Map<UUID, Long> grown = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof AppendResult.Accepted accepted) {
                grown.merge(events.get(i).athlete(), accepted.cursor(), Math::max);
            }
        }
        if (database.dialect() == Dialect.SQLITE) {
            grown.forEach(database.changes()::grew);
        }
    }

    /**
     * The events of these athletes after a cursor, in the order of their cursors.
     *
     * @param cursor the last one that was seen, 0 to begin with
     * @param limit how many at most, 1 to {@value #MOST_AT_ONCE}
     */
    public List<StoredEvent> since(Collection<UUID> athletes, long cursor, int limit) {
        if (limit < 1 || limit > MOST_AT_ONCE) {
            throw new IllegalArgumentException("The limit (" + limit + ") must be 1 to " + MOST_AT_ONCE + ".");
        }
        List<UUID> whose = List.copyOf(athletes);
        return whose.isEmpty() ? List.of() : database.read(handle -> EventRows.since(handle, whose, cursor, limit));
    }

    /** All that was told of one session, in the order of the cursors; nothing where there is no such session. */
    public List<StoredEvent> ofSession(UUID athlete, UUID session) {
        return database.read(handle -> EventRows.ofSession(handle, athlete, session));
    }

    /** The highest number that this device has given in this athlete's log, 0 where it has told nothing. */
    public long lastSequence(UUID athlete, UUID device) {
        return database.read(handle -> EventRows.lastSequence(handle, athlete, device));
    }

    /**
     * Takes an athlete out of the log and out of all that is read. Nothing of it is left in this database, and no cursor is given
     * twice; backups that were made before still have it.
     *
     * @return events that were erased
     */
    public int erase(UUID athlete) {
        return database.writeInTurn((connection, appending) -> appending.erase(connection, athlete));
    }

    /** Every event of everyone after a cursor: for exports and checks. */
    public List<StoredEvent> all(long cursor, int limit) {
        return database.read(handle -> EventRows.all(handle, cursor, limit));
    }

    /** The highest cursor given so far, 0 where nothing has happened yet. */
    public long lastCursor() {
        return database.read(EventRows::lastCursor);
    }

    /** The athletes of whom the log tells. */
    public List<UUID> athletes() {
        return database.read(EventLog::athletes);
    }

    private static List<UUID> athletes(Handle handle) {
        List<UUID> athletes = new ArrayList<>();
        handle.createQuery("SELECT id FROM athletes ORDER BY id")
                .mapTo(String.class)
                .forEach(text -> athletes.add(UUID.fromString(text)));
        return athletes;
    }
}
