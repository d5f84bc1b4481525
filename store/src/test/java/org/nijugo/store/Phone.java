package org.nijugo.store;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.TimeOrderedId;

/** A device that tells of an athlete's training, with its own clock and its own count. */
final class Phone {
    static final Instant MONDAY = Instant.parse("2026-03-09T18:04:00Z");
    static final String BENCH =
            "{\"exercise\":\"bench press\",\"work\":\"100kg x5 x5 x5 x5\",\"1rm\":\"115kg\",\"protocol\":\"drop\",\"spotting\":\"spotter\"}";

    private final SplittableRandom chance;
    private final UUID athlete;
    private final UUID id;
    private long count;
    private Instant clock;

    private Phone(UUID athlete, long seed, Instant clock) {
        this.chance = new SplittableRandom(seed);
        this.athlete = athlete;
        this.clock = clock;
        this.id = newId();
    }

    static Phone of(UUID athlete, long seed) {
        return new Phone(athlete, seed, MONDAY);
    }

    static Phone withClock(UUID athlete, long seed, Instant clock) {
        return new Phone(athlete, seed, clock);
    }

    /** Somebody who trains. */
    static UUID lifter(long seed) {
        return TimeOrderedId.at(MONDAY, new SplittableRandom(seed));
    }

    UUID id() {
        return id;
    }

    UUID newId() {
        return TimeOrderedId.at(clock, chance);
    }

    Event tell(UUID session, EventType type, String payload) {
        clock = clock.plusSeconds(60);
        count++;
        return new Event(newId(), athlete, session, id, count, clock, type.word(), payload, 1);
    }

    Event start(UUID session) {
        return tell(session, EventType.SESSION_STARTED, "{\"name\":\"Push\"}");
    }

    Event set(UUID session, String kind, String set) {
        return tell(
                session,
                EventType.SET_LOGGED,
                "{\"exercise\":\"bench press\",\"kind\":\"" + kind + "\",\"set\":\"" + set + "\"}");
    }

    Event finish(UUID session) {
        return tell(session, EventType.FINISHING_SET_STARTED, "{\"request\":" + BENCH + "}");
    }

    Event live(Event set, String event) {
        return tell(set.session(), EventType.LIVE_EVENT, "{\"set\":\"" + set.id() + "\",\"event\":" + event + "}");
    }

    Event liveAfter(Event seen, Event set, String event) {
        return tell(
                set.session(),
                EventType.LIVE_EVENT,
                "{\"set\":\"" + set.id() + "\",\"event\":" + event + ",\"after\":\"" + seen.id() + "\"}");
    }

    Event done(Event set, int reps) {
        return live(set, "{\"event\":\"done\",\"reps\":" + reps + "}");
    }

    Event correct(Event wrong, String payload) {
        return tell(
                wrong.session(),
                EventType.EVENT_CORRECTED,
                "{\"event\":\"" + wrong.id() + "\",\"payload\":" + payload + "}");
    }

    Event delete(Event wrong) {
        return tell(wrong.session(), EventType.EVENT_DELETED, "{\"event\":\"" + wrong.id() + "\"}");
    }

    Event end(UUID session) {
        return tell(session, EventType.SESSION_ENDED, "{}");
    }

    /** A whole evening at the bench: a warm-up, four fives, and a running drop of 5, 5, 6. */
    List<Event> evening() {
        UUID session = newId();
        Event start = start(session);
        Event warmUp = set(session, "warm-up", "60kg x5");
        Event first = set(session, "primary", "100kg x5@8");
        Event second = set(session, "primary", "100kg x5@8.5");
        Event third = set(session, "primary", "100kg x5@9");
        Event finish = finish(session);
        return List.of(
                start,
                warmUp,
                first,
                second,
                third,
                finish,
                done(finish, 5),
                done(finish, 5),
                done(finish, 6),
                live(finish, "{\"event\":\"stop\",\"reason\":\"done\"}"),
                end(session));
    }
}
