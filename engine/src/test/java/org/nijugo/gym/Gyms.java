package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Parsed;

/** Gyms and loads as tests write them. */
final class Gyms {
    private Gyms() {}

    /** A gym that can be read. */
    static Gym gym(String... lines) {
        Parsed<Gym> read = Gym.parse(String.join("\n", lines));
        if (!read.isClean()) {
            throw new AssertionError(read.problems().toString());
        }
        return read.value();
    }

    static Gym builtIn(String name) {
        return Gym.findBuiltIn(name).orElseThrow();
    }

    /** What an 80 kg lifter has for the exercise. */
    static Equipment equipment(Gym gym, String exercise) {
        return gym.equipmentFor(Exercises.CATALOGUE.get(exercise), Optional.of(Weight.kilograms(80)));
    }

    static Weight kg(String number) {
        return Weight.parse(number + "kg");
    }

    static List<Weight> plates(String numbers) {
        List<Weight> plates = new ArrayList<>();
        for (String number : numbers.isEmpty() ? new String[0] : numbers.split(" ")) {
            plates.add(kg(number));
        }
        return plates;
    }

    /** So many cuts of so many percent, 5 to 15 % being the limits. */
    static LadderWish cuts(String opening, int percent, int cuts) {
        List<Percent> all = new ArrayList<>();
        for (int i = 0; i < cuts; i++) {
            all.add(Percent.of(percent));
        }
        return new LadderWish(
                Weight.parse(opening),
                all,
                Percent.of(5),
                Percent.of(15),
                Weight.zero(WeightUnit.KILOGRAM),
                Optional.empty());
    }

    /** The loads of a ladder, each with its pull: {@code 100 90-5 80-5}; {@code !} outside the limits. */
    static String walk(Ladder ladder) {
        StringBuilder walk = new StringBuilder();
        for (Rung rung : ladder.rungs()) {
            walk.append(walk.length() == 0 ? "" : " ").append(rung.load().number());
            for (Weight plate : rung.pull()) {
                walk.append('-').append(plate.number());
            }
            walk.append(rung.withinLimits() ? "" : "!");
        }
        return walk.toString();
    }

    /** The loads one after the other: {@code 75 70 65}. */
    static String loads(List<Loading> loadings) {
        StringBuilder loads = new StringBuilder();
        for (Loading loading : loadings) {
            loads.append(loads.length() == 0 ? "" : " ").append(loading.load().number());
        }
        return loads.toString();
    }

    /** Plates one after the other: {@code 20 5 5}. */
    static String numbers(List<Weight> plates) {
        StringBuilder numbers = new StringBuilder();
        for (Weight plate : plates) {
            numbers.append(numbers.length() == 0 ? "" : " ").append(plate.number());
        }
        return numbers.toString();
    }
}
