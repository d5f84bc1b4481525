package org.nijugo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
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
    private final Changes changes;
    private final Optional<FileInUse> held;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(DatabaseSettings settings, Optional<FileInUse> held) {
        this.settings = settings;
        this.held = held;
        DataSource one = Connections.writing(settings);
        this.readers = Connections.readers(settings);
        this.reading = Jdbi.create(readers);
        this.writers = settings.dialect() == Dialect.POSTGRESQL
                ? Optional.of(Connections.writers(settings))
                : Optional.empty();
        this.writing = Jdbi.create(writers.map(DataSource.class::cast).orElse(one));
        this.appending = new Appending(settings.dialect(), settings.clock(), rules);
        this.writer = new Writer(one, settings.dialect(), appending);
        this.changes = new Changes(settings);
    }

    /**
     * Opens the database and brings its tables up to this program. A file is held until it is closed: nobody else writes it.
     *
     * @throws StoreException when it cannot be reached or written, is in use, was made by a newer program, or a migration
     *     fails; the database is then as it was
     */
    public static Database open(DatabaseSettings settings) {
        return open(settings, List.of());
    }

    /** With migrations from elsewhere too. */
    static Database open(DatabaseSettings settings, List<String> locations) {
        Optional<FileInUse> held =
                settings.dialect() == Dialect.SQLITE ? Optional.of(FileInUse.take(settings.path())) : Optional.empty();
        try {
            Migration.bringUp(settings, locations);
            return new Database(settings, held);
        } catch (RuntimeException failed) {
            held.ifPresent(FileInUse::close);
            throw failed;
        }
    }

    /**
     * Opens the database for somebody who only reads, while a server may have it open too. Writing is refused.
     *
     * @throws StoreException when there is none, or it cannot be read
     */
    public static Database openToRead(DatabaseSettings settings) {
        if (settings.dialect() == Dialect.SQLITE && !Files.exists(settings.path())) {
            throw new StoreException("There is no log at " + settings.path()
                    + " yet: expected one. Log something first, or name its directory with --data.");
        }
        if (!Migration.isUpToDate(settings)) {
            open(settings).close();
        }
        Database database = new Database(settings, Optional.empty());
        database.writer.close();
        return database;
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
            throw Writer.closed();
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

    /** Changes the log or what is read from it: one after the other, on both kinds of database. */
    <T> T writeInTurn(BiFunction<Connection, Appending, T> work) {
        return writer.write(handle -> work.apply(handle.getConnection(), appending));
    }

    List<AppendResult> append(List<Admission.Admitted> admitted) {
        if (admitted.stream().allMatch(each -> each.rejected().isPresent())) {
            return admitted.stream()
                    .map(each -> (AppendResult) each.rejected().orElseThrow())
                    .toList();
        }
        Push push = Push.of(admitted, appending.views());
        return writer.write(handle -> appending.append(handle.getConnection(), push));
    }

    /** Lets what has been queued finish, refuses what comes later, and closes. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            changes.close();
            writer.close();
            writers.ifPresent(HikariDataSource::close);
            readers.close();
            held.ifPresent(FileInUse::close);
        }
    }
}
