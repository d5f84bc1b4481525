package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;
import org.nijugo.strength.FatigueResistance;

/** A lifter's request in the words that would be typed; what is not said stays open. Spotted, in the big gym, with kilograms. */
final class Asking {
    private final Exercise exercise;
    private final String work;
    private Optional<Weight> max = Optional.empty();
    private Optional<Protocol> protocol = Optional.empty();
    private Optional<Goal> goal = Optional.empty();
    private Optional<FatigueResistance> profile = Optional.empty();
    private Optional<Percent> cut = Optional.empty();
    private Optional<Integer> target = Optional.empty();
    private Optional<Seconds> rest = Optional.empty();
    private Optional<List<Weight>> loaded = Optional.empty();
    private Optional<Integer> since = Optional.empty();
    private final List<String> overrides = new ArrayList<>();
    private Hands hands = Hands.ME;
    private SafetyContext safety = SafetyContext.unknown().withSpotting(Spotting.SPOTTER);
    private boolean literalR10;
    private String gym = "commercial-kg";
    private int primaryRest = 180;

    private Asking(String lift, String work) {
        this.exercise = Exercises.CATALOGUE.get(lift);
        this.work = work;
    }

    /** Such as {@code "Bench press"} and {@code "100kg x5 x5 x5 x4"}. */
    static Asking after(String lift, String work) {
        return new Asking(lift, work);
    }

    /** The bench presser of the rule book's worked figures. */
    static Asking bench() {
        return after("Bench press", "100kg x5 x5 x5 x5").max("115kg").profile("mixed");
    }

    Asking max(String load) {
        max = Optional.of(Weight.parse(load));
        return this;
    }

    Asking as(Protocol named) {
        protocol = Optional.of(named);
        return this;
    }

    Asking to(Goal wanted) {
        goal = Optional.of(wanted);
        return this;
    }

    Asking profile(String word) {
        profile = Optional.of(FatigueResistance.parse(word));
        return this;
    }

    Asking cut(String percent) {
        cut = Optional.of(Percent.parse(percent));
        return this;
    }

    Asking target(int reps) {
        target = Optional.of(reps);
        return this;
    }

    Asking rest(int seconds) {
        rest = Optional.of(Seconds.of(seconds));
        return this;
    }

    /** Between the primary sets. */
    Asking primaryRest(int seconds) {
        primaryRest = seconds;
        return this;
    }

    /** One side, inner to outer, such as {@code "20 10 5"}; in kilograms. */
    Asking loaded(String plates) {
        List<Weight> hanging = new ArrayList<>();
        for (String plate : plates.split(" ", -1)) {
            hanging.add(Weight.parse(plate + "kg"));
        }
        loaded = Optional.of(hanging);
        return this;
    }

    Asking since(int hardSets) {
        since = Optional.of(hardSets);
        return this;
    }

    Asking with(Hands helping) {
        hands = helping;
        return this;
    }

    Asking spotted(Spotting by) {
        return safe(safety.withSpotting(by));
    }

    Asking safe(SafetyContext context) {
        safety = context;
        return this;
    }

    Asking override(String... rules) {
        overrides.addAll(Arrays.asList(rules));
        return this;
    }

    Asking literalR10() {
        literalR10 = true;
        return this;
    }

    Asking in(String builtInGym) {
        gym = builtInGym;
        return this;
    }

    Equipment equipment() {
        return Gym.findBuiltIn(gym).orElseThrow().equipmentFor(exercise, Optional.of(Weight.kilograms(80)));
    }

    DropSetRequest request() {
        return new DropSetRequest(
                exercise,
                equipment(),
                WorkText.parse(work).heavyWork(Optional.empty(), Seconds.of(primaryRest)),
                max,
                protocol,
                goal,
                profile,
                cut,
                target,
                rest,
                loaded,
                since,
                hands,
                safety,
                overrides,
                literalR10);
    }

    Advice plan() {
        return Planner.plan(request());
    }

    Advice.Recommended recommended() {
        Advice advice = plan();
        if (advice instanceof Advice.Recommended recommended) {
            return recommended;
        }
        throw new AssertionError("Recommended was expected, not " + advice);
    }

    List<PlannedSegment> segments() {
        return recommended().plan().segments();
    }

    /** The one segment of a classic or a band, the opening of a running drop. */
    PlannedSegment opening() {
        return segments().get(0);
    }

    /** Such as {@code [100 kg, 90 kg, 80 kg]}. */
    List<String> loads() {
        return segments().stream().map(each -> each.load().toString()).toList();
    }

    /** The texts of a rule among notes. */
    static List<String> said(List<Note> notes, String rule) {
        return notes.stream()
                .filter(note -> note.rule().equals(rule))
                .map(Note::text)
                .toList();
    }
}
