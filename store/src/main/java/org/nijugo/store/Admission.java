package org.nijugo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;

/** Looks at events before they come near the log. */
final class Admission {
    /** Characters of a payload. */
    static final int LONGEST_PAYLOAD = 1 << 16;

    private Admission() {}

    /**
     * An event that may be written, or why not.
     *
     * @param event with its payload written the one way
     */
    record Admitted(Event event, Optional<AppendResult.Rejected> rejected) {}

    static List<Admitted> check(List<Event> events, Authority authority) {
        List<Admitted> checked = new ArrayList<>(events.size());
        for (Event event : events) {
            checked.add(check(event, authority));
        }
        return checked;
    }

    private static Admitted check(Event event, Authority authority) {
        if (event.payload().length() > LONGEST_PAYLOAD) {
            return rejected(
                    event,
                    Rejection.TOO_LARGE,
                    "The payload has " + event.payload().length() + " characters: expected at most " + LONGEST_PAYLOAD
                            + ".");
        }
        if (event.wireVersion() > Wire.VERSION) {
            return rejected(
                    event,
                    Rejection.FUTURE_WIRE_VERSION,
                    "The wire version (" + event.wireVersion() + ") is newer than this program's: expected at most "
                            + Wire.VERSION + ". Update the program.");
        }
        if (!authority.allows(event)) {
            return rejected(
                    event,
                    Rejection.FOREIGN_ATHLETE,
                    "The athlete " + event.athlete()
                            + " is not one whom you may write for. Push it with an account that may.");
        }
        try {
            return new Admitted(event.withPayload(wellFormed(event)), Optional.empty());
        } catch (InputException trouble) {
            return rejected(event, Rejection.MALFORMED, trouble.message());
        }
    }

    private static String wellFormed(Event event) {
        if (event.deviceSequence() < 1) {
            throw new InputException(
                            Long.toString(event.deviceSequence()),
                            "the device's count of this athlete's events, from 1",
                            "")
                    .about("sequence");
        }
        if (event.wireVersion() < 1) {
            throw new InputException(Integer.toString(event.wireVersion()), "a wire version from 1", "")
                    .about("version");
        }
        if (EventType.find(event.type()).isEmpty()) {
            List<String> words = new ArrayList<>();
            for (EventType type : EventType.values()) {
                words.add(type.word());
            }
            throw new InputException(event.type(), "one of the types " + String.join(", ", words), "").about("type");
        }
        Json payload = Json.parse(event.payload());
        if (!(payload instanceof Json.Fields)) {
            throw new InputException(payload.print(), "an object, not " + payload.kind(), "").about("payload");
        }
        return payload.print();
    }

    private static Admitted rejected(Event event, Rejection reason, String message) {
        return new Admitted(event, Optional.of(new AppendResult.Rejected(event.id(), reason, message)));
    }
}
