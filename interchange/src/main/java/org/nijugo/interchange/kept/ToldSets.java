package org.nijugo.interchange.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Shifts;
import org.nijugo.dropset.WorkText;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.interchange.history.StraightSet;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.InputException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** Sets in the words of the log, {@code 100 kg x5@8}; and in words for people where the log has none. */
final class ToldSets {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_SEGMENTS = 99;
    private static final int MOST_KEPT = 10_000;

    private final Catalogue catalogue;
    private final Optional<Weight> usualBodyweight;
    private final Map<String, Optional<Exercise>> exercises = new HashMap<>();

    ToldSets(Logbook book) {
        catalogue = book.catalogue();
        usualBodyweight = book.bodyweight();
    }

    private Optional<Exercise> exercise(PastSet set) {
        if (exercises.size() > MOST_KEPT) {
            exercises.clear();
        }
        return exercises.computeIfAbsent(called(set), catalogue::find);
    }

    private static String called(PastSet set) {
        return set.lift().known().orElse(set.lift().name().strip());
    }

    private Optional<Weight> bodyweight(PastSession session) {
        return session.bodyweight().or(() -> usualBodyweight);
    }

    /** Whether the log has words for it: a load, or the body, and reps. */
    boolean canTell(PastSet set, PastSession session) {
        if (called(set).isEmpty() || called(set).length() > LONGEST_NAME) {
            return false;
        }
        if (set instanceof StraightSet straight) {
            return canTell(straight.effort(), set, session)
                    && straight.effort().reps().orElse(0) > 0;
        }
        return set instanceof FinishingSet finish
                && finish.segments().size() <= MOST_SEGMENTS
                && finish.segments().stream().allMatch(segment -> canTell(segment.effort(), set, session));
    }

    private boolean canTell(Effort effort, PastSet set, PastSession session) {
        if (effort.reps().isEmpty() || effort.reps().getAsInt() > 999) {
            return false;
        }
        try {
            WorkText said = WorkText.parse(load(effort) + " x1");
            said.heavyWork(body(set, session, said), Seconds.of(Shifts.PRIMARY_REST));
            return true;
        } catch (InputException none) {
            return false;
        }
    }

    private Optional<BodyShare> body(PastSet set, PastSession session, WorkText said) {
        Optional<Exercise> exercise = exercise(set);
        if (exercise.isEmpty() || exercise.get().bodyweightPercent() == 0) {
            return Optional.empty();
        }
        return BodyShare.of(exercise.get(), bodyweight(session), said.unit().orElse(WeightUnit.KILOGRAM));
    }

    private static String load(Effort effort) {
        return effort.load().isEmpty() ? "bw" : effort.load().get().toString();
    }

    FieldsBuilder payload(PastSet set, PastSession session) {
        FieldsBuilder payload = Json.Fields.build().put("exercise", called(set));
        boolean moved = exercise(set).map(Exercise::bodyweightPercent).orElse(0) > 0;
        bodyweight(session).filter(any -> moved).ifPresent(weight -> payload.put("bodyweight", weight.toString()));
        if (set instanceof StraightSet straight) {
            Effort effort = straight.effort();
            return payload.put("kind", straight.mark() == SetMark.WARM_UP ? "warm-up" : "primary")
                    .put(
                            "set",
                            load(effort) + " x" + effort.reps().orElse(0)
                                    + effort.rpe().map(rpe -> "@" + rpe).orElse(""));
        }
        FinishingSet finish = (FinishingSet) set;
        List<Json> segments = new ArrayList<>();
        for (PastSegment segment : finish.segments()) {
            FieldsBuilder fields = Json.Fields.build()
                    .put("load", load(segment.effort()))
                    .put("reps", segment.effort().reps().orElse(0));
            segment.rested().ifPresent(rest -> fields.put("rested", rest.value() + "s"));
            segments.add(fields.done());
        }
        payload.put("kind", "finishing").put("protocol", finish.protocol().word());
        finish.stopped().ifPresent(reason -> payload.put("stopped", reason.word()));
        return payload.put("segments", segments);
    }

    /** {@code Plank: 60 s}. */
    static String words(PastSet set) {
        StringBuilder words = new StringBuilder(set.lift().name()).append(':');
        List<Effort> efforts = set instanceof FinishingSet finish
                ? finish.segments().stream().map(PastSegment::effort).toList()
                : List.of(((StraightSet) set).effort());
        for (Effort effort : efforts) {
            effort.load().ifPresent(load -> words.append(' ').append(load));
            effort.reps().ifPresent(reps -> words.append(" x").append(reps));
            effort.seconds()
                    .ifPresent(seconds -> words.append(' ').append(seconds).append(" s"));
            effort.distance().ifPresent(distance -> words.append(' ').append(distance));
        }
        return words.toString();
    }
}
