package org.nijugo.store.fold;

import java.util.UUID;
import org.nijugo.store.event.Event;

/**
 * What is folded as one: a session of an athlete, or what is told of the athlete alone.
 *
 * @param session the athlete's own id for what belongs to no session
 */
public record Stream(UUID athlete, UUID session) {
    /** Where the event belongs. */
    public static Stream of(Event event) {
        return new Stream(event.athlete(), event.session());
    }

    /** Whether it is told of the athlete and of no session. */
    public boolean ofAthlete() {
        return session.equals(athlete);
    }
}
