package org.nijugo.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.text.Ascii;

/** What was typed of a log: where it is, whose events, how many. */
public final class LogOptions {
    /** What may be listed at once. */
    static final int MOST = 1_000;

    private final Given given;
    private final Host host;

    public LogOptions(Given given, Host host) {
        this.given = given;
        this.host = host;
    }

    /** The file or database of the log. */
    public DatabaseSettings settings() {
        Optional<String> url = given.find("database");
        Optional<String> directory = given.find("data");
        if (url.isPresent() && directory.isPresent()) {
            throw Trouble.usage(
                    "--database",
                    "--data and --database are both there. Say one: a log is in a file or in a database.");
        }
        return url.isPresent()
                ? DatabaseSettings.of(url.get())
                : DatabaseSettings.directory(directory.isPresent() ? path(directory.get()) : UserFiles.data(host));
    }

    /** The log, opened for reading. */
    public Database toRead() {
        return Database.openToRead(settings());
    }

    /** The athlete that was named. */
    public Optional<UUID> athlete() {
        return given.find("athlete").map(text -> id(text, "--athlete"));
    }

    /** The athlete that was named, or the only one there is. */
    public UUID one(Database database) {
        Optional<UUID> named = athlete();
        if (named.isPresent()) {
            return named.get();
        }
        List<UUID> all = EventLog.of(database).athletes();
        if (all.size() == 1) {
            return all.get(0);
        }
        throw Trouble.usage(
                "--athlete",
                all.isEmpty()
                        ? "The log tells of nobody yet."
                        : "The log tells of " + all.size() + " athletes. Say which one: --athlete " + all.get(0) + ".");
    }

    static UUID id(String text, String where) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw Trouble.usage(
                    text, where + ": \"" + text + "\" is no id. nijugo sessions and nijugo log --json show them.");
        }
    }

    long number(String option, long usual, long most) {
        String text = given.find(option).orElse(Long.toString(usual));
        if (!Ascii.isWhole(text) || Ascii.whole(text) > most) {
            throw Trouble.usage(
                    text,
                    "--" + option + ": \"" + text + "\" is no whole number" + (most == MOST ? " up to " + MOST : "")
                            + ".");
        }
        return Ascii.whole(text);
    }

    /** The one file that was named. */
    Path file() {
        if (given.words().isEmpty()) {
            throw Trouble.usage("", "Name the file of the backup, such as: nijugo backup sunday.db");
        }
        return path(given.words().get(0));
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException unthinkable) {
            throw Trouble.usage(name, "\"" + name + "\" cannot be the name of a file.");
        }
    }
}
