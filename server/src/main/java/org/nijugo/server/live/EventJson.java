package org.nijugo.server.live;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.nijugo.server.http.Input;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** Events as they travel. */
public final class EventJson {
    private EventJson() {}

    /**
     * The event that this JSON tells.
     *
     * @throws InputException naming the entry that cannot be read
     */
    public static Event read(Json json) {
        if (!(json instanceof Json.Fields fields)) {
            throw new InputException(json.print(), "an object, not " + json.kind(), "").about("event");
        }
        Input input = Input.of(fields);
        Event event = new Event(
                id(input, "id"),
                id(input, "athlete"),
                id(input, "session"),
                id(input, "device"),
                input.whole("sequence"),
                time(input.text("time", 40)),
                input.text("type", 40),
                input.object("payload").print(),
                (int) Math.min(Integer.MAX_VALUE, input.whole("version")));
        input.complete();
        return event;
    }

    /** A UUID as it is written everywhere: 36 characters, small letters. */
    static UUID id(Input input, String name) {
        String said = input.text(name, 36);
        if (!said.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new InputException(said, "a UUID in small letters", "").about(name);
        }
        return UUID.fromString(said);
    }

    private static Instant time(String said) {
        try {
            Instant time = Instant.parse(said);
            if (Math.abs(time.getEpochSecond()) < 100_000_000_000L) {
                return time;
            }
        } catch (DateTimeException unreadable) {
            throw wrongTime(said);
        }
        throw wrongTime(said);
    }

    private static InputException wrongTime(String said) {
        return new InputException(said, "a time such as 2026-11-25T18:30:00Z", "").about("time");
    }

    /** An event of the log. */
    public static Json.Fields write(StoredEvent stored) {
        Event event = stored.event();
        return Json.Fields.build()
                .put("cursor", number(stored.cursor()))
                .put("id", event.id().toString())
                .put("athlete", event.athlete().toString())
                .put("session", event.session().toString())
                .put("device", event.device().toString())
                .put("sequence", number(event.deviceSequence()))
                .put("time", event.time().toString())
                .put("received", stored.receivedAt().toString())
                .put("type", event.type())
                .put("payload", Json.parse(event.payload()))
                .put("version", event.wireVersion())
                .done();
    }

    /** A number of any length. */
    public static Json number(long value) {
        return new Json.Decimal(Long.toString(value));
    }
}
