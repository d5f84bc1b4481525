package org.nijugo.store.event;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened, as the device tells it that saw it.
 *
 * @param id a UUID of version 7, made once by the device; pushing the event again changes nothing
 * @param athlete whose training it belongs to
 * @param session the session it belongs to; what is told of the athlete and of no session (a plan, a screening) names the
 *     athlete here too, see {@link #ofAthlete}
 * @param device which device tells it
 * @param deviceSequence the device's own count of this athlete's events, from 1 and without a gap
 * @param time what the device's clock said, to the millisecond; it may be wrong by weeks
 * @param type the {@linkplain EventType#word() word} of its type; an unknown one is refused when the event is appended
 * @param payload JSON, an object; what it holds goes by the type (docs/store.md)
 * @param wireVersion the version of the payload's form, {@code Wire.VERSION} for what is written today
 */
public record Event(
        UUID id,
        UUID athlete,
        UUID session,
        UUID device,
        long deviceSequence,
        Instant time,
        String type,
        String payload,
        int wireVersion) {
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(athlete, "athlete");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(payload, "payload");
        time = Instant.ofEpochMilli(time.toEpochMilli());
    }

    /** The same event with its payload written another way. */
    public Event withPayload(String other) {
        return new Event(id, athlete, session, device, deviceSequence, time, type, other, wireVersion);
    }

    /** Whether it is told of the athlete and of no session. */
    public boolean ofAthlete() {
        return session.equals(athlete);
    }
}
