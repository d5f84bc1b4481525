package org.nijugo.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.text.InputException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/**
 * Events as JSON, the same wherever they cross a boundary:
 *
 * <pre>{@code
 * {"id":"…","athlete":"…","session":"…","device":"…","sequence":12,"time":1773079440000,
 *  "type":"set-logged","version":1,"payload":{"exercise":"bench press","kind":"primary","set":"100kg x5@8"}}
 * }</pre>
 */
public final class EventJson {
    private static final long MOST = 999_999_999_999_999_999L;

    private EventJson() {}

    /** The event. */
    public static Json.Fields write(Event event) {
        return fields(event).done();
    }

    /** The event with {@code cursor} and {@code received} besides. */
    public static Json.Fields write(StoredEvent stored) {
        return fields(stored.event())
                .put("cursor", whole(stored.cursor()))
                .put("received", whole(stored.receivedAt().toEpochMilli()))
                .done();
    }

    private static FieldsBuilder fields(Event event) {
        return Json.Fields.build()
                .put("id", event.id().toString())
                .put("athlete", event.athlete().toString())
                .put("session", event.session().toString())
                .put("device", event.device().toString())
                .put("sequence", whole(event.deviceSequence()))
                .put("time", whole(event.time().toEpochMilli()))
                .put("type", event.type())
                .put("version", event.wireVersion())
                .put("payload", Json.parse(event.payload()));
    }

    /**
     * The event of its JSON. What the payload tells is not looked at here.
     *
     * @throws InputException naming the field that cannot be read
     */
    public static Event read(Json json) {
        Json.Fields fields = object(json);
        return new Event(
                id(fields, "id"),
                id(fields, "athlete"),
                id(fields, "session"),
                id(fields, "device"),
                number(fields, "sequence"),
                Instant.ofEpochMilli(number(fields, "time")),
                text(fields, "type"),
                fields.find("payload")
                        .orElseThrow(() -> wrong("payload", "", "an object"))
                        .print(),
                (int) Math.min(Integer.MAX_VALUE, number(fields, "version")));
    }

    /** The event as it was in a log. */
    static StoredEvent readStored(Json json) {
        Json.Fields fields = object(json);
        return new StoredEvent(read(json), number(fields, "cursor"), Instant.ofEpochMilli(number(fields, "received")));
    }

    private static Json.Fields object(Json json) {
        if (json instanceof Json.Fields fields) {
            return fields;
        }
        throw new InputException(json.print(), "an event, not " + json.kind(), "");
    }

    private static Json whole(long value) {
        return new Json.Decimal(Long.toString(value));
    }

    private static UUID id(Json.Fields fields, String name) {
        String text = text(fields, name);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException notOne) {
            throw wrong(name, text, "an id such as 018f3c6e-9a00-7000-8000-000000000001");
        }
        throw wrong(name, text, "an id such as 018f3c6e-9a00-7000-8000-000000000001, in lower case");
    }

    private static String text(Json.Fields fields, String name) {
        Optional<Json> value = fields.find(name);
        if (value.isPresent() && value.get() instanceof Json.Text text) {
            return text.value();
        }
        throw wrong(name, value.map(Json::print).orElse(""), "a text");
    }

    private static long number(Json.Fields fields, String name) {
        Optional<Json> value = fields.find(name);
        try {
            if (value.isPresent() && value.get() instanceof Json.Decimal decimal) {
                long number = Long.parseLong(decimal.digits());
                if (number >= -MOST && number <= MOST) {
                    return number;
                }
            }
        } catch (NumberFormatException notWhole) {
            throw wrong(name, value.map(Json::print).orElse(""), "a whole number");
        }
        throw wrong(name, value.map(Json::print).orElse(""), "a whole number of at most 18 digits");
    }

    private static InputException wrong(String field, String value, String expected) {
        return new InputException(value, expected, "").about(field);
    }
}
