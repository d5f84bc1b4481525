package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.DropSetRun;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.RunEvent;
import org.nijugo.text.InputException;
import org.nijugo.wire.EventJson;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.PlanAsk;

/**
 * A live finishing set: the engine's fold of what its devices told.
 *
 * <p>What cannot have happened where the set stands, such as a segment that the phone tells after the tablet has ended the
 * set, is kept beside the set with the engine's reason, and the set goes on without it. An undo takes back what its own
 * device told last, and what another one told only where its own has told nothing.
 */
final class LiveSet {
    /** Events of one live set; no finger taps more. */
    private static final int MOST_EVENTS = 500;

    private final Planned planned;
    private final List<Told> events = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    private LiveSet(Planned planned) {
        this.planned = planned;
    }

    /** An event that the set goes on without. */
    record Refused(Told told, String why) {}

    /** The set that this event begins, planned by its request. */
    static LiveSet begun(Told told, Rules rules) {
        return new LiveSet(
                told.payload().find("request").orElse(new Json.Nothing()) instanceof Json.Fields request
                        ? rules.planned(request)
                        : Planned.none("There is no request to plan from."));
    }

    /** An event of this set, after those before it. */
    void add(Told told) {
        if (events.size() < MOST_EVENTS) {
            events.add(told);
        } else {
            refused.add(new Refused(told, "A live set has at most " + MOST_EVENTS + " events."));
        }
    }

    String exerciseId() {
        return planned.ask().map(ask -> ask.request().exercise().id()).orElse("");
    }

    String exerciseName() {
        return planned.ask().map(ask -> ask.request().exercise().name()).orElse("");
    }

    /** Whether devices told it without knowing of each other: one goes on where another was and has not seen that. */
    boolean isConflict() {
        for (int i = 1; i < events.size(); i++) {
            Told before = events.get(i - 1);
            Told told = events.get(i);
            if (!told.device().equals(before.device()) && !told.after().equals(Optional.of(before.id()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes down how far it has come.
     *
     * @return reps in all
     */
    int write(FieldsBuilder fields) {
        int reps = planned.plan().isPresent() && planned.ask().isPresent()
                ? run(planned.plan().get(), planned.ask().get(), fields)
                : unplanned(fields);
        Set<String> devices = new LinkedHashSet<>();
        events.forEach(told -> devices.add(told.device().toString()));
        fields.texts("devices", List.copyOf(devices)).put("conflict", isConflict());
        if (!refused.isEmpty()) {
            List<Json> items = new ArrayList<>();
            refused.forEach(one -> items.add(Notes.refused(one)));
            fields.put("refused", items);
        }
        return reps;
    }

    private int unplanned(FieldsBuilder fields) {
        fields.put("state", "unplanned").put("problem", planned.trouble());
        for (Told told : events) {
            refused.add(new Refused(told, "There is no plan to run."));
        }
        return Segment.write(List.of(), fields);
    }

    private int run(Advice.Recommended plan, PlanAsk ask, FieldsBuilder fields) {
        List<RunEvent> run = new ArrayList<>();
        DropSetRun.Standing standing = accept(plan, ask, run);
        fields.put("protocol", plan.protocol().word())
                .put("target", plan.situation().target());
        if (standing.next() instanceof NextStep.Finished finished) {
            fields.put("state", "finished").put("reason", finished.ending().word());
        } else {
            fields.put("state", "live");
        }
        PerformedDropSet performed = standing.performed();
        performed.stopped().ifPresent(reason -> fields.put("stopped", reason.word()));
        return Segment.write(Segment.of(performed.segments()), fields);
    }

    /** Finds out what the engine accepts; answers where the set stands then. */
    private DropSetRun.Standing accept(Advice.Recommended plan, PlanAsk ask, List<RunEvent> run) {
        List<Told> standing = withoutUndone();
        int unread = refused.size();
        for (Told told : standing) {
            read(told, ask, run);
        }
        try {
            return DropSetRun.standing(plan, run);
        } catch (InputException somewhere) {
            refused.subList(unread, refused.size()).clear();
            run.clear();
            return oneByOne(plan, ask, standing, run);
        }
    }

    /** The same, asking the engine after each event, so as to know which one it refuses. */
    private DropSetRun.Standing oneByOne(
            Advice.Recommended plan, PlanAsk ask, List<Told> standing, List<RunEvent> run) {
        DropSetRun.Standing step = DropSetRun.standing(plan, run);
        for (Told told : standing) {
            int before = run.size();
            read(told, ask, run);
            try {
                step = DropSetRun.standing(plan, run);
            } catch (InputException trouble) {
                refused.add(new Refused(told, trouble.message()));
                run.subList(before, run.size()).clear();
            }
        }
        return step;
    }

    private void read(Told told, PlanAsk ask, List<RunEvent> run) {
        try {
            Json event = told.payload().find("event").orElse(new Json.Nothing());
            run.addAll(
                    EventJson.readAll(List.of(event), ask.request().equipment().unit(), ask.body()));
        } catch (InputException trouble) {
            refused.add(new Refused(told, trouble.message()));
        }
    }

    private List<Told> withoutUndone() {
        List<Told> standing = new ArrayList<>();
        for (Told told : events) {
            if (!isUndo(told)) {
                standing.add(told);
            } else if (standing.isEmpty()) {
                refused.add(new Refused(told, "Nothing has been entered yet that could be taken back."));
            } else {
                standing.remove(lastOf(told, standing));
            }
        }
        return standing;
    }

    private static boolean isUndo(Told told) {
        return told.payload().find("event").orElse(new Json.Nothing()) instanceof Json.Fields event
                && Told.text(event, "event").orElse("").equals("undo");
    }

    private static int lastOf(Told undo, List<Told> standing) {
        for (int i = standing.size() - 1; i >= 0; i--) {
            if (standing.get(i).device().equals(undo.device())) {
                return i;
            }
        }
        return standing.size() - 1;
    }
}
