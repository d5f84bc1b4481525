package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** Folds what is told of an athlete and of no session: the plan that holds now, the screening, comments. */
final class AthleteFold {
    private AthleteFold() {}

    static StreamState fold(Collection<Told> events) {
        List<Told> ordered = EventOrder.sorted(events);
        Optional<Told> plan = Optional.empty();
        Optional<Told> screening = Optional.empty();
        List<Json> comments = new ArrayList<>();
        List<Json> troubles = new ArrayList<>();
        for (Amendments.Standing each : Amendments.applied(ordered)) {
            Told told = each.told();
            switch (told.type()) {
                case PLAN_PRESCRIBED -> plan = Optional.of(told);
                case SCREENING_ANSWERED -> screening = Optional.of(told);
                case COMMENT -> comments.add(Notes.comment(told));
                default -> troubles.add(Notes.trouble(told, "It belongs into a session, and names none."));
            }
        }
        FieldsBuilder fields = Json.Fields.build();
        plan.ifPresent(told -> fields.put("plan", Notes.plan(told)));
        screening.ifPresent(told -> fields.put("screening", Notes.screening(told)));
        fields.put("comments", comments).put("troubles", troubles);
        return new StreamState(Notes.at(ordered.get(0)), false, fields.done().print(), List.of(), List.of());
    }
}
