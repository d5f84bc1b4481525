package org.nijugo.store.fold;

import java.util.ArrayList;
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
    private final Map<UUID, SetMemo> known;
    private final Map<UUID, SetMemo> memos = new HashMap<>();
    private final Map<UUID, List<Told>> live = new HashMap<>();
    private final List<SetState> sets = new ArrayList<>();
    private final List<Json> troubles = new ArrayList<>();
    private final List<Json> comments = new ArrayList<>();
    private final List<Json> screenings = new ArrayList<>();
    private final Set<UUID> devices = new LinkedHashSet<>();
    private final Trend trend;
    private Optional<Told> started = Optional.empty();
    private Optional<Told> ended = Optional.empty();
    private boolean conflict;

    private SessionFold(Rules rules, Folded before) {
        this.rules = rules;
        this.known = before.sets();
        this.trend = new Trend(before.trend());
    }

    /** What these events come to; one at least. */
    static Folded fold(Rules rules, Stream stream, List<Told> events, Folded before) {
        List<Told> ordered = EventOrder.sorted(events);
        SessionFold fold = new SessionFold(rules, before);
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
        return new Folded(rules, stream, events, fold.state(ordered.get(0)), fold.memos, fold.trend);
    }

    /** What other events look for. */
    private void gather(Told told) {
        devices.add(told.device());
        switch (told.type()) {
            case SESSION_STARTED -> started = started.isEmpty() ? Optional.of(told) : started;
            case SESSION_ENDED -> ended = Optional.of(told);
            case FINISHING_SET_STARTED -> live.put(told.id(), new ArrayList<>());
            case COMMENT -> comments.add(Notes.comment(told));
            case SCREENING_ANSWERED -> screenings.add(Notes.screening(told));
            default -> {}
        }
    }

    /** An event of a live set that nobody has begun here waits for its beginning, and the session says so. */
    private void attach(Told told) {
        switch (told.type()) {
            case LIVE_EVENT -> {
                Optional<List<Told>> set = told.id("set").map(live::get);
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
            case SET_LOGGED, FINISHING_SET_STARTED -> {
                try {
                    add(each.told(), memo(each));
                } catch (InputException trouble) {
                    trouble(each.told(), trouble.message());
                }
            }
            default -> {}
        }
    }

    private SetMemo memo(Amendments.Standing each) {
        List<Told> events = live.getOrDefault(each.told().id(), List.of());
        SetMemo before = known.get(each.told().id());
        if (before != null && before.isOf(each, events)) {
            return before;
        }
        return live.containsKey(each.told().id())
                ? live(each, events, before == null ? Optional.empty() : before.reachedOf(each))
                : logged(each);
    }

    private SetMemo live(Amendments.Standing each, List<Told> events, Optional<LiveSet.Reached> before) {
        LiveSet set = LiveSet.begun(each.told(), rules, before);
        events.forEach(set::add);
        FieldsBuilder fields = beginning(each, set.exerciseId(), set.exerciseName(), SetKind.FINISHING);
        int reps = set.write(fields);
        return new SetMemo(
                each.told().payload(),
                each.corrected(),
                List.copyOf(events),
                set.exerciseId(),
                SetKind.FINISHING,
                reps,
                set.isConflict(),
                fields.done().print(),
                set.reached(),
                Optional.empty());
    }

    private SetMemo logged(Amendments.Standing each) {
        LoggedSet logged = LoggedSet.read(each.told().payload(), rules);
        SetKind kind = logged.kind();
        FieldsBuilder fields = beginning(each, logged.exerciseId(), logged.exerciseName(), kind);
        Optional<HeavySet> heavy = kind == SetKind.FINISHING ? Optional.empty() : Optional.of(logged.heavy());
        int reps = heavy.isEmpty() ? atOnce(logged, fields) : heavy(heavy.get(), fields);
        return new SetMemo(
                each.told().payload(),
                each.corrected(),
                List.of(),
                logged.exerciseId(),
                kind,
                reps,
                false,
                fields.done().print(),
                Optional.empty(),
                kind == SetKind.PRIMARY ? heavy.map(set -> new SetMemo.Primary(logged, set)) : Optional.empty());
    }

    private static int atOnce(LoggedSet logged, FieldsBuilder fields) {
        logged.protocol().ifPresent(protocol -> fields.put("protocol", protocol.word()));
        int reps = Segment.write(logged.segments(), fields);
        fields.put("state", "finished");
        logged.stopped().ifPresent(reason -> fields.put("stopped", reason.word()));
        return reps;
    }

    private static int heavy(HeavySet set, FieldsBuilder fields) {
        fields.put("load", set.load()).put("reps", set.reps()).put("set", set.toString());
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

    private void add(Told told, SetMemo memo) {
        memos.put(told.id(), memo);
        conflict |= memo.conflict();
        memo.primary().ifPresent(primary -> trend.add(primary, Notes.at(told)));
        sets.add(new SetState(
                told.id(),
                sets.size() + 1,
                memo.exercise(),
                memo.kind().word(),
                Notes.at(told),
                memo.reps(),
                memo.document()));
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
        List<String> ids = new ArrayList<>();
        devices.forEach(device -> ids.add(device.toString()));
        fields.texts("devices", ids)
                .put("conflict", conflict)
                .put("comments", comments)
                .put("screenings", screenings)
                .put("troubles", troubles);
        return new StreamState(at, ended.isPresent(), fields.done().print(), sets, trend.points());
    }
}
