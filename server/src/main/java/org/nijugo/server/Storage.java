package org.nijugo.server;

import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.StoreException;

/** Opens the database that the options name. */
final class Storage {
    private Storage() {}

    static DatabaseSettings settings(ServerOptions options) {
        return options.database().map(DatabaseSettings::of).orElseGet(() -> DatabaseSettings.directory(options.data()));
    }

    /** Opens it for a command, which talks itself. */
    static Database openQuietly(ServerOptions options) {
        Quiet.please();
        return open(options);
    }

    /** Opens it, or says in one line why that cannot be. */
    static Database open(ServerOptions options) {
        try {
            return Database.open(settings(options));
        } catch (StoreException trouble) {
            throw new ServerTrouble(
                    String.valueOf(trouble.getMessage()).lines().findFirst().orElse(""), trouble);
        }
    }
}
