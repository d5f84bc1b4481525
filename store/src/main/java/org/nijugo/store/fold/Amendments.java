package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nijugo.store.event.EventType;
import org.nijugo.wire.Json;

/**
 * Reads a stream with what was corrected corrected, and what was deleted left out. A deletion is final; of several
 * corrections the last one counts. A correction can be deleted, which brings back what stood before it.
 */
final class Amendments {
    private final Set<UUID> deleted = new HashSet<>();
    private final Map<UUID, Json.Fields> corrected = new HashMap<>();

    private Amendments() {}

    /**
     * What stands.
     *
     * @param told with its payload as it was corrected
     */
    record Standing(Told told, boolean corrected) {}

    /** What stands of these events, in their order. */
    static List<Standing> applied(List<Told> ordered) {
        Amendments amendments = new Amendments();
        for (Told told : ordered) {
            if (told.type() == EventType.EVENT_DELETED) {
                told.id("event").ifPresent(amendments.deleted::add);
            }
        }
        for (Told told : ordered) {
            if (told.type() == EventType.EVENT_CORRECTED && !amendments.deleted.contains(told.id())) {
                amendments.correct(told);
            }
        }
        List<Standing> standing = new ArrayList<>();
        for (Told told : ordered) {
            if (!isAmendment(told) && !amendments.deleted.contains(told.id())) {
                Optional<Json.Fields> payload = Optional.ofNullable(amendments.corrected.get(told.id()));
                standing.add(
                        new Standing(payload.isEmpty() ? told : told.corrected(payload.get()), payload.isPresent()));
            }
        }
        return standing;
    }

    private void correct(Told correction) {
        Optional<UUID> target = correction.id("event");
        if (target.isPresent()
                && correction.payload().find("payload").orElse(new Json.Nothing()) instanceof Json.Fields payload) {
            corrected.put(target.get(), payload);
        }
    }

    private static boolean isAmendment(Told told) {
        return told.type() == EventType.EVENT_CORRECTED || told.type() == EventType.EVENT_DELETED;
    }
}
