package org.nijugo.server.access;

import java.time.Clock;
import java.time.Duration;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.store.Database;

/** Counts attempts to guess, in the database: the limits hold for all nodes together. */
public final class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Database database;
    private final Clock clock;

    public Attempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is made, so that many at once are counted too.
     *
     * @param what such as {@code name:alice}; only its hash is kept, for a quarter of an hour
     * @throws Problem 429 when there were more than so many
     */
    public void count(String what, int most) {
        long now = clock.millis();
        long window = now - now % WINDOW.toMillis();
        int count = database.write(handle -> {
            handle.createUpdate("DELETE FROM attempt WHERE began_at < :window")
                    .bind("window", window)
                    .execute();
            return handle.createQuery("INSERT INTO attempt (what, began_at, times) VALUES (:what, :window, 1)"
                            + " ON CONFLICT (what, began_at) DO UPDATE SET times = attempt.times + 1 RETURNING times")
                    .bind("what", Secrets.hash(what))
                    .bind("window", window)
                    .mapTo(Integer.class)
                    .one();
        });
        if (count > most) {
            int wait = (int) ((window + WINDOW.toMillis() - now) / 1000) + 1;
            throw Problem.later(
                    Kind.TOO_MANY, "Too many attempts. Try again in " + (wait / 60 + 1) + " minutes.", wait);
        }
    }

    /** Forgets them, since one was right. */
    public void forget(String what) {
        database.write(handle -> handle.createUpdate("DELETE FROM attempt WHERE what = :what")
                .bind("what", Secrets.hash(what))
                .execute());
    }
}
