package org.nijugo.checks.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nijugo.checks.Shipped;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Implement;

/**
 * Somebody's lift of today.
 *
 * @param name as it was typed
 * @param max the one-repetition maximum in thousandths of the unit, what is added to the body where it is lifted too
 * @param pounds whether they lift in pounds
 * @param bodyweight in whole units, where it is said
 */
record Lift(String name, Exercise exercise, int max, boolean pounds, Optional<Integer> bodyweight) {
    private static final Catalogue CATALOGUE = Catalogue.parse(Shipped.EXERCISES);
    private static final List<Exercise> ALL = CATALOGUE.all();
    private static final List<String> ORDINARY = List.of(
            "bench press",
            "Squat",
            "deadlift",
            "leg press",
            "Barbell curl",
            "pull-up",
            "Overhead press",
            "Dip",
            "Dumbbell bench press",
            "Lat pulldown",
            "Barbell row",
            "Leg extension",
            "Bulgarian split squat",
            "Romanian deadlift",
            "Hack squat",
            "Front squat",
            "Smith bench press",
            "Incline bench press",
            "Push-up");

    static Lift any(Dice dice) {
        Exercise exercise = dice.chance(70) ? CATALOGUE.get(dice.oneOf(ORDINARY)) : dice.oneOf(ALL);
        boolean pounds = dice.chance(20);
        int kilograms = mostKilograms(exercise, dice);
        int units = pounds ? kilograms * 22 / 10 : kilograms;
        Optional<Integer> bodyweight = exercise.bodyweightPercent() > 0 || dice.chance(10)
                ? Optional.of(pounds ? dice.between(110, 260) : dice.between(50, 120))
                : Optional.empty();
        String name = dice.chance(10) ? exercise.name().toUpperCase(Locale.ROOT) : exercise.name();
        return new Lift(name, exercise, units * 1000, pounds, bodyweight);
    }

    private static int mostKilograms(Exercise exercise, Dice dice) {
        if (exercise.bodyweightPercent() > 0) {
            return dice.between(0, 60);
        }
        int usual = usualKilograms(exercise.liftClass().words());
        int high = exercise.perHand() ? usual / 3 : usual;
        return dice.between(Math.max(4, high / 3), Math.max(8, high * 3 / 2));
    }

    private static int usualKilograms(String liftClass) {
        if (liftClass.contains("deadlift")) {
            return 200;
        }
        if (liftClass.contains("leg press")) {
            return 260;
        }
        if (liftClass.contains("squat")) {
            return 150;
        }
        return liftClass.contains("isolation") || liftClass.contains("curl") ? 40 : 100;
    }

    /** A load at so many percent of the maximum, on the steps a gym has. */
    String load(int percent, Dice dice) {
        int step = pounds ? 5_000 : dice.chance(15) ? 1_250 : 2_500;
        int exact = (int) ((long) max * percent / 100);
        int load = dice.chance(5) ? exact : (exact + step / 2) / step * step;
        if (exercise.bodyweightPercent() > 0) {
            return load == 0 ? "bw" : "+" + number(load) + unit();
        }
        return number(Math.max(step, load)) + (dice.chance(10) ? " " : "") + unit();
    }

    String maximum() {
        return (exercise.bodyweightPercent() > 0 ? "+" : "") + number(max) + unit();
    }

    /** What was lifted today: one to five heavy sets, sometimes with lighter ones before. */
    Work work(Dice dice) {
        return work(dice.chance(75) ? dice.between(78, 95) : dice.between(40, 100), dice);
    }

    /** The heavy work a running drop comes after. */
    Work heavyWork(Dice dice) {
        return work(dice.between(78, 94), dice);
    }

    private Work work(int percent, Dice dice) {
        int fresh = Math.max(1, (int) Math.round(30 * (100.0 / percent - 1)) + dice.between(-1, 1));
        int reps = dice.chance(10) ? dice.between(1, 14) : fresh;
        List<String> sets = new ArrayList<>();
        int count = dice.between(1, 5);
        for (int i = 0; i < count; i++) {
            String rpe = dice.chance(15) ? "@" + dice.oneOf("7", "8", "8.5", "9", "10") : "";
            sets.add("x" + Math.max(1, reps - (dice.chance(40) ? i / 2 : 0)) + rpe);
        }
        String load = load(percent, dice);
        String heavy = load + " " + String.join(" ", sets);
        String all = dice.chance(20)
                ? load(percent * 6 / 10, dice) + " x5, " + load(percent * 8 / 10, dice) + " x3, " + heavy
                : heavy;
        return new Work(all, load);
    }

    /**
     * Sets as they are typed.
     *
     * @param load the heaviest
     */
    record Work(String text, String load) {}

    boolean isOnABar() {
        return exercise.implement() == Implement.BARBELL && exercise.equipment().isEmpty();
    }

    String unit() {
        return pounds ? "lb" : "kg";
    }

    static String number(int thousandths) {
        String digits = String.format(Locale.ROOT, "%d.%03d", thousandths / 1000, thousandths % 1000);
        return digits.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
