package org.nijugo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's tables up to this program. */
final class Migration {
    private Migration() {}

    static void bringUp(DatabaseSettings settings) {
        if (settings.dialect() == Dialect.SQLITE) {
            makeDirectory(settings.path());
        }
        try {
            flyway(settings).migrate();
        } catch (FlywayException failed) {
            throw new StoreException(
                    "The database " + settings.shown() + " cannot be opened: " + failed.getMessage(), failed);
        }
    }

    private static Flyway flyway(DatabaseSettings settings) {
        return Flyway.configure()
                .dataSource(Connections.writing(settings))
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + settings.dialect().word())
                .outOfOrder(true)
                .load();
    }

    private static void makeDirectory(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        try {
            if (directory != null) {
                Files.createDirectories(directory);
            }
        } catch (IOException broken) {
            throw new StoreException(
                    "The directory " + directory + " cannot be made: " + broken.getMessage()
                            + ". Name one that may be written with --data.",
                    broken);
        }
    }
}
