package org.nijugo.server.training;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.nijugo.store.Database;

/** Takes an athlete out of the database, wholly and for good. */
public final class Erasure {
    private static final List<String> OF_ATHLETE = List.of(
            "events", "streams", "sets", "series", "coaching", "coach_group_member", "managed_athlete", "claimed_log");

    private final Database database;

    public Erasure(Database database) {
        this.database = database;
    }

    /** Erases these athletes: their logs, all that was made of them, and who might have seen them. */
    public void erase(List<UUID> athletes) {
        database.write(handle -> {
            keepCursors(handle);
            athletes.forEach(athlete -> OF_ATHLETE.forEach(
                    table -> handle.createUpdate("DELETE FROM " + table + " WHERE athlete = :athlete")
                            .bind("athlete", athlete.toString())
                            .execute()));
            return athletes.size();
        });
    }

    /** A cursor that was given once is never given again: those who read on must not miss what comes. */
    private static void keepCursors(Handle handle) {
        handle.execute("UPDATE log_floor SET cursor = (SELECT coalesce(max(cursor), 0) FROM events)"
                + " WHERE cursor < (SELECT coalesce(max(cursor), 0) FROM events)");
    }
}
