package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;

/** 420 ordinary lifters: six lifts, five strengths, kilograms and pounds, and seven ways to have trained. */
final class CaseGrid {
    private static final String[] LIFTS = {"Bench press", "Squat", "Deadlift", "Leg press", "Barbell curl", "Pull-up"};

    /** The 1RM of each lift's five lifters, in kilograms; of the pull-up what hangs on the belt at 80 kg bodyweight. */
    private static final int[][] MAXIMA = {
        {60, 80, 100, 120, 150},
        {80, 110, 140, 170, 220},
        {100, 130, 170, 210, 260},
        {120, 180, 240, 300, 380},
        {30, 40, 50, 60, 75},
        {15, 25, 40, 55, 75},
    };

    /** Profile, RM of the work, who is there. */
    private static final String[][] WAYS = {
        {"fast", "5", "spotter"},
        {"mixed", "5", "spotter"},
        {"slow", "5", "spotter"},
        {"mixed", "4", "spotter"},
        {"mixed", "6", "spotter"},
        {"mixed", "3", "spotter"},
        {"mixed", "5", "solo"},
    };

    private CaseGrid() {}

    /**
     * One of them.
     *
     * @param reps done in each of four sets with the load
     */
    record Case(String lift, WeightUnit unit, Weight max, String profile, int reps, String spotting, Weight load) {
        DropSetRequest request(Optional<Protocol> protocol) {
            Exercise exercise = Exercises.CATALOGUE.get(lift);
            List<HeavySet> sets = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sets.add(HeavySet.of(load, reps));
            }
            return new DropSetRequest(
                    exercise,
                    equipment(lift, unit),
                    new HeavyWork(sets, Seconds.of(180)),
                    Optional.of(max),
                    protocol,
                    Optional.empty(),
                    Optional.of(FatigueResistance.parse(profile)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Hands.ME,
                    SafetyContext.unknown().withSpotting(Spotting.parse(spotting)),
                    List.of(),
                    false);
        }

        Advice plan(Optional<Protocol> protocol) {
            return Planner.plan(request(protocol));
        }

        @Override
        public String toString() {
            return lift + ", 1RM " + max + ", " + load + " x" + reps + ", " + profile + ", " + spotting;
        }
    }

    static Equipment equipment(String lift, WeightUnit unit) {
        Gym gym = Gym.findBuiltIn(unit == WeightUnit.KILOGRAM ? "commercial-kg" : "commercial-lb")
                .orElseThrow();
        return gym.equipmentFor(Exercises.CATALOGUE.get(lift), Optional.of(Weight.kilograms(80)));
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (int lift = 0; lift < LIFTS.length; lift++) {
            for (WeightUnit unit : WeightUnit.values()) {
                Equipment equipment = equipment(LIFTS[lift], unit);
                for (int kilograms : MAXIMA[lift]) {
                    int total = LIFTS[lift].equals("Pull-up") ? 80 + kilograms : kilograms;
                    Weight max = equipment.nearest(Weight.kilograms(total));
                    for (String[] way : WAYS) {
                        cases.add(of(LIFTS[lift], unit, equipment, max, way));
                    }
                }
            }
        }
        return cases;
    }

    /** The load is the heaviest at which the last of four such sets, three minutes apart, still has the reps. */
    private static Case of(String lift, WeightUnit unit, Equipment equipment, Weight max, String[] way) {
        int reps = Integer.parseInt(way[1]);
        Exercise exercise = Exercises.CATALOGUE.get(lift);
        var curve = FatigueResistance.parse(way[0]).curveFor(exercise.liftClass());
        var rates = org.nijugo.strength.FatigueRates.of(exercise.recovery());
        var fatigue = org.nijugo.strength.Fatigue.NONE;
        for (int i = 0; i < 3; i++) {
            fatigue = fatigue.after(reps, rates).rested(180, rates);
        }
        double fraction = curve.fraction(reps + 0.5 + fatigue.total());
        Weight wish = Weight.ofThousandths((int) (max.thousandths() * fraction), max.unit());
        Weight load = equipment.atMost(wish).orElse(equipment.lightest());
        return new Case(lift, unit, max, way[0], reps, way[2], load);
    }
}
