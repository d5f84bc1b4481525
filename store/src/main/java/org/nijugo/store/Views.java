package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;
import org.nijugo.store.fold.Told;

/**
 * Keeps what is read in step with the log, in the same transaction. Only the touched stream is folded; streams that are busy
 * are remembered, so that the next set of a session does not read the sets before it again.
 */
final class Views {
    private static final int MOST_REMEMBERED = 20_000;

    /** More than a day of tapping; a stream that grows without end would make each append dearer than the last. */
    static final int MOST_EVENTS = 5_000;

    private static final String EVENTS =
            "SELECT " + EventRows.COLUMNS + " FROM events WHERE athlete = ? AND session = ?";
    private static final String LAST = "SELECT last_cursor FROM streams WHERE athlete = ? AND session = ?";

    private final Rules rules;
    private final Statements statements;
    private final Map<Stream, Memory> memories = new LinkedHashMap<>(16, 0.75f, true);
    private int remembered;

    Views(Rules rules, Statements statements) {
        this.rules = rules;
        this.statements = statements;
    }

    /** A busy stream: its events, and what was written of them. */
    private static final class Memory {
        private final List<Told> events = new ArrayList<>();
        private Optional<StreamState> written = Optional.empty();
        private long lastCursor;
    }

    /** Nothing is known any more: a transaction did not come to its end. */
    void forget() {
        memories.clear();
        remembered = 0;
    }

    /** Room that is left in a stream. */
    int roomIn(Connection connection, Stream stream) throws SQLException {
        return MOST_EVENTS - memory(connection, stream).events.size();
    }

    /** These events, all of one stream, have just been written; the last one at this cursor. */
    void grew(Connection connection, Stream stream, List<Told> more, long cursor) throws SQLException {
        Memory memory = memory(connection, stream);
        memory.events.addAll(more);
        remembered += more.size();
        memory.lastCursor = cursor;
        StreamState state = rules.fold(stream, memory.events);
        new ViewRows(connection, statements, stream).write(state, cursor, memory.written);
        memory.written = Optional.of(state);
        forgetOldest(stream);
    }

    /** The stream as it is in the database, remembered or read. */
    private Memory memory(Connection connection, Stream stream) throws SQLException {
        long last = lastCursor(connection, stream);
        Memory memory = memories.get(stream);
        if (memory == null || memory.lastCursor != last) {
            remembered -= memory == null ? 0 : memory.events.size();
            memory = new Memory();
            memory.lastCursor = last;
            if (last > 0) {
                memory.events.addAll(events(connection, stream));
            }
            remembered += memory.events.size();
            memories.put(stream, memory);
        }
        return memory;
    }

    private long lastCursor(Connection connection, Stream stream) throws SQLException {
        PreparedStatement query = statements.get(connection, LAST);
        query.setString(1, stream.athlete().toString());
        query.setString(2, stream.session().toString());
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private List<Told> events(Connection connection, Stream stream) throws SQLException {
        PreparedStatement query = statements.get(connection, EVENTS);
        query.setString(1, stream.athlete().toString());
        query.setString(2, stream.session().toString());
        List<Told> events = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                events.add(Told.of(EventRows.read(row).event()));
            }
        }
        return events;
    }

    private void forgetOldest(Stream butNot) {
        Iterator<Map.Entry<Stream, Memory>> oldest = memories.entrySet().iterator();
        while (remembered > MOST_REMEMBERED && oldest.hasNext()) {
            Map.Entry<Stream, Memory> entry = oldest.next();
            if (!entry.getKey().equals(butNot)) {
                remembered -= entry.getValue().events.size();
                oldest.remove();
            }
        }
    }
}
