package org.nijugo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.store.event.Event;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.Told;
import org.nijugo.text.InputException;
import org.nijugo.wire.Wire;

/** Looks at events before they come near the log. */
final class Admission {
    /** Characters of a payload. */
    static final int LONGEST_PAYLOAD = 1 << 16;

    private final Rules rules;
    private final Authority authority;

    Admission(Rules rules, Authority authority) {
        this.rules = rules;
        this.authority = authority;
    }

    /** An event that may be written, or else why not. */
    record Admitted(Optional<Told> told, Optional<AppendResult.Rejected> rejected) {}

    List<Admitted> check(List<Event> events) {
        List<Admitted> checked = new ArrayList<>(events.size());
        for (Event event : events) {
            checked.add(check(event));
        }
        return checked;
    }

    private Admitted check(Event event) {
        if (event.payload().length() > LONGEST_PAYLOAD) {
            return rejected(
                    event,
                    Rejection.TOO_LARGE,
                    "The payload has " + event.payload().length() + " characters: expected at most " + LONGEST_PAYLOAD
                            + ". Tell less in one event.");
        }
        if (event.wireVersion() > Wire.VERSION) {
            return rejected(
                    event,
                    Rejection.FUTURE_WIRE_VERSION,
                    "The wire version (" + event.wireVersion() + ") is newer than this program's: expected at most "
                            + Wire.VERSION + ". Update this program, then send it again.");
        }
        if (!authority.allows(event)) {
            return rejected(
                    event,
                    Rejection.FOREIGN_ATHLETE,
                    "The athlete " + event.athlete() + " is not one whom you may write for. Push it with an account"
                            + " that may.");
        }
        try {
            return new Admitted(Optional.of(rules.read(event)), Optional.empty());
        } catch (InputException trouble) {
            return rejected(event, Rejection.MALFORMED, trouble.message());
        }
    }

    private static Admitted rejected(Event event, Rejection reason, String message) {
        return new Admitted(Optional.empty(), Optional.of(new AppendResult.Rejected(event.id(), reason, message)));
    }
}
