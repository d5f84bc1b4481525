package org.nijugo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings a database's tables up to this program. A file is migrated as a copy that takes its place when all went well, and is
 * kept as it was beside it; PostgreSQL migrates in one transaction.
 */
final class Migration {
    private static final String COMMON = "classpath:db/migration/common";

    private final DatabaseSettings settings;
    private final List<String> locations;

    private Migration(DatabaseSettings settings, List<String> more) {
        this.settings = settings;
        this.locations = new ArrayList<>(
                List.of(COMMON, "classpath:db/migration/" + settings.dialect().word()));
        locations.addAll(more);
    }

    /**
     * Brings it up to this program.
     *
     * @param more where else migrations are
     */
    static void bringUp(DatabaseSettings settings, List<String> more) {
        Migration migration = new Migration(settings, more);
        if (settings.dialect() == Dialect.SQLITE) {
            migration.file(settings.path());
        } else {
            migration.server();
        }
    }

    /** Whether it has been brought up to this program already; nothing is changed. */
    static boolean isUpToDate(DatabaseSettings settings) {
        Migration migration = new Migration(settings, List.of());
        try {
            return migration.pending() == 0;
        } catch (FlywayException broken) {
            throw migration.unreachable(broken);
        }
    }

    private void server() {
        DataSource source = Connections.writing(settings);
        try {
            if (pending() > 0) {
                flyway(source).migrate();
            }
        } catch (FlywayException broken) {
            throw unreachable(broken);
        }
    }

    private StoreException unreachable(FlywayException broken) {
        return new StoreException(
                "The database " + settings.shown() + " cannot be used (" + cause(broken)
                        + "): expected one that answers, and a user who may change it."
                        + " Start it, or correct --database, its user or its password.",
                broken);
    }

    private void file(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            delete(fresh);
            if (!Files.exists(file) || Files.size(file) == 0) {
                migrate(fresh);
                replace(fresh, file);
                return;
            }
            if (pending() == 0) {
                return;
            }
            finishLog(file);
            Files.copy(file, fresh);
            migrate(fresh);
            Path kept = file.resolveSibling(file.getFileName() + ".before-" + newest());
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            replace(fresh, file);
        } catch (FlywayException failed) {
            delete(fresh);
            throw new StoreException(
                    "The log " + file + " could not be brought up to this program (" + cause(failed)
                            + "): it is as it was. Use the program that wrote it, and report this.",
                    failed);
        } catch (IOException | SQLException broken) {
            delete(fresh);
            throw new StoreException(
                    "The log " + file + " cannot be opened (" + broken.getMessage()
                            + "): expected a file of nijugo that may be written. It is as it was.",
                    broken);
        }
    }

    private void migrate(Path copy) throws IOException, SQLException {
        DatabaseSettings there = DatabaseSettings.file(copy);
        flyway(Connections.writing(there)).migrate();
        finishLog(copy);
    }

    /** Brings what is in the file's write-ahead log into the file, all of it or not at all. */
    static void finishLog(Path file) throws SQLException {
        try (Connection connection =
                        Connections.writing(DatabaseSettings.file(file)).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (row.next() && row.getInt(1) != 0) {
                throw new StoreException(
                        "The log " + file + " is being read by another nijugo: expected to have it alone for a"
                                + " moment. Try again when that is done.");
            }
        }
    }

    /**
     * Puts a finished file in the place of a log. What SQLite keeps beside the old one belongs to that: whoever still reads it keeps
     * it, and the new one begins without.
     */
    static void replace(Path finished, Path file) throws IOException {
        Disk.sync(finished);
        for (String ending : List.of("-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
        Disk.replace(finished, file);
    }

    private static void delete(Path file) {
        try {
            for (String ending : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException stays) {
            throw new StoreException(
                    "The file " + file + " is left over and cannot be deleted: " + stays.getMessage()
                            + ". Delete it by hand.",
                    stays);
        }
    }

    /** How many migrations are still to be done; a database that has had others is refused. */
    private int pending() {
        MigrationInfo[] all = flyway(Connections.looking(settings)).info().all();
        int pending = 0;
        boolean isEmpty = true;
        for (MigrationInfo each : all) {
            isEmpty &= !each.getState().isApplied();
            if (each.getState().isApplied() && !each.getState().isResolved()) {
                throw new StoreException(
                        "The log " + settings.shown() + " was written by a newer nijugo (its tables are of version "
                                + each.getVersion() + "): expected at most " + newest() + ". Update nijugo.");
            }
            pending += each.getState().isApplied() ? 0 : 1;
        }
        if (isEmpty && settings.dialect() == Dialect.SQLITE) {
            throw new StoreException("The file " + settings.shown()
                    + " is not a log: expected one that nijugo has made. Name another file or directory.");
        }
        return pending;
    }

    private String newest() {
        MigrationInfo[] all = flyway(Connections.looking(settings)).info().all();
        String newest = "0";
        for (MigrationInfo each : all) {
            newest = each.getState().isResolved() ? String.valueOf(each.getVersion()) : newest;
        }
        return newest;
    }

    private Flyway flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations(locations.toArray(new String[0]))
                .outOfOrder(true)
                .group(settings.dialect() == Dialect.POSTGRESQL)
                .load();
    }

    /** What went wrong at the bottom, on one line. */
    private static String cause(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
    }
}
