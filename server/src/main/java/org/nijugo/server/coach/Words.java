package org.nijugo.server.coach;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nijugo.server.access.Account;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.store.AppendResult;
import org.nijugo.store.Authority;
import org.nijugo.store.EventLog;
import org.nijugo.store.Rejection;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.TimeOrderedId;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;

/** What a coach says to an athlete, written into that athlete's log: a prescription, a comment. */
public final class Words {
    private static final int TRIES = 8;

    private final EventLog log;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    public Words(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes it down. The coach's own count in this athlete's log is kept here, as a device keeps its own.
     *
     * @return the event's id
     */
    public UUID say(Account coach, UUID athlete, UUID session, EventType type, Json.Fields payload) {
        UUID device = device(coach);
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now, chance);
        for (int tried = 0; tried < TRIES; tried++) {
            Event event = new Event(
                    id,
                    athlete,
                    session,
                    device,
                    log.lastSequence(athlete, device) + 1,
                    now,
                    type.word(),
                    payload.print(),
                    Wire.VERSION);
            AppendResult result =
                    log.append(List.of(event), Authority.EVERYTHING).get(0);
            if (result.isKept()) {
                return id;
            }
            if (result instanceof AppendResult.Rejected rejected && rejected.reason() != Rejection.SEQUENCE_TAKEN) {
                throw Problem.of(Kind.REFUSED, rejected.message());
            }
        }
        throw Problem.later(Kind.UNAVAILABLE, "Too much was said at once. Say it again.", 1);
    }

    /** The coach's hand in all logs. */
    static UUID device(Account coach) {
        return UUID.nameUUIDFromBytes(("coach " + coach.id()).getBytes(StandardCharsets.UTF_8));
    }
}
