package org.nijugo.bench.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.TimeOrderedId;

/** A lifter who trains evening after evening: start, warm-up, four heavy sets, a running drop, end. */
public final class Evenings {
    private static final String REQUEST = "{\"exercise\":\"bench press\",\"work\":\"100kg x5 x5 x5 x5\","
            + "\"1rm\":\"115kg\",\"protocol\":\"drop\",\"spotting\":\"spotter\"}";

    private static final Instant FIRST = Instant.parse("2026-01-01T18:00:00Z");

    private final SplittableRandom chance;
    private final UUID athlete;
    private final UUID device;
    private Instant clock;
    private long count;

    private Evenings(long seed, Instant from) {
        this.chance = new SplittableRandom(seed);
        this.clock = from;
        this.athlete = id();
        this.device = id();
    }

    /** The events of so many evenings. */
    public static List<Event> of(long seed, int evenings) {
        return of(seed, evenings, FIRST);
    }

    /** The same, beginning then. */
    static List<Event> of(long seed, int evenings, Instant from) {
        Evenings lifter = new Evenings(seed, from);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < evenings; i++) {
            lifter.evening(events);
        }
        return events;
    }

    private void evening(List<Event> events) {
        UUID session = id();
        events.add(tell(session, EventType.SESSION_STARTED, "{\"name\":\"Push\"}"));
        events.add(set(session, "warm-up", "60kg x5"));
        for (String effort : List.of("8", "8.5", "9", "9")) {
            events.add(set(session, "primary", "100kg x5@" + effort));
        }
        Event finish = tell(session, EventType.FINISHING_SET_STARTED, "{\"request\":" + REQUEST + "}");
        events.add(finish);
        for (int i = 0; i < 4; i++) {
            int reps = 3 + chance.nextInt(4);
            events.add(tell(
                    session,
                    EventType.LIVE_EVENT,
                    "{\"set\":\"" + finish.id() + "\",\"event\":{\"event\":\"done\",\"reps\":" + reps + "}}"));
        }
        events.add(tell(session, EventType.SESSION_ENDED, "{}"));
        clock = clock.plusSeconds(86_400);
    }

    private Event set(UUID session, String kind, String set) {
        return tell(
                session,
                EventType.SET_LOGGED,
                "{\"exercise\":\"bench press\",\"kind\":\"" + kind + "\",\"set\":\"" + set + "\"}");
    }

    private Event tell(UUID session, EventType type, String payload) {
        clock = clock.plusSeconds(60);
        count++;
        return new Event(id(), athlete, session, device, count, clock, type.word(), payload, 1);
    }

    private UUID id() {
        return TimeOrderedId.at(clock, chance);
    }
}
