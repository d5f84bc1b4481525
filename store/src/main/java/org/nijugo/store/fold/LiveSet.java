package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.LiveRun;
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
    private final Optional<Reached> before;
    private Optional<Reached> reached = Optional.empty();

    private LiveSet(Planned planned, Optional<Reached> before) {
        this.planned = planned;
        this.before = before;
    }

    /** The engine's fold of the events that stand. */
    record Reached(List<Told> standing, LiveRun run) {}

    /** An event that the set goes on without. */
    record Refused(Told told, String why) {}

    /**
     * The set that this event begins, planned by its request.
     *
     * @param before how far a fold of the same set with fewer events had come
     */
    static LiveSet begun(Told told, Rules rules, Optional<Reached> before) {
        return new LiveSet(
                told.payload().find("request").orElse(new Json.Nothing()) instanceof Json.Fields request
                        ? rules.planned(request)
                        : Planned.none("There is no request to plan from."),
                before);
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
        LiveRun run = told(plan, ask);
        fields.put("protocol", plan.protocol().word())
                .put("target", plan.situation().target());
        if (run.next() instanceof NextStep.Finished finished) {
            fields.put("state", "finished").put("reason", finished.ending().word());
        } else {
            fields.put("state", "live");
        }
        PerformedDropSet performed = run.performed();
        performed.stopped().ifPresent(reason -> fields.put("stopped", reason.word()));
        return Segment.write(Segment.of(performed.segments()), fields);
    }

    /** Tells the engine what stands, from where an earlier fold had come to. */
    private LiveRun told(Advice.Recommended plan, PlanAsk ask) {
        List<Told> standing = withoutUndone();
        boolean goesOn = before.isPresent() && begins(standing, before.get().standing());
        LiveRun run = goesOn ? before.get().run() : LiveRun.begin(plan);
        for (Told told : standing.subList(goesOn ? before.get().standing().size() : 0, standing.size())) {
            run = tell(told, ask, run);
        }
        reached = refused.isEmpty() ? Optional.of(new Reached(standing, run)) : Optional.empty();
        return run;
    }

    private static boolean begins(List<Told> all, List<Told> with) {
        return all.size() >= with.size() && all.subList(0, with.size()).equals(with);
    }

    /** The set goes on without what cannot be read, and without what the engine refuses here. */
    private LiveRun tell(Told told, PlanAsk ask, LiveRun run) {
        try {
            LiveRun after = run;
            Json event = told.payload().find("event").orElse(new Json.Nothing());
            for (RunEvent each :
                    EventJson.readAll(List.of(event), ask.request().equipment().unit(), ask.body())) {
                after = after.with(each);
            }
            return after;
        } catch (InputException trouble) {
            refused.add(new Refused(told, trouble.message()));
            return run;
        }
    }

    /** Where this fold has come to, for one with more events; nowhere when something was refused. */
    Optional<Reached> reached() {
        return reached;
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
