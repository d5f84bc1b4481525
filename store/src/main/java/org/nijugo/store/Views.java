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
    private static final String EVENTS = EventRows.SELECT + "WHERE e.stream = ?";
    private static final String LAST = "SELECT MAX(cursor) FROM events WHERE stream = ?";

    private final Rules rules;
    private final Dialect dialect;
    private final Statements statements;
    private final Numbers numbers;
    private final Map<Stream, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private int remembered;

    Views(Rules rules, Dialect dialect, Statements statements, Numbers numbers) {
        this.rules = rules;
        this.dialect = dialect;
        this.statements = statements;
        this.numbers = numbers;
    }

    /**
     * A stream as it is in the database.
     *
     * @param athlete the athlete's number, or {@link Numbers#NONE}
     * @param number the stream's own, or {@link Numbers#NONE}
     * @param isWritten whether the rows are known to say so
     */
    record Known(Folded folded, long athlete, long number, long lastCursor, boolean isWritten) {}

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
        if (found.isPresent()
                && found.get().number() != Numbers.NONE
                && found.get().lastCursor()
                        == lastCursor(connection, found.get().number())) {
            return found.get();
        }
        long athlete = numbers.athlete(connection, stream.athlete());
        long number = athlete == Numbers.NONE ? Numbers.NONE : numbers.stream(connection, athlete, stream);
        boolean isNew = number == Numbers.NONE;
        List<Told> events = isNew ? List.of() : events(connection, number);
        long last = isNew ? 0 : lastCursor(connection, number);
        Known read = new Known(rules.nothing(stream).with(events), athlete, number, last, isNew);
        remember(stream, read);
        return read;
    }

    /** The stream's numbers, without its events: for a log that is filled before anything is read from it. */
    Known unread(Connection connection, Stream stream) throws SQLException {
        long athlete = numbers.athlete(connection, stream.athlete());
        long number = athlete == Numbers.NONE ? Numbers.NONE : numbers.stream(connection, athlete, stream);
        return new Known(rules.nothing(stream), athlete, number, 0, false);
    }

    /**
     * Events of one stream have just been written.
     *
     * @param ahead what was worked out for it; of no use when something else came between
     */
    void grew(Connection connection, Stream stream, Growing by, Optional<Ahead> ahead) throws SQLException {
        boolean isUseful = ahead.isPresent()
                && ahead.get().base().equals(by.base())
                && ahead.get().more().equals(by.more());
        Folded folded = isUseful ? ahead.get().folded() : by.base().folded().with(by.more());
        Optional<StreamState> before =
                by.base().isWritten() ? Optional.of(by.base().folded().state()) : Optional.empty();
        new ViewRows(connection, statements, by.athlete(), by.stream()).write(folded.state(), before);
        remember(stream, new Known(folded, by.athlete(), by.stream(), by.cursor(), true));
    }

    private long lastCursor(Connection connection, long number) throws SQLException {
        try (ResultSet row = asked(connection, LAST, number).executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private List<Told> events(Connection connection, long number) throws SQLException {
        List<Told> events = new ArrayList<>();
        try (ResultSet row = asked(connection, EVENTS, number).executeQuery()) {
            while (row.next()) {
                events.add(Told.of(EventRows.read(row).event()));
            }
        }
        return events;
    }

    private PreparedStatement asked(Connection connection, String sql, long number) throws SQLException {
        PreparedStatement query = statements.get(connection, sql);
        query.setLong(1, number);
        return query;
    }
}
