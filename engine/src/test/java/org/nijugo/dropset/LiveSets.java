package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;

/** Plans to lift by, and the short words in which the live tests tell what happened. */
final class LiveSets {
    private LiveSets() {}

    /** A request that grows by what a test says; the rest is ordinary. */
    record Wish(
            String lift,
            String gym,
            Protocol protocol,
            String load,
            int reps,
            String max,
            String profile,
            Spotting spotting,
            Hands hands,
            Optional<Integer> target,
            Optional<Percent> cut,
            Optional<Seconds> rest) {
        Wish as(Protocol other) {
            return new Wish(lift, gym, other, load, reps, max, profile, spotting, hands, target, cut, rest);
        }

        Wish at(String otherGym) {
            return new Wish(lift, otherGym, protocol, load, reps, max, profile, spotting, hands, target, cut, rest);
        }

        Wish of(String otherProfile) {
            return new Wish(lift, gym, protocol, load, reps, max, otherProfile, spotting, hands, target, cut, rest);
        }

        Wish with(Spotting other) {
            return new Wish(lift, gym, protocol, load, reps, max, profile, other, hands, target, cut, rest);
        }

        Wish to(int reps25) {
            return new Wish(
                    lift, gym, protocol, load, reps, max, profile, spotting, hands, Optional.of(reps25), cut, rest);
        }

        Wish cutting(int percent) {
            return new Wish(
                    lift,
                    gym,
                    protocol,
                    load,
                    reps,
                    max,
                    profile,
                    spotting,
                    hands,
                    target,
                    Optional.of(Percent.of(percent)),
                    rest);
        }

        Wish resting(int seconds) {
            return new Wish(
                    lift,
                    gym,
                    protocol,
                    load,
                    reps,
                    max,
                    profile,
                    spotting,
                    hands,
                    target,
                    cut,
                    Optional.of(Seconds.of(seconds)));
        }

        Advice advice() {
            Exercise exercise = Exercises.CATALOGUE.get(lift);
            Gym there = Gym.findBuiltIn(gym).orElseGet(() -> Gym.parse(gym).value());
            List<HeavySet> sets = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sets.add(HeavySet.of(Weight.parse(load), reps));
            }
            return Planner.plan(new DropSetRequest(
                    exercise,
                    there.equipmentFor(exercise, Optional.of(Weight.kilograms(80))),
                    new HeavyWork(sets, Seconds.of(180)),
                    max.isEmpty() ? Optional.empty() : Optional.of(Weight.parse(max)),
                    Optional.of(protocol),
                    Optional.empty(),
                    Optional.of(FatigueResistance.parse(profile)),
                    cut,
                    target,
                    rest,
                    Optional.empty(),
                    Optional.empty(),
                    hands,
                    SafetyContext.unknown().withSpotting(spotting),
                    List.of("R11", "R20"),
                    false));
        }

        Advice.Recommended plan() {
            return (Advice.Recommended) advice();
        }
    }

    static Wish wish(String lift, String load, int reps, String max) {
        return new Wish(
                lift,
                "commercial-kg",
                Protocol.DROP,
                load,
                reps,
                max,
                "mixed",
                Spotting.SPOTTER,
                Hands.ME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** 100 kg for four fives, spotted, in the commercial gym: opens at 100 kg and walks 90, 80, 70. */
    static Wish bench() {
        return wish("Bench press", "100kg", 5, "115kg");
    }

    static RunEvent done(int reps) {
        return RunEvent.SegmentDone.of(reps);
    }

    static RunEvent done(int reps, String load) {
        return new RunEvent.SegmentDone(reps, Optional.of(Weight.parse(load)), Optional.empty());
    }

    static List<RunEvent> did(int... reps) {
        List<RunEvent> events = new ArrayList<>();
        for (int each : reps) {
            events.add(done(each));
        }
        return events;
    }

    static List<RunEvent> and(List<RunEvent> events, RunEvent... more) {
        List<RunEvent> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    static NextStep next(Advice.Recommended plan, int... reps) {
        return DropSetRun.next(plan, did(reps));
    }

    static NextStep.Lift lift(NextStep step) {
        return (NextStep.Lift) step;
    }

    static NextStep.ChangeLoad change(NextStep step) {
        return (NextStep.ChangeLoad) step;
    }

    static NextStep.Finished finished(NextStep step) {
        return (NextStep.Finished) step;
    }

    static Weight loadOf(NextStep step) {
        return step.findLift().orElseThrow().loading().load();
    }

    static String said(NextStep step) {
        StringBuilder text = new StringBuilder();
        for (Note note : step.notes()) {
            text.append(note.rule()).append(' ').append(note.text()).append('\n');
        }
        return text.toString();
    }

    static List<String> loads(PerformedDropSet performed) {
        List<String> loads = new ArrayList<>();
        for (PerformedSegment segment : performed.segments()) {
            loads.add(segment.load() + " x" + segment.reps());
        }
        return loads;
    }
}
