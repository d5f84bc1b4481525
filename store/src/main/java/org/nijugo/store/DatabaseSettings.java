package org.nijugo.store;

import java.nio.file.Path;
import java.time.Clock;

/**
 * Where the log lives.
 *
 * @param url a JDBC address: {@code jdbc:sqlite:/home/ada/.local/share/nijugo/nijugo.db} or {@code jdbc:postgresql://host/nijugo}
 * @param user of PostgreSQL; empty where the address says it, and for SQLite
 * @param password of that user
 * @param readers connections that read at once
 * @param writers connections of PostgreSQL that write at once; SQLite has one
 * @param clock what {@code receivedAt} is read from
 */
public record DatabaseSettings(String url, String user, String password, int readers, int writers, Clock clock) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** What the file of a data directory is called. */
    public static final String FILE_NAME = "nijugo.db";

    private static final int USUAL = 4;

    public DatabaseSettings {
        if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
            throw new StoreException(
                    "The database address \"" + withoutPassword(url)
                            + "\" cannot be used: expected jdbc:postgresql://host/name. Leave it out to keep the log in a file.");
        }
        if (readers < 1 || writers < 1) {
            throw new IllegalArgumentException(
                    "The connections (" + readers + ", " + writers + ") must be one or more of each kind.");
        }
    }

    /** A file of this name, made when it is not there. */
    public static DatabaseSettings file(Path file) {
        return of(SQLITE + file.toAbsolutePath());
    }

    /** The file in this data directory. */
    public static DatabaseSettings directory(Path directory) {
        return file(directory.resolve(FILE_NAME));
    }

    /** What the address says, nothing of it changed. */
    public static DatabaseSettings of(String url) {
        return new DatabaseSettings(url, "", "", USUAL, USUAL, Clock.systemUTC());
    }

    public DatabaseSettings withUser(String name, String secret) {
        return new DatabaseSettings(url, name, secret, readers, writers, clock);
    }

    public DatabaseSettings withClock(Clock other) {
        return new DatabaseSettings(url, user, password, readers, writers, other);
    }

    public DatabaseSettings withConnections(int reading, int writing) {
        return new DatabaseSettings(url, user, password, reading, writing, clock);
    }

    public Dialect dialect() {
        return url.startsWith(SQLITE) ? Dialect.SQLITE : Dialect.POSTGRESQL;
    }

    /** The file of SQLite. */
    Path path() {
        return Path.of(url.substring(SQLITE.length()));
    }

    /** What may be shown of the address. */
    public String shown() {
        return dialect() == Dialect.SQLITE ? path().toString() : withoutPassword(url);
    }

    private static String withoutPassword(String url) {
        int query = url.indexOf('?');
        String bare = query < 0 ? url : url.substring(0, query);
        int at = bare.indexOf('@');
        int slashes = bare.indexOf("//");
        return at > 0 && slashes > 0 && slashes < at ? bare.substring(0, slashes + 2) + bare.substring(at + 1) : bare;
    }

    @Override
    public String toString() {
        return shown();
    }
}
