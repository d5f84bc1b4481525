package org.nijugo.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh databases of both kinds. One PostgreSQL serves all tests, with a database for each. */
final class Databases {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Databases() {}

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static DatabaseSettings fresh(Dialect dialect, Path directory) {
        String name = "log" + COUNT.incrementAndGet();
        return dialect == Dialect.SQLITE
                ? DatabaseSettings.file(directory.resolve(name + ".db"))
                : DatabaseSettings.of(postgresql(name));
    }

    private static String postgresql(String name) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return Server.RUNNING.getJdbcUrl("postgres", name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
