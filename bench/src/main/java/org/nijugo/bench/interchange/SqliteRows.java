package org.nijugo.bench.interchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.HistoryId;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.StraightSet;

/** A table with a row for each segment that was lifted. */
final class SqliteRows implements HistorySink {
    private static final int ROWS = 1_000_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private final Set<UUID> none = new HashSet<>();
    private int count;

    SqliteRows(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute(
                    "CREATE TABLE lifted (set_id TEXT, session TEXT, at INTEGER, exercise TEXT, segment INTEGER,"
                            + " thousandths INTEGER, reps INTEGER)");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO lifted VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public boolean has(UUID set) {
        return none.contains(set);
    }

    @Override
    public void take(PastSession session) {
        try {
            for (PastSet set : session.sets()) {
                if (set instanceof StraightSet straight) {
                    row(session, set, 0, straight.effort());
                } else if (set instanceof FinishingSet finish) {
                    int number = 0;
                    for (PastSegment segment : finish.segments()) {
                        row(session, set, number++, segment.effort());
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void row(PastSession session, PastSet set, int segment, Effort effort) throws SQLException {
        write(
                set.id().toString(),
                session.id().toString(),
                session.start().orderingMillis(),
                set.lift().name(),
                segment,
                effort.load().orElseThrow().thousandths(),
                effort.reps().orElseThrow());
    }

    /** As many rows of the same width, from nowhere. */
    void load() throws SQLException {
        String id = new HistoryId()
                .beside(new UUID(0x7000L, 0x8000_0000_0000_0000L), "row")
                .toString();
        for (int i = 0; i < ROWS; i++) {
            write(id, id, 631_216_800_000L + i, "Bench Press (Barbell)", 0, 60_500 + i % 80, 3 + i % 9);
        }
    }

    private void write(String set, String session, long at, String exercise, int segment, int thousandths, int reps)
            throws SQLException {
        insert.setString(1, set);
        insert.setString(2, session);
        insert.setLong(3, at);
        insert.setString(4, exercise);
        insert.setInt(5, segment);
        insert.setInt(6, thousandths);
        insert.setInt(7, reps);
        insert.executeUpdate();
        count++;
    }

    int count() {
        return count;
    }

    void commit() throws SQLException {
        connection.commit();
        insert.close();
    }
}
