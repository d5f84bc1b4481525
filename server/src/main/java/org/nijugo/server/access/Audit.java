package org.nijugo.server.access;

import java.time.Clock;
import java.util.List;
import org.nijugo.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was done to accounts and to who may see what: ids and words only, no names and no training. */
public final class Audit {
    private static final Logger LOG = LoggerFactory.getLogger("org.nijugo.server.audit");

    private final Database database;
    private final Clock clock;

    public Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One line of the trail. */
    public record Line(long number, long at, String actor, String action, String subject) {}

    /**
     * Writes a line.
     *
     * @param actor the id of who did it
     * @param action such as {@code signed-in}
     * @param subject the id of whom or what it was done to; empty where it is the actor
     */
    public void write(String actor, String action, String subject) {
        database.write(handle -> handle.createUpdate(
                        "INSERT INTO audit (at, actor, action, subject) VALUES (:at, :actor, :action, :subject)")
                .bind("at", clock.millis())
                .bind("actor", actor)
                .bind("action", action)
                .bind("subject", subject)
                .execute());
        LOG.atInfo()
                .addKeyValue("actor", actor)
                .addKeyValue("action", action)
                .addKeyValue("subject", subject)
                .log("audit");
    }

    /** The lines before this one, the newest first. */
    public List<Line> before(long number, int most) {
        return database.read(handle -> handle.createQuery("SELECT number, at, actor, action, subject FROM audit"
                        + " WHERE number < :number ORDER BY number DESC LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> new Line(
                        row.getLong("number"),
                        row.getLong("at"),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject")))
                .list());
    }
}
