package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.Shifts;
import org.nijugo.dropset.StopReason;
import org.nijugo.dropset.WorkText;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.strength.HeavySet;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** Reads what {@code set-logged} tells: a set as a lifter types it. */
final class LoggedSet {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_SEGMENTS = 99;

    private final Json.Fields payload;
    private final Optional<Exercise> exercise;

    private LoggedSet(Json.Fields payload, Rules rules) {
        this.payload = payload;
        String name = need("exercise", "the name of an exercise, such as bench press");
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
            throw new InputException(name, "a name of at most " + LONGEST_NAME + " characters on one line", "")
                    .about("exercise");
        }
        this.exercise = rules.exercise(name);
    }

    static LoggedSet read(Json.Fields payload, Rules rules) {
        return new LoggedSet(payload, rules);
    }

    /** The exercise, where the catalogue has it; another one is kept by its name. */
    Optional<Exercise> exercise() {
        return exercise;
    }

    String exerciseId() {
        return exercise.isPresent() ? exercise.get().id() : Ascii.lower(exerciseName());
    }

    String exerciseName() {
        return exercise.isPresent() ? exercise.get().name() : Ascii.trim(need("exercise", "the name of an exercise"));
    }

    SetKind kind() {
        return SetKind.parse(need("kind", "warm-up, primary or finishing"));
    }

    /** The one set of a warm-up or a primary set, all that was moved. */
    HeavySet heavy() {
        String text = need("set", "a set such as 100kg x5@8");
        List<HeavySet> sets = heavy(text, "set");
        if (sets.size() != 1) {
            throw new InputException(text, "one set, such as 100kg x5@8", "Log each set as an event of its own.")
                    .about("set");
        }
        return sets.get(0);
    }

    Optional<Protocol> protocol() {
        Optional<String> word = Told.text(payload, "protocol");
        return word.isEmpty() ? Optional.empty() : Optional.of(Protocol.parse(word.get()));
    }

    Optional<StopReason> stopped() {
        Optional<String> word = Told.text(payload, "stopped");
        return word.isEmpty() ? Optional.empty() : Optional.of(StopReason.parse(word.get()));
    }

    /** The segments of a finishing set that was done at once. */
    List<Segment> segments() {
        if (!(payload.find("segments").orElse(new Json.Nothing()) instanceof Json.Items items)
                || items.items().isEmpty()
                || items.items().size() > MOST_SEGMENTS) {
            throw new InputException("", "1 to " + MOST_SEGMENTS + " segments, each with its load and reps", "")
                    .about("segments");
        }
        List<Segment> segments = new ArrayList<>();
        for (Json item : items.items()) {
            if (!(item instanceof Json.Fields fields)) {
                throw new InputException(item.print(), "an object with load and reps", "").about("segments");
            }
            segments.add(segment(fields));
        }
        return segments;
    }

    private Segment segment(Json.Fields fields) {
        String reps = Told.text(fields, "reps").orElse("");
        String load = Told.text(fields, "load").orElse("");
        if (!Ascii.isWhole(reps) || Ascii.whole(reps) > 999) {
            throw new InputException(reps, "the reps, 0 to 999", "").about("segments");
        }
        Optional<String> rested = Told.text(fields, "rested");
        // A set of no reps has a load too; the reader of sets wants one rep at least.
        Weight moved = heavy(load + " x1", "segments").get(0).load();
        return new Segment(
                moved,
                Ascii.whole(reps),
                rested.isEmpty() ? Optional.empty() : Optional.of(Seconds.parse(rested.get())));
    }

    private List<HeavySet> heavy(String text, String field) {
        try {
            WorkText said = WorkText.parse(text);
            return said.heavyWork(body(said), Seconds.of(Shifts.PRIMARY_REST)).sets();
        } catch (InputException trouble) {
            throw trouble.entry().isEmpty() ? trouble.about(field) : trouble;
        }
    }

    private Optional<BodyShare> body(WorkText said) {
        Optional<String> told = Told.text(payload, "bodyweight");
        if (exercise.isEmpty() || exercise.get().bodyweightPercent() == 0) {
            return Optional.empty();
        }
        if (told.isEmpty()) {
            throw new InputException(
                            "",
                            "your bodyweight, such as 80kg",
                            exercise.get().name() + " moves " + exercise.get().bodyweightPercent() + " % of it.")
                    .about("bodyweight");
        }
        return BodyShare.of(
                exercise.get(),
                Optional.of(Weight.parse(told.get())),
                said.unit().orElse(WeightUnit.KILOGRAM));
    }

    private String need(String field, String expected) {
        Optional<String> text = Told.text(payload, field);
        if (text.isEmpty() || Ascii.trim(text.get()).isEmpty()) {
            throw new InputException("", expected, "").about(field);
        }
        return text.get();
    }
}
