package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.DropSetRequest;
import org.nijugo.dropset.Goal;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.HeavyWork;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.Shifts;
import org.nijugo.dropset.WorkText;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.rule.Rule;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** Reads a request for a finishing set; every rule about what may be said is here, for all hosts. */
final class PlanEntries {
    static final List<String> NAMES = names();

    private static final List<String> OVERRIDABLE = List.of("R09", "R11", "R20");
    private static final int MOST_SINCE = 60;

    private final Entries entries;
    private final List<Note> notes = new ArrayList<>();

    private PlanEntries(Entries entries) {
        this.entries = entries;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "exercise",
                "work",
                "1rm",
                "protocol",
                "goal",
                "profile",
                "cut",
                "target",
                "rest",
                "primaryRest",
                "gym",
                "gymText",
                "loaded",
                "bodyweight",
                "hands",
                "since",
                "override",
                "literalR10",
                "learnt"));
        names.addAll(SafetyEntries.NAMES);
        return List.copyOf(names);
    }

    /** The names of a plan's fields, and some more. */
    static List<String> namesAnd(String... more) {
        List<String> names = new ArrayList<>(NAMES);
        names.addAll(List.of(more));
        return names;
    }

    static PlanAsk read(Entries entries, Catalogue catalogue) {
        return new PlanEntries(entries).ask(catalogue);
    }

    private PlanAsk ask(Catalogue catalogue) {
        Exercise exercise = catalogue.get(entries.text("exercise", "the name of an exercise, such as bench press"));
        WorkText said = WorkText.parse(entries.text("work", "today's sets of the lift, such as 100kg x5 x5 x5 x4"));
        GymEntry gym = GymEntry.read(entries, said.unit().orElse(WeightUnit.KILOGRAM));
        Optional<Weight> bodyweight = bodyweight(entries, exercise);
        entries.has("gym");
        Equipment equipment = gym.gym().equipmentFor(exercise, bodyweight);
        Optional<BodyShare> body = BodyShare.of(exercise, bodyweight, equipment.unit());
        Seconds primaryRest = entries.findSeconds("primaryRest").orElse(Seconds.of(Shifts.PRIMARY_REST));
        entries.has("work");
        HeavyWork work = said.heavyWork(body, primaryRest);
        DropSetRequest request = new DropSetRequest(
                exercise,
                equipment,
                work,
                oneRepMax(work, body),
                protocol(entries),
                goal(entries),
                profile(entries),
                cut(entries),
                entries.findWhole("target", 1, RepRange.MOST),
                entries.findSeconds("rest"),
                loaded(entries, equipment),
                entries.findWhole("since", 0, MOST_SINCE),
                hands(entries),
                SafetyEntries.read(entries),
                overrides(entries),
                entries.flag("literalR10"),
                LearntEntry.read(entries));
        return new PlanAsk(request, gym.name(), body, notes);
    }

    /** The lifter's bodyweight, which must be said where it is lifted too. */
    static Optional<Weight> bodyweight(Entries entries, Exercise exercise) {
        Optional<Weight> bodyweight = entries.findWeight("bodyweight");
        if (bodyweight.isEmpty() && exercise.bodyweightPercent() > 0) {
            throw new InputException(
                    "",
                    "your bodyweight, such as 80kg",
                    "The lift " + exercise.name() + " moves " + exercise.bodyweightPercent() + " % of it.");
        }
        if (bodyweight.isPresent()
                && (bodyweight.get().isLessThan(Weight.kilograms(20))
                        || bodyweight.get().isMoreThan(Weight.kilograms(400)))) {
            throw new InputException(bodyweight.get().toString(), "a bodyweight from 20 kg to 400 kg", "");
        }
        return bodyweight;
    }

    private Optional<Weight> oneRepMax(HeavyWork work, Optional<BodyShare> body) {
        Optional<String> text = entries.findText("1rm");
        return text.isPresent()
                ? Optional.of(MaxEntry.read(text.get(), heaviest(work), body, notes))
                : Optional.empty();
    }

    private static Weight heaviest(HeavyWork work) {
        Weight heaviest = work.sets().get(0).load();
        for (HeavySet set : work.sets()) {
            heaviest = set.load().isMoreThan(heaviest) ? set.load() : heaviest;
        }
        return heaviest;
    }

    static Optional<Protocol> protocol(Entries entries) {
        Optional<String> text = entries.findText("protocol");
        boolean auto = text.isEmpty() || Ascii.same(Ascii.trim(text.get()), "auto");
        return auto ? Optional.empty() : Optional.of(Protocol.parse(text.get()));
    }

    static Optional<Goal> goal(Entries entries) {
        Optional<String> text = entries.findText("goal");
        return text.isPresent() ? Optional.of(Goal.parse(text.get())) : Optional.empty();
    }

    static Optional<FatigueResistance> profile(Entries entries) {
        Optional<String> text = entries.findText("profile");
        return text.isPresent() ? Optional.of(FatigueResistance.parse(text.get())) : Optional.empty();
    }

    /** What is believed of the lifter before the first set. */
    static StrengthPrior prior(Exercise exercise, Optional<FatigueResistance> profile) {
        return profile.isPresent()
                ? StrengthPrior.named(exercise, profile.get())
                : StrengthPrior.guessed(exercise, FatigueResistance.MIXED);
    }

    static Optional<Percent> cut(Entries entries) {
        Optional<Percent> cut = entries.findPercent("cut");
        if (cut.isPresent()
                && (cut.get().isLessThan(Shifts.LEAST_CUT) || cut.get().isMoreThan(Shifts.MOST_CUT))) {
            throw new InputException(
                    cut.get().toString(),
                    "a cut from " + Shifts.LEAST_CUT + " to " + Shifts.MOST_CUT,
                    "Slow profiles do well with 5%, fast ones with 15%.");
        }
        return cut;
    }

    static Hands hands(Entries entries) {
        Optional<String> text = entries.findText("hands");
        return text.isPresent() ? Hands.parse(text.get()) : Hands.ME;
    }

    static Optional<List<Weight>> loaded(Entries entries, Equipment equipment) {
        Optional<List<Weight>> loaded = WeightWords.findPlates(entries, "loaded", equipment.unit());
        if (loaded.isPresent()) {
            if (equipment.sides() == 0) {
                throw new RefusedException(
                        Entries.joined(entries.words("loaded")),
                        "nothing, since no plates hang on " + equipment.words(),
                        "Leave it out.");
            }
            equipment.hanging(loaded.get());
        }
        return loaded;
    }

    static List<String> overrides(Entries entries) {
        List<String> overrides = new ArrayList<>();
        for (String word : entries.words("override")) {
            String id = Rule.idOf(word);
            if (!OVERRIDABLE.contains(id)) {
                throw new RefusedException(
                        word,
                        "a rule that can be overridden: " + Entries.joined(OVERRIDABLE),
                        "What else a rule leaves open has an option of its own.");
            }
            if (!overrides.contains(id)) {
                overrides.add(id);
            }
        }
        return overrides;
    }
}
