package org.nijugo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.nijugo.store.fold.Rules;

/**
 * An open database: many who read, and writes that are on the disk when they return.
 *
 * <pre>{@code
 * try (Database database = Database.open(DatabaseSettings.file(path))) {
 *     EventLog log = EventLog.of(database);
 *     log.append(List.of(event), Authority.EVERYTHING);
 * }
 * }</pre>
 *
 * <p>A work must not begin another one: it would wait for itself.
 */
public final class Database implements AutoCloseable {
    private final DatabaseSettings settings;
    private final HikariDataSource readers;
    private final Optional<HikariDataSource> writers;
    private final Jdbi reading;
    private final Rules rules = Rules.shipped();
    private final Appending appending;
    private final Writer writer;
    private final Jdbi writing;
    private final Changes changes = new Changes();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(DatabaseSettings settings) {
        this.settings = settings;
        DataSource one = Connections.writing(settings);
        this.readers = Connections.readers(settings);
        this.reading = Jdbi.create(readers);
        this.writers = settings.dialect() == Dialect.POSTGRESQL
                ? Optional.of(Connections.writers(settings))
                : Optional.empty();
        this.writing = Jdbi.create(writers.map(DataSource.class::cast).orElse(one));
        this.appending = new Appending(settings.dialect(), settings.clock(), rules);
        this.writer = new Writer(one, appending::forget);
    }

    /**
     * Opens the database and brings its tables up to this program.
     *
     * @throws StoreException when it cannot be reached or written, was made by a newer program, or a migration fails; the
     *     database is then as it was
     */
    public static Database open(DatabaseSettings settings) {
        Migration.bringUp(settings);
        return new Database(settings);
    }

    public DatabaseSettings settings() {
        return settings;
    }

    public Dialect dialect() {
        return settings.dialect();
    }

    /** Reads, seeing one moment's state; never waits for a write. */
    public <T> T read(Work<T> work) {
        return reading.inTransaction(work::run);
    }

    /**
     * Writes, all or nothing; it is on the disk when this returns. On SQLite it shares one commit with what else is waiting, on
     * PostgreSQL it has a transaction of its own.
     *
     * @throws StoreException when the database is closed or the commit fails
     */
    public <T> T write(Work<T> work) {
        if (dialect() == Dialect.SQLITE) {
            return writer.write(work);
        }
        if (closed.get()) {
            throw new StoreException(
                    "The store is being closed: nothing more is written. Send it again when it is back.");
        }
        return writing.inTransaction(work::run);
    }

    /** Who wants to know when the log has grown. */
    public Changes changes() {
        return changes;
    }

    Rules rules() {
        return rules;
    }

    /** Appends through the one writer, on both kinds of database: giving cursors is serialised anyway. */
    List<AppendResult> append(List<Admission.Admitted> admitted) {
        return writer.write(handle -> appending.append(handle.getConnection(), admitted));
    }

    /** Lets what has been queued finish, refuses what comes later, and closes. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            writer.close();
            writers.ifPresent(HikariDataSource::close);
            readers.close();
        }
    }
}
