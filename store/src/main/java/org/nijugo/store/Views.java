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
import org.nijugo.store.fold.Folded;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;
import org.nijugo.store.fold.Told;

/**
 * Keeps what is read in step with the log, in the same transaction. Only the touched stream is folded; streams that are busy
 * are remembered, so that the next set of a session does not read the sets before it again. Who pushes may fold ahead while
 * another transaction is on its way to the disk.
 */
final class Views {
    /** More than a day of tapping; a stream that grows without end would make each append dearer than the last. */
    static final int MOST_EVENTS = 5_000;

    private static final int MOST_REMEMBERED = 20_000;
    private static final String EVENTS =
            "SELECT " + EventRows.COLUMNS + " FROM events WHERE athlete = ? AND session = ?";
    private static final String LAST = "SELECT MAX(cursor) FROM events WHERE athlete = ? AND session = ?";

    private final Rules rules;
    private final Dialect dialect;
    private final Statements statements;
    private final Map<Stream, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private int remembered;

    Views(Rules rules, Dialect dialect, Statements statements) {
        this.rules = rules;
        this.dialect = dialect;
        this.statements = statements;
    }

    /**
     * A stream as it is in the database.
     *
     * @param isWritten whether the rows are known to say so
     */
    record Known(Folded folded, long lastCursor, boolean isWritten) {}

    /** What a stream comes to with more events, worked out before it is this one's turn. */
    record Ahead(Known base, List<Told> more, Folded folded) {}

    /** Nothing is known any more: a transaction did not come to its end. */
    synchronized void forget() {
        known.clear();
        remembered = 0;
    }

    private synchronized Optional<Known> find(Stream stream) {
        return Optional.ofNullable(known.get(stream));
    }

    private synchronized void remember(Stream stream, Known now) {
        Known before = known.put(stream, now);
        remembered +=
                now.folded().size() - (before == null ? 0 : before.folded().size());
        Iterator<Map.Entry<Stream, Known>> oldest = known.entrySet().iterator();
        while (remembered > MOST_REMEMBERED && known.size() > 1) {
            remembered -= oldest.next().getValue().folded().size();
            oldest.remove();
        }
    }

    /** Folds ahead, where the stream is known. */
    Optional<Ahead> ahead(Stream stream, List<Told> more) {
        return find(stream).map(base -> new Ahead(base, more, base.folded().with(more)));
    }

    /** The stream as it is in the database, remembered or read. Only on PostgreSQL can another node have changed it. */
    Known current(Connection connection, Stream stream) throws SQLException {
        Optional<Known> found = find(stream);
        if (found.isPresent() && dialect == Dialect.SQLITE) {
            return found.get();
        }
        long last = lastCursor(connection, stream);
        if (found.isPresent() && found.get().lastCursor() == last) {
            return found.get();
        }
        List<Told> events = last == 0 ? List.of() : events(connection, stream);
        Known read = new Known(rules.nothing(stream).with(events), last, last == 0);
        remember(stream, read);
        return read;
    }

    /**
     * These events, all of one stream, have just been written; the last one at this cursor.
     *
     * @param ahead what was worked out for it; of no use when something else came between
     */
    void grew(Connection connection, Stream stream, Known base, List<Told> more, long cursor, Optional<Ahead> ahead)
            throws SQLException {
        boolean isUseful = ahead.isPresent()
                && ahead.get().base().equals(base)
                && ahead.get().more().equals(more);
        Folded folded = isUseful ? ahead.get().folded() : base.folded().with(more);
        Optional<StreamState> before =
                base.isWritten() ? Optional.of(base.folded().state()) : Optional.empty();
        new ViewRows(connection, statements, stream).write(folded.state(), before);
        remember(stream, new Known(folded, cursor, true));
    }

    private long lastCursor(Connection connection, Stream stream) throws SQLException {
        try (ResultSet row = asked(connection, LAST, stream).executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private List<Told> events(Connection connection, Stream stream) throws SQLException {
        List<Told> events = new ArrayList<>();
        try (ResultSet row = asked(connection, EVENTS, stream).executeQuery()) {
            while (row.next()) {
                events.add(Told.of(EventRows.read(row).event()));
            }
        }
        return events;
    }

    private PreparedStatement asked(Connection connection, String sql, Stream stream) throws SQLException {
        PreparedStatement query = statements.get(connection, sql);
        query.setString(1, stream.athlete().toString());
        query.setString(2, stream.session().toString());
        return query;
    }
}
