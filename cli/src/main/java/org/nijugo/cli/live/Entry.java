package org.nijugo.cli.live;

import java.util.Optional;
import org.nijugo.wire.Json;

/**
 * Something that happened in a live set, and when.
 *
 * @param at milliseconds since 1970, as the clock on the wall said
 * @param event as the engine reads it; absent for the tap of somebody who is ready to lift
 */
record Entry(long at, Optional<Json.Fields> event) {
    static final String READY = "ready";

    static Entry of(long at, Json.Fields event) {
        return new Entry(at, Optional.of(event));
    }

    static Entry ready(long at) {
        return new Entry(at, Optional.empty());
    }

    boolean isReady() {
        return event.isEmpty();
    }

    /** {@code done}, {@code undo} and so on; {@code ready} for a tap. */
    String kind() {
        return event.isEmpty()
                ? READY
                : event.get().find("event").orElse(Json.text("")) instanceof Json.Text text ? text.value() : "";
    }

    /** A line of the set's file. */
    String line() {
        String what =
                event.isEmpty() ? "\"ready\":true" : "\"event\":" + event.get().print();
        return "{\"at\":" + at + "," + what + "}";
    }

    /** What the line tells; empty for one that tells nothing known. */
    static Optional<Entry> parse(Json line) {
        if (!(line instanceof Json.Fields fields)
                || !(fields.find("at").orElse(Json.text("")) instanceof Json.Decimal at)) {
            return Optional.empty();
        }
        long when = Long.parseLong(at.digits());
        Json event = fields.find("event").orElse(Json.text(""));
        if (event instanceof Json.Fields told) {
            return Optional.of(of(when, told));
        }
        return fields.find("ready").isPresent() ? Optional.of(ready(when)) : Optional.empty();
    }
}
