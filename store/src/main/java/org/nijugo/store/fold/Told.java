package org.nijugo.store.fold;

import java.util.Optional;
import java.util.UUID;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.wire.Json;

/**
 * An event with its payload read.
 *
 * @param payload as it is in the event, or as it was corrected
 * @param after the event that this device had seen last when it told this one, where it says so
 */
public record Told(Event event, EventType type, Json.Fields payload, Optional<UUID> after) {
    private static final String NOT_ADMITTED = "This event was never admitted: ";

    static Told of(Event event, EventType type, Json.Fields payload) {
        return new Told(event, type, payload, text(payload, "after").flatMap(Told::readId));
    }

    /** Reads an event that was admitted. */
    public static Told of(Event event) {
        EventType type = EventType.find(event.type())
                .orElseThrow(() -> new IllegalArgumentException(NOT_ADMITTED + event.type() + "."));
        if (Json.parse(event.payload()) instanceof Json.Fields fields) {
            return of(event, type, fields);
        }
        throw new IllegalArgumentException(NOT_ADMITTED + event.id() + ".");
    }

    Told corrected(Json.Fields other) {
        return new Told(event, type, other, after);
    }

    UUID id() {
        return event.id();
    }

    UUID device() {
        return event.device();
    }

    /** The id in a field of the payload; empty where there is none that can be read. */
    Optional<UUID> id(String field) {
        return text(payload, field).flatMap(Told::readId);
    }

    static Optional<UUID> readId(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** A text, or a number as it was written. */
    static Optional<String> text(Json.Fields fields, String field) {
        Optional<Json> value = fields.find(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        return value.get() instanceof Json.Decimal number ? Optional.of(number.digits()) : Optional.empty();
    }
}
