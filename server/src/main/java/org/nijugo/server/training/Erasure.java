package org.nijugo.server.training;

import java.util.List;
import java.util.UUID;
import org.nijugo.store.Database;
import org.nijugo.store.EventLog;

/** Takes an athlete out of the database, wholly and for good. */
public final class Erasure {
    private static final List<String> BONDS =
            List.of("coaching", "coach_group_member", "managed_athlete", "claimed_log");

    private final Database database;
    private final EventLog log;

    public Erasure(Database database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** Erases these athletes: their logs, all that was made of them, and who might have seen them. */
    public void erase(List<UUID> athletes) {
        for (UUID athlete : athletes) {
            log.erase(athlete);
            database.write(handle -> {
                BONDS.forEach(table -> handle.createUpdate("DELETE FROM " + table + " WHERE athlete = :athlete")
                        .bind("athlete", athlete.toString())
                        .execute());
                return athlete;
            });
        }
    }
}
