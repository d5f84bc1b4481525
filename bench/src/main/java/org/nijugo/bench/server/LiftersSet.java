package org.nijugo.bench.server;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.TimeOrderedId;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** A lifter in one live set after the other: each tap is pushed, then the next step is asked for, as a page without an engine would. */
final class LiftersSet {
    private static final String LIFT = "bench press";
    private static final int HEAVY_SETS = 4;

    private final Client client;
    private final String athlete;
    private final SplittableRandom chance;
    private final String device;
    private final Map<String, Long> pushedAt;
    private final Latencies pushes;
    private final Latencies steps;
    private final AtomicLong kept;

    private final List<Json> taps = new ArrayList<>();
    private String session = "";
    private String set = "";
    private long sequence;
    private int expected;

    /**
     * A lifter who has not begun.
     *
     * @param pushedAt where each tap's event id is left with when it was pushed, in nanoseconds, for whoever watches
     * @param kept counts the events that the server said it keeps
     */
    LiftersSet(
            Client client,
            String athlete,
            SplittableRandom chance,
            Map<String, Long> pushedAt,
            Latencies pushes,
            Latencies steps,
            AtomicLong kept) {
        this.client = client;
        this.athlete = athlete;
        this.chance = chance;
        this.device = id();
        this.pushedAt = pushedAt;
        this.pushes = pushes;
        this.steps = steps;
        this.kept = kept;
    }

    /** Logs the heavy sets, begins the finishing set and asks what to lift first. */
    void begin() throws IOException, InterruptedException {
        session = id();
        taps.clear();
        List<Json> events = new ArrayList<>();
        events.add(event(EventType.SESSION_STARTED, Json.Fields.build().put("name", "Push")));
        for (int i = 0; i < HEAVY_SETS; i++) {
            events.add(event(
                    EventType.SET_LOGGED,
                    Json.Fields.build()
                            .put("exercise", LIFT)
                            .put("kind", "primary")
                            .put("set", "100kg x5@8.5")));
        }
        Json.Fields finish = event(
                EventType.FINISHING_SET_STARTED,
                Json.Fields.build().put("request", request().done()));
        set = text(finish, "id");
        events.add(finish);
        push(events);
        next();
    }

    /**
     * Taps how many were done and asks for what is next; begins anew where the set has ended.
     *
     * @param due when the lifter tapped, in nanoseconds: what a busy machine adds before the request is sent counts too
     */
    void tap(long due) throws IOException, InterruptedException {
        int reps = Math.max(1, expected - chance.nextInt(2));
        Json.Fields done =
                Json.Fields.build().put("event", "done").put("reps", reps).done();
        taps.add(done);
        Json.Fields event =
                event(EventType.LIVE_EVENT, Json.Fields.build().put("set", set).put("event", done));
        pushedAt.put(text(event, "id"), due);
        push(List.of(event));
        long pushed = System.nanoTime();
        pushes.add(pushed - due);
        boolean isOver = next();
        steps.add(System.nanoTime() - pushed);
        if (isOver) {
            push(List.of(event(EventType.SESSION_ENDED, Json.Fields.build())));
            begin();
        }
    }

    private void push(List<Json> events) throws IOException, InterruptedException {
        Json.Fields answer = client.send(
                "POST",
                "/api/v1/events",
                Json.Fields.build().put("events", events).done());
        for (Json result : ((Json.Items) field(answer, "results")).items()) {
            if (!text((Json.Fields) result, "result").equals("accepted")) {
                throw new IllegalStateException("An event was not kept: " + result.print());
            }
        }
        kept.addAndGet(events.size());
    }

    /** Asks for the next step; whether there is none. */
    private boolean next() throws IOException, InterruptedException {
        Json.Fields step = client.send(
                "POST", "/api/v1/next", request().put("events", taps).done());
        if (text(step, "step").equals("finished")) {
            return true;
        }
        expected = Integer.parseInt(field(step, "reps").print());
        return false;
    }

    private static FieldsBuilder request() {
        return Json.Fields.build()
                .put("exercise", LIFT)
                .put("work", "100kg x5 x5 x5 x5")
                .put("1rm", "115kg")
                .put("protocol", "drop")
                .put("spotting", "spotter");
    }

    private Json.Fields event(EventType type, FieldsBuilder payload) {
        sequence++;
        return Json.Fields.build()
                .put("id", id())
                .put("athlete", athlete)
                .put("session", session)
                .put("device", device)
                .put("sequence", Json.parse(Long.toString(sequence)))
                .put("time", Instant.now().toString())
                .put("type", type.word())
                .put("payload", payload.done())
                .put("version", 1)
                .done();
    }

    private String id() {
        UUID id = TimeOrderedId.at(Instant.now(), chance);
        return id.toString();
    }

    private static Json field(Json.Fields fields, String name) {
        return fields.find(name)
                .orElseThrow(() -> new IllegalStateException("There is no " + name + " in " + fields.print()));
    }

    static String text(Json.Fields fields, String name) {
        return ((Json.Text) field(fields, name)).value();
    }
}
