package org.nijugo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Makes the connections of both kinds of database as the store needs them. */
final class Connections {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int CACHE_KIBIBYTES = -64_000;

    /** About 16 MB: busy pages are written to the file once and not after every few groups of commits. */
    private static final int PAGES_OF_LOG = 4_000;

    private Connections() {}

    /** Connections that write: in WAL mode, and on the disk when a commit returns. */
    static DataSource writing(DatabaseSettings settings) {
        return settings.dialect() == Dialect.SQLITE ? sqlite(settings, false) : postgresql(settings);
    }

    /** A look at what is there, which changes nothing about it. */
    static DataSource looking(DatabaseSettings settings) {
        if (settings.dialect() == Dialect.POSTGRESQL) {
            return postgresql(settings);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(settings.url());
        return source;
    }

    /** Connections that only read. */
    static HikariDataSource readers(DatabaseSettings settings) {
        DataSource source = settings.dialect() == Dialect.SQLITE ? sqlite(settings, true) : postgresql(settings);
        HikariConfig config = pool(source, settings.readers(), "nijugo-read");
        if (settings.dialect() == Dialect.SQLITE) {
            config.setConnectionInitSql("PRAGMA query_only = true");
        } else {
            config.setReadOnly(true);
        }
        return new HikariDataSource(config);
    }

    /** Connections of PostgreSQL that write. */
    static HikariDataSource writers(DatabaseSettings settings) {
        return new HikariDataSource(pool(postgresql(settings), settings.writers(), "nijugo-write"));
    }

    private static HikariConfig pool(DataSource source, int size, String name) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(PATIENCE_MILLIS);
        return config;
    }

    private static DataSource sqlite(DatabaseSettings settings, boolean onlyRead) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(CACHE_KIBIBYTES);
        config.enforceForeignKeys(true);
        if (!onlyRead) {
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(settings.url());
        return source;
    }

    private static DataSource postgresql(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        if (!settings.user().isEmpty()) {
            source.setUser(settings.user());
            source.setPassword(settings.password());
        }
        source.setApplicationName("nijugo");
        return source;
    }

    /** The one connection that writes; its transactions begin with their first statement. */
    static Connection toWrite(DataSource source, Dialect dialect) throws SQLException {
        Connection connection = source.getConnection();
        if (dialect == Dialect.SQLITE) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_OF_LOG);
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
