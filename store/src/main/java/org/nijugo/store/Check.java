package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.SeriesPoint;
import org.nijugo.store.fold.SetState;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;

/** Looks through a database: is the file whole, is the log, and does all that is read say what a fresh fold says? */
public final class Check {
    private static final int MOST_FAULTS = 100;

    private final Connection connection;
    private final Rules rules;
    private final List<String> faults = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    private Check(Connection connection, Rules rules) {
        this.connection = connection;
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param events how many there are
     * @param streams sessions and athletes that were folded
     * @param faults what must not be, a sentence each; at most {@value #MOST_FAULTS}
     * @param gaps counts that a device has told others around; they may still be on their way
     */
    public record Findings(long events, int streams, List<String> faults, List<String> gaps) {
        public Findings {
            faults = List.copyOf(faults);
            gaps = List.copyOf(gaps);
        }

        /** Whether nothing is wrong. A gap is not wrong. */
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /** Looks through the database as it is at one moment; others go on writing. */
    public static Findings of(Database database) {
        return database.read(handle -> {
            try {
                return new Check(handle.getConnection(), database.rules()).all(database.dialect());
            } catch (SQLException broken) {
                throw new StoreException(
                        "The log " + database.settings().shown() + " cannot be looked through (" + broken.getMessage()
                                + "): restore a backup with nijugo restore FILE.",
                        broken);
            }
        });
    }

    private Findings all(Dialect dialect) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            ask("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        } else {
            texts("PRAGMA integrity_check").stream()
                    .filter(said -> !said.equals("ok"))
                    .forEach(said -> fault("The file is damaged: " + said + "."));
        }
        floor();
        sequences();
        List<Rebuild.Numbered> streams = Rebuild.streams(connection);
        for (Rebuild.Numbered stream : streams) {
            compare(stream);
        }
        leftOver();
        return new Findings(number("SELECT COUNT(*) FROM events"), streams.size(), faults, gaps);
    }

    private void fault(String sentence) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(sentence);
        }
    }

    private void floor() throws SQLException {
        if (number("SELECT COUNT(*) FROM log_floor") != 1) {
            fault("The log has no floor, or several: expected one row in log_floor.");
        }
        if (number("SELECT COUNT(*) FROM events WHERE cursor < 1") > 0) {
            fault("There are events before the first cursor.");
        }
    }

    /** Counts that are missing between a device's first and last. */
    private void sequences() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT a.id, d.id, MAX(e.sequence), COUNT(*), MIN(e.sequence)"
                        + " FROM events e JOIN devices d ON d.number = e.device JOIN athletes a ON a.number = d.athlete"
                        + " GROUP BY a.id, d.id ORDER BY a.id, d.id")) {
            while (row.next()) {
                if (row.getLong(5) < 1) {
                    fault("The device " + row.getString(2) + " counts from " + row.getLong(5) + ": expected 1.");
                }
                long missing = row.getLong(3) - row.getLong(4);
                if (missing > 0) {
                    gaps.add("Of device " + row.getString(2) + " (athlete " + row.getString(1) + ") " + missing
                            + " of its first " + row.getLong(3) + " events are missing.");
                }
            }
        }
    }

    private void compare(Rebuild.Numbered numbered) throws SQLException {
        Stream stream = numbered.stream();
        StreamState fresh = Rebuild.fold(connection, rules, numbered);
        StreamState read = read(numbered.number());
        if (!read.equals(fresh)) {
            fault("The session " + stream.session() + " of athlete " + stream.athlete()
                    + " reads otherwise than its events tell. Run nijugo rebuild.");
        }
    }

    private StreamState read(long stream) throws SQLException {
        long started = 0;
        boolean ended = false;
        String document = "";
        try (PreparedStatement query = asked("SELECT started, ended, document FROM sessions", "", stream);
                ResultSet row = query.executeQuery()) {
            if (row.next()) {
                started = row.getLong(1);
                ended = row.getInt(2) == 1;
                document = row.getString(3);
            }
        }
        return new StreamState(started, ended, document, sets(stream), series(stream));
    }

    private List<SetState> sets(long stream) throws SQLException {
        List<SetState> sets = new ArrayList<>();
        try (PreparedStatement query = asked(
                        "SELECT id, position, exercise, kind, at, reps, document FROM sets",
                        " ORDER BY position",
                        stream);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                sets.add(new SetState(
                        UUID.fromString(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getInt(6),
                        row.getString(7)));
            }
        }
        return sets;
    }

    /** In the order of the fold, which is that of Java's texts and not of the database's language. */
    private List<SeriesPoint> series(long stream) throws SQLException {
        List<SeriesPoint> points = new ArrayList<>();
        try (PreparedStatement query = asked("SELECT exercise, at, document FROM series", "", stream);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                points.add(new SeriesPoint(row.getString(1), row.getLong(2), row.getString(3)));
            }
        }
        points.sort(Comparator.comparing(SeriesPoint::exercise));
        return points;
    }

    private void leftOver() throws SQLException {
        for (String table : List.of("sessions", "sets", "series")) {
            long rows = number("SELECT COUNT(*) FROM " + table
                    + " WHERE NOT EXISTS (SELECT 1 FROM streams WHERE streams.number = " + table + ".stream)");
            if (rows > 0) {
                fault("There are " + rows + " rows in " + table + " of which no event tells. Run nijugo rebuild.");
            }
        }
        for (String table : List.of("athletes", "streams", "devices")) {
            String column = table.substring(0, table.length() - 1);
            long rows = number("SELECT COUNT(*) FROM events WHERE NOT EXISTS (SELECT 1 FROM " + table + " WHERE "
                    + table + ".number = events." + column + ")");
            if (rows > 0) {
                fault("There are " + rows + " events of no known " + column + ": expected each to have one."
                        + " Restore a backup with nijugo restore FILE.");
            }
        }
    }

    private PreparedStatement asked(String select, String order, long stream) throws SQLException {
        PreparedStatement query = connection.prepareStatement(select + " WHERE stream = ?" + order);
        query.setLong(1, stream);
        return query;
    }

    private void ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private long number(String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
