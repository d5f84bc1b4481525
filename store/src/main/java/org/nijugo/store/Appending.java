package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
final class Appending {
    private static final String INSERT = "INSERT INTO events (" + EventRows.COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String BY_ID = "SELECT " + EventRows.COLUMNS + " FROM events WHERE id = ?";

    /**
     * Under this lock cursors are given on PostgreSQL, until the commit. Without it a transaction with a lower cursor could commit
     * after one with a higher, and a reader who has seen the higher would never ask for the lower again.
     */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(121399114360687)";

    private static final String NOTIFY = "SELECT pg_notify('" + Changes.CHANNEL + "', ?)";

    private final Dialect dialect;
    private final Clock clock;
    private final Statements statements = new Statements();
    private final Views views;

    Appending(Dialect dialect, Clock clock, Rules rules) {
        this.dialect = dialect;
        this.clock = clock;
        this.views = new Views(rules, statements);
    }

    /** A transaction failed: what is remembered may not be so. */
    void forget() {
        views.forget();
    }

    List<AppendResult> append(Connection connection, List<Admission.Admitted> admitted) {
        try {
            return write(connection, admitted);
        } catch (SQLException broken) {
            throw new StoreException("The log could not be written: " + broken.getMessage(), broken);
        }
    }

    private List<AppendResult> write(Connection connection, List<Admission.Admitted> admitted) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            statements.get(connection, LOCK).execute();
        }
        long now = clock.millis();
        long cursor = lastCursor(connection);
        List<AppendResult> results = new ArrayList<>(admitted.size());
        Map<Stream, List<Told>> grown = new LinkedHashMap<>();
        Map<Stream, Long> cursors = new LinkedHashMap<>();
        for (Admission.Admitted each : admitted) {
            if (each.told().isEmpty()) {
                results.add(each.rejected().orElseThrow());
                continue;
            }
            Told told = each.told().get();
            Stream stream = Stream.of(told.event());
            List<Told> new_ = grown.computeIfAbsent(stream, none -> new ArrayList<>());
            if (views.roomIn(connection, stream) <= new_.size()) {
                results.add(full(told.event()));
            } else if (insert(connection, cursor + 1, told.event(), now)) {
                cursor++;
                new_.add(told);
                cursors.put(stream, cursor);
                results.add(new AppendResult.Accepted(told.event().id(), cursor));
            } else {
                results.add(refused(connection, told.event()));
            }
        }
        for (Map.Entry<Stream, Long> each : cursors.entrySet()) {
            views.grew(connection, each.getKey(), grown.getOrDefault(each.getKey(), List.of()), each.getValue());
            tell(connection, each.getKey().athlete(), each.getValue());
        }
        return results;
    }

    /** On PostgreSQL the other nodes hear of it with the commit. */
    private void tell(Connection connection, UUID athlete, long cursor) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            PreparedStatement notify = statements.get(connection, NOTIFY);
            notify.setString(1, athlete + " " + cursor);
            notify.execute();
        }
    }

    private long lastCursor(Connection connection) throws SQLException {
        try (ResultSet row = statements.get(connection, EventRows.LAST_CURSOR).executeQuery()) {
            return EventRows.lastCursor(row);
        }
    }

    private boolean insert(Connection connection, long cursor, Event event, long now) throws SQLException {
        PreparedStatement insert = statements.get(connection, INSERT);
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
        insert.setLong(11, now);
        return insert.executeUpdate() == 1;
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
