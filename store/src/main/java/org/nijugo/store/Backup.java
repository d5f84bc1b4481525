package org.nijugo.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Copies a log while it is in use. Of a file the copy is a file of the same kind, with everything in it; of PostgreSQL it is
 * a {@linkplain LogText text} with the log.
 */
public final class Backup {
    private Backup() {}

    /**
     * Writes the copy; it takes its name when it is whole and on the disk, and an older one of that name is replaced.
     *
     * @return events in it
     */
    public static long of(Database database, Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            long events = database.dialect() == Dialect.SQLITE
                    ? copy(database.settings(), unfinished)
                    : write(database, unfinished);
            Disk.replace(unfinished, file);
            return events;
        } catch (IOException | SQLException broken) {
            throw new StoreException(
                    "The backup " + file + " could not be written (" + broken.getMessage()
                            + "): expected a directory with room that may be written. Name another file.",
                    broken);
        }
    }

    /** Whether accounts are in such a backup, and coaches, consents and tokens with them: in the copy of a file, not of a PostgreSQL. */
    public static boolean holdsAccounts(Database database) {
        return database.dialect() == Dialect.SQLITE;
    }

    private static long copy(DatabaseSettings settings, Path file) throws SQLException {
        try (Connection connection = Connections.writing(settings).getConnection();
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, file.toAbsolutePath().toString());
            vacuum.execute();
        }
        try (Connection copied =
                        Connections.writing(DatabaseSettings.file(file)).getConnection();
                PreparedStatement count = copied.prepareStatement("SELECT COUNT(*) FROM events");
                var row = count.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static long write(Database database, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return Export.everything(database, out);
        }
    }
}
