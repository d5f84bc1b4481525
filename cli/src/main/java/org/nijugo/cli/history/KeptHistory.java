package org.nijugo.cli.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.cli.Host;
import org.nijugo.cli.LogOptions;
import org.nijugo.cli.Trouble;
import org.nijugo.cli.UserFiles;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.kept.LogSink;
import org.nijugo.interchange.kept.Logbook;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.Dialect;
import org.nijugo.store.EventLog;
import org.nijugo.store.StoreException;

/** The training log as other logs come into it and leave it. */
final class KeptHistory {
    /** Who trains where nobody has an account: the one lifter of this machine. */
    private static final UUID THE_ONE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private KeptHistory() {}

    /** Reads a file beside the log, and leaves the log as it is. */
    static ImportReport look(LogOptions options, Host host, LogFile file) {
        DatabaseSettings settings = options.settings();
        if (settings.dialect() == Dialect.SQLITE && !Files.exists(Path.of(settings.shown()))) {
            return file.read(HistorySink.nobody(), host);
        }
        try (Database database = options.toRead()) {
            return file.read(sink(options, host, file, database, false), host);
        } catch (StoreException trouble) {
            throw Trouble.failed("", String.valueOf(trouble.getMessage()));
        }
    }

    /** Reads a file into the log; it is on the disk when this returns. */
    static ImportReport take(LogOptions options, Host host, LogFile file) {
        try (Database database = Database.open(options.settings())) {
            LogSink sink = sink(options, host, file, database, true);
            ImportReport report = file.read(sink, host);
            sink.end();
            return report;
        } catch (StoreException trouble) {
            throw Trouble.failed("", String.valueOf(trouble.getMessage()));
        }
    }

    private static LogSink sink(LogOptions options, Host host, LogFile file, Database database, boolean keeps) {
        return Logbook.of(database, whose(options, database), LogFile.catalogue())
                .withBodyweight(UserFiles.bodyweight(host))
                .sink(file.format(), keeps);
    }

    /** The athlete that was named, the only one there is, or the one lifter of a log that tells of nobody yet. */
    private static UUID whose(LogOptions options, Database database) {
        Optional<UUID> named = options.athlete();
        if (named.isPresent()) {
            return named.get();
        }
        List<UUID> all = EventLog.of(database).athletes();
        return all.isEmpty() ? THE_ONE : options.one(database);
    }

    /** Writes what the log holds of one lifter. */
    static void write(LogOptions options, HistoryWriter writer) throws IOException {
        try (writer;
                Database database = options.toRead()) {
            Logbook.of(database, options.one(database), LogFile.catalogue()).write(writer);
        } catch (StoreException trouble) {
            throw Trouble.failed("", String.valueOf(trouble.getMessage()));
        }
    }
}
