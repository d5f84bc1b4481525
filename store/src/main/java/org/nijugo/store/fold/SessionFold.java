package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nijugo.strength.HeavySet;
import org.nijugo.text.InputException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** Folds one session: finds what belongs together, then writes each set down in its order. */
final class SessionFold {
    private final Rules rules;
    private final Map<UUID, LiveSet> live = new HashMap<>();
    private final List<SetState> sets = new ArrayList<>();
    private final List<Json> troubles = new ArrayList<>();
    private final List<Json> comments = new ArrayList<>();
    private final List<Json> screenings = new ArrayList<>();
    private final Set<String> devices = new LinkedHashSet<>();
    private final Trend trend = new Trend();
    private Optional<Told> started = Optional.empty();
    private Optional<Told> ended = Optional.empty();
    private boolean conflict;

    private SessionFold(Rules rules) {
        this.rules = rules;
    }

    /** What these events come to; one at least. */
    static StreamState fold(Rules rules, Collection<Told> events) {
        List<Told> ordered = EventOrder.sorted(events);
        SessionFold fold = new SessionFold(rules);
        List<Amendments.Standing> standing = Amendments.applied(ordered);
        for (Amendments.Standing each : standing) {
            fold.gather(each.told());
        }
        for (Amendments.Standing each : standing) {
            fold.attach(each.told());
        }
        for (Amendments.Standing each : standing) {
            fold.write(each);
        }
        return fold.state(ordered.get(0));
    }

    /** What other events look for. */
    private void gather(Told told) {
        devices.add(told.device().toString());
        switch (told.type()) {
            case SESSION_STARTED -> started = started.isEmpty() ? Optional.of(told) : started;
            case SESSION_ENDED -> ended = Optional.of(told);
            case FINISHING_SET_STARTED -> live.put(told.id(), LiveSet.begun(told, rules));
            case COMMENT -> comments.add(Notes.comment(told));
            case SCREENING_ANSWERED -> screenings.add(Notes.screening(told));
            default -> {}
        }
    }

    /** An event of a live set that nobody has begun here waits for its beginning, and the session says so. */
    private void attach(Told told) {
        switch (told.type()) {
            case LIVE_EVENT -> {
                Optional<LiveSet> set = told.id("set").map(live::get);
                if (set.isPresent()) {
                    set.get().add(told);
                } else {
                    trouble(told, "The live set it belongs to is not in this session (yet).");
                }
            }
            case PLAN_PRESCRIBED -> trouble(told, "A plan is told of an athlete, not of a session.");
            default -> {}
        }
    }

    private void write(Amendments.Standing each) {
        switch (each.told().type()) {
            case SET_LOGGED -> logged(each);
            case FINISHING_SET_STARTED -> {
                LiveSet set = live.getOrDefault(each.told().id(), LiveSet.begun(each.told(), rules));
                FieldsBuilder fields = beginning(each, set.exerciseId(), set.exerciseName(), SetKind.FINISHING);
                conflict |= set.isConflict();
                add(each.told(), set.exerciseId(), SetKind.FINISHING, set.write(fields), fields);
            }
            default -> {}
        }
    }

    private void logged(Amendments.Standing each) {
        Told told = each.told();
        try {
            LoggedSet logged = LoggedSet.read(told.payload(), rules.catalogue());
            SetKind kind = logged.kind();
            FieldsBuilder fields = beginning(each, logged.exerciseId(), logged.exerciseName(), kind);
            int reps = kind == SetKind.FINISHING ? atOnce(logged, fields) : heavy(told, logged, fields);
            add(told, logged.exerciseId(), kind, reps, fields);
        } catch (InputException trouble) {
            trouble(told, trouble.message());
        }
    }

    private static int atOnce(LoggedSet logged, FieldsBuilder fields) {
        logged.protocol().ifPresent(protocol -> fields.put("protocol", protocol.word()));
        int reps = Segment.write(logged.segments(), fields);
        fields.put("state", "finished");
        logged.stopped().ifPresent(reason -> fields.put("stopped", reason.word()));
        return reps;
    }

    private int heavy(Told told, LoggedSet logged, FieldsBuilder fields) {
        HeavySet set = logged.heavy();
        fields.put("load", set.load()).put("reps", set.reps()).put("set", set.toString());
        if (logged.kind() == SetKind.PRIMARY) {
            trend.add(logged, set, Notes.at(told));
        }
        return set.reps();
    }

    private static FieldsBuilder beginning(Amendments.Standing each, String exercise, String name, SetKind kind) {
        FieldsBuilder fields = Json.Fields.build()
                .put("id", each.told().id().toString())
                .put("exercise", exercise)
                .put("name", name)
                .put("kind", kind.word())
                .put("at", Notes.whole(Notes.at(each.told())))
                .put("device", each.told().device().toString());
        return each.corrected() ? fields.put("corrected", true) : fields;
    }

    private void add(Told told, String exercise, SetKind kind, int reps, FieldsBuilder fields) {
        String document = fields.done().print();
        sets.add(new SetState(told.id(), sets.size() + 1, exercise, kind.word(), Notes.at(told), reps, document));
    }

    private void trouble(Told told, String message) {
        troubles.add(Notes.trouble(told, message));
    }

    private StreamState state(Told first) {
        long at = Notes.at(started.orElse(first));
        FieldsBuilder fields = Json.Fields.build();
        started.flatMap(told -> Told.text(told.payload(), "name")).ifPresent(name -> fields.put("name", name));
        fields.put("startedAt", Notes.whole(at));
        ended.ifPresent(told -> fields.put("endedAt", Notes.whole(Notes.at(told))));
        ended.flatMap(told -> Told.text(told.payload(), "note")).ifPresent(note -> fields.put("note", note));
        fields.put("setCount", sets.size())
                .texts("devices", List.copyOf(devices))
                .put("conflict", conflict)
                .put("comments", comments)
                .put("screenings", screenings)
                .put("troubles", troubles);
        return new StreamState(at, ended.isPresent(), fields.done().print(), sets, trend.points());
    }
}
