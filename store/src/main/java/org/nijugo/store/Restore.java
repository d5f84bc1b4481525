package org.nijugo.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nijugo.store.event.StoredEvent;

/**
 * Puts a backup in the place of a log, whole or not at all: it is brought up to this program and looked through before anything
 * is replaced. Either kind of backup goes into either kind of database; accounts are only in a backup of a file.
 */
public final class Restore {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int AT_ONCE = 1_000;

    private Restore() {}

    /**
     * Restores a backup.
     *
     * @param into where; nobody may have it open
     * @return what a check of the restored log found
     * @throws StoreException when the backup is not sound, or was written by a newer program; the log is then as it was
     */
    public static Check.Findings from(Path backup, DatabaseSettings into) {
        try {
            boolean isFile = isSqlite(backup);
            return into.dialect() == Dialect.SQLITE ? intoFile(backup, isFile, into) : intoServer(backup, isFile, into);
        } catch (IOException broken) {
            throw unreadable(backup, broken);
        }
    }

    /**
     * Whether accounts come back with the log, and coaches, consents and tokens with them: from a file into a file only.
     *
     * @throws StoreException when the backup cannot be read
     */
    public static boolean bringsAccounts(Path backup, DatabaseSettings into) {
        try {
            return into.dialect() == Dialect.SQLITE && isSqlite(backup);
        } catch (IOException broken) {
            throw unreadable(backup, broken);
        }
    }

    private static StoreException unreadable(Path backup, IOException broken) {
        return new StoreException(
                "The backup " + backup + " cannot be read (" + broken.getMessage()
                        + "): expected a file that nijugo backup wrote. Name another one.",
                broken);
    }

    private static boolean isSqlite(Path backup) throws IOException {
        try (InputStream in = Files.newInputStream(backup)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    private static Check.Findings intoFile(Path backup, boolean isFile, DatabaseSettings into) throws IOException {
        Path fresh = into.path().resolveSibling(into.path().getFileName() + ".restoring");
        try (FileInUse held = FileInUse.take(into.path())) {
            Path file = held.file();
            clear(fresh);
            Check.Findings findings = prepare(backup, isFile, fresh);
            if (findings.isSound()) {
                Migration.finishLog(fresh);
                if (Files.exists(file)) {
                    Migration.finishLog(file);
                }
                Migration.replace(fresh, file);
            }
            return sound(findings, backup);
        } catch (SQLException broken) {
            throw new StoreException(
                    "The log " + into.path() + " could not be replaced (" + broken.getMessage() + "): it is as it was.",
                    broken);
        } finally {
            clear(fresh);
        }
    }

    private static Check.Findings prepare(Path backup, boolean isFile, Path fresh) throws IOException {
        if (isFile) {
            Files.copy(backup, fresh);
        }
        try (Database database = Database.open(DatabaseSettings.file(fresh))) {
            if (!isFile) {
                load(backup, database);
            }
            return Check.of(database);
        }
    }

    private static Check.Findings sound(Check.Findings findings, Path backup) {
        if (!findings.isSound()) {
            throw new StoreException("The backup " + backup + " is not sound ("
                    + findings.faults().get(0) + "): nothing was replaced. Take another one.");
        }
        return findings;
    }

    private static void clear(Path fresh) throws IOException {
        for (String ending : List.of("", "-wal", "-shm", ".lock", ".new")) {
            Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ending));
        }
    }

    private static Check.Findings intoServer(Path backup, boolean isFile, DatabaseSettings into) throws IOException {
        try (Database database = Database.open(into)) {
            if (EventLog.of(database).lastCursor() > 0) {
                throw new StoreException("The database " + into.shown()
                        + " has a log already: expected an empty one. Restore into a new database, then use that.");
            }
            if (isFile) {
                Path copy = Files.createTempFile("nijugo", ".db");
                try {
                    Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
                    try (Database file = Database.open(DatabaseSettings.file(copy))) {
                        sound(Check.of(file), backup);
                        copy(file, database);
                    }
                } finally {
                    clear(copy);
                }
            } else {
                load(backup, database);
            }
            return sound(Check.of(database), backup);
        }
    }

    /** In one transaction: all of the text's events, then what is read from them. */
    private static void load(Path backup, Database into) throws IOException {
        List<StoredEvent> events = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(backup, StandardCharsets.UTF_8)) {
            LogText.read(in, backup.toString(), events::add);
        }
        Rebuild.of(into, events);
    }

    private static void copy(Database from, Database into) {
        List<StoredEvent> events = new ArrayList<>();
        EventLog log = EventLog.of(from);
        List<StoredEvent> page = log.all(0, AT_ONCE);
        while (!page.isEmpty()) {
            events.addAll(page);
            page = log.all(page.get(page.size() - 1).cursor(), AT_ONCE);
        }
        Rebuild.of(into, events);
    }
}
