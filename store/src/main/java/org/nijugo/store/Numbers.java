package org.nijugo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.nijugo.store.fold.Stream;

/**
 * The numbers of athletes, streams and devices: each the cursor of the first event that told of it. Where nobody else can take
 * one away, those of devices are remembered. Used by the writer's thread alone.
 */
final class Numbers {
    /** Of what no event tells yet. */
    static final long NONE = 0;

    private static final int MOST_REMEMBERED = 5_000;
    private static final String ATHLETE = "SELECT number FROM athletes WHERE id = ?";
    private static final String STREAM = "SELECT number FROM streams WHERE athlete = ? AND session = ?";
    private static final String DEVICE = "SELECT number FROM devices WHERE athlete = ? AND id = ?";

    private final Statements statements;
    private final boolean alone;
    private final Map<Device, Long> devices = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Device, Long> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Numbers(Statements statements, boolean alone) {
        this.statements = statements;
        this.alone = alone;
    }

    private record Device(long athlete, UUID id) {}

    void forget() {
        devices.clear();
    }

    long athlete(Connection connection, UUID id) throws SQLException {
        PreparedStatement query = statements.get(connection, ATHLETE);
        query.setString(1, id.toString());
        return number(query);
    }

    long stream(Connection connection, long athlete, Stream stream) throws SQLException {
        PreparedStatement query = statements.get(connection, STREAM);
        query.setLong(1, athlete);
        query.setString(2, stream.session().toString());
        return number(query);
    }

    long device(Connection connection, long athlete, UUID id) throws SQLException {
        if (athlete == NONE) {
            return NONE;
        }
        Device device = new Device(athlete, id);
        Long known = alone ? devices.get(device) : null;
        if (known != null) {
            return known;
        }
        PreparedStatement query = statements.get(connection, DEVICE);
        query.setLong(1, athlete);
        query.setString(2, id.toString());
        long number = number(query);
        if (number != NONE) {
            devices.put(device, number);
        }
        return number;
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : NONE;
        }
    }

    void addAthlete(Connection connection, long number, UUID id) throws SQLException {
        PreparedStatement insert = statements.get(connection, "INSERT INTO athletes (number, id) VALUES (?, ?)");
        insert.setLong(1, number);
        insert.setString(2, id.toString());
        insert.executeUpdate();
    }

    void addStream(Connection connection, long number, long athlete, Stream stream) throws SQLException {
        add(
                connection,
                "INSERT INTO streams (number, athlete, session) VALUES (?, ?, ?)",
                number,
                athlete,
                stream.session());
    }

    void addDevice(Connection connection, long number, long athlete, UUID id) throws SQLException {
        add(connection, "INSERT INTO devices (number, athlete, id) VALUES (?, ?, ?)", number, athlete, id);
    }

    private void add(Connection connection, String sql, long number, long athlete, UUID id) throws SQLException {
        PreparedStatement insert = statements.get(connection, sql);
        insert.setLong(1, number);
        insert.setLong(2, athlete);
        insert.setString(3, id.toString());
        insert.executeUpdate();
    }
}
