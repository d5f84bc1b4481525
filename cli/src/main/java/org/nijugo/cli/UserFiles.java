package org.nijugo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nijugo.quantity.Weight;

/** Where a user's own files are, by the XDG base directories: settings, and sets under way. */
public final class UserFiles {
    private UserFiles() {}

    /** The file of saved defaults. */
    static Path defaults(Host host) {
        return base(host, "XDG_CONFIG_HOME", ".config").resolve("nijugo").resolve("defaults");
    }

    /** The directory of the training log. */
    public static Path data(Host host) {
        return base(host, "XDG_DATA_HOME", ".local/share").resolve("nijugo");
    }

    /** The bodyweight among the saved defaults. */
    public static Optional<Weight> bodyweight(Host host) {
        return Defaults.read(host).find("bodyweight").map(Weight::parse);
    }

    /** The directory of live sets. */
    static Path sets(Host host) {
        return data(host).resolve("sets");
    }

    /** The variable counts only where it names an absolute path, as its specification says. */
    private static Path base(Host host, String variable, String underHome) {
        String named = host.variable(variable);
        if (named.startsWith("/")) {
            return Path.of(named);
        }
        String home = host.variable("HOME").isEmpty() ? host.home() : host.variable("HOME");
        return Path.of(home.isEmpty() ? "." : home).resolve(underHome);
    }

    /** Makes the directory, readable by its owner only where that can be said. */
    static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException broken) {
            throw Trouble.failed(
                    directory.toString(),
                    "The directory " + directory + " cannot be made: " + AtomicFile.why(broken) + ".");
        }
    }
}
