package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;
import org.nijugo.store.fold.Told;

/** Makes anew all that is read, from the log alone. Readers see it as it was until all of it is done. */
public final class Rebuild {
    private static final String EVENTS = EventRows.SELECT + "WHERE e.stream = ? ORDER BY e.cursor";

    /** A stream with the numbers of its athlete and its own. */
    record Numbered(Stream stream, long athlete, long number) {}

    private Rebuild() {}

    /**
     * Makes it anew.
     *
     * @return how many sessions and athletes there were to fold
     */
    public static int of(Database database) {
        return of(database, List.of());
    }

    /** With these events put into the log first, under their own cursors. */
    static int of(Database database, List<StoredEvent> events) {
        return database.writeInTurn((connection, appending) -> {
            try {
                appending.lock(connection);
                for (StoredEvent event : events) {
                    appending.put(connection, event);
                }
                int streams = all(connection, database.rules());
                appending.failed();
                return streams;
            } catch (SQLException broken) {
                throw new StoreException("What is read could not be made anew: " + broken.getMessage(), broken);
            }
        });
    }

    private static int all(Connection connection, Rules rules) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            for (String table : List.of("series", "sets", "sessions")) {
                delete.executeUpdate("DELETE FROM " + table);
            }
        }
        Statements statements = new Statements();
        List<Numbered> streams = streams(connection);
        for (Numbered each : streams) {
            new ViewRows(connection, statements, each.athlete(), each.number())
                    .write(fold(connection, rules, each), Optional.of(StreamState.NOTHING));
        }
        return streams.size();
    }

    static List<Numbered> streams(Connection connection) throws SQLException {
        List<Numbered> streams = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT a.id, s.session, a.number, s.number FROM streams s"
                        + " JOIN athletes a ON a.number = s.athlete ORDER BY s.number")) {
            while (row.next()) {
                Stream stream = new Stream(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2)));
                streams.add(new Numbered(stream, row.getLong(3), row.getLong(4)));
            }
        }
        return streams;
    }

    /** The stream, folded from its events as they are in the log. */
    static StreamState fold(Connection connection, Rules rules, Numbered of) throws SQLException {
        List<Told> events = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS)) {
            query.setLong(1, of.number());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.add(Told.of(EventRows.read(row).event()));
                }
            }
        }
        return events.isEmpty() ? StreamState.NOTHING : rules.fold(of.stream(), events);
    }
}
