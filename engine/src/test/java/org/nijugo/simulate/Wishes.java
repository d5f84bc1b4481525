package org.nijugo.simulate;

import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.Protocol;
import org.nijugo.exercise.Exercises;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;
import org.nijugo.strength.FatigueResistance;

/** What is asked of a simulation, step by step. */
record Wishes(
        String exercise,
        Equipment equipment,
        Optional<Protocol> protocol,
        Optional<FatigueResistance> profile,
        Optional<Percent> cut,
        Optional<Seconds> rest,
        int lifters,
        int seed,
        boolean isBare) {
    static Wishes of(String exercise, Equipment equipment) {
        return new Wishes(
                exercise,
                equipment,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                200,
                1,
                false);
    }

    static Wishes bareBench() {
        return of("bench press", new Rack(20, 300, 1)).bare();
    }

    Wishes protocol(Protocol value) {
        return new Wishes(exercise, equipment, Optional.of(value), profile, cut, rest, lifters, seed, isBare);
    }

    Wishes profile(String value) {
        return new Wishes(
                exercise,
                equipment,
                protocol,
                Optional.of(FatigueResistance.parse(value)),
                cut,
                rest,
                lifters,
                seed,
                isBare);
    }

    Wishes cut(int percent) {
        return new Wishes(
                exercise, equipment, protocol, profile, Optional.of(Percent.of(percent)), rest, lifters, seed, isBare);
    }

    Wishes rest(int seconds) {
        return new Wishes(
                exercise, equipment, protocol, profile, cut, Optional.of(Seconds.of(seconds)), lifters, seed, isBare);
    }

    Wishes lifters(int value) {
        return new Wishes(exercise, equipment, protocol, profile, cut, rest, value, seed, isBare);
    }

    Wishes seed(int value) {
        return new Wishes(exercise, equipment, protocol, profile, cut, rest, lifters, value, isBare);
    }

    Wishes bare() {
        return new Wishes(exercise, equipment, protocol, profile, cut, rest, lifters, seed, true);
    }

    SimulationRequest request() {
        return new SimulationRequest(
                Exercises.CATALOGUE.get(exercise),
                equipment,
                Optional.empty(),
                protocol,
                Optional.empty(),
                profile,
                cut,
                Optional.empty(),
                rest,
                Hands.ME,
                SafetyContext.unknown().withSpotting(Spotting.SPOTTER),
                List.of(),
                lifters,
                seed,
                isBare);
    }
}
