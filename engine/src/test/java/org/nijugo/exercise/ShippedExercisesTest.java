package org.nijugo.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships in exercises.txt, line for line. */
class ShippedExercisesTest {
    /** Words that one app uses for another lift than lifters do, or than another app does. */
    private static final List<String> MEANT_OTHERWISE = List.of(
            "Lunge",
            "Walking Lunge",
            "Reverse Lunge",
            "Lateral Lunge",
            "Step Up",
            "Hip Thrust",
            "Single Leg Hip Thrust",
            "Standing Calf Raise",
            "Russian Twist",
            "Hack Squat",
            "Seated Calf Raise (Machine)");

    private static final Catalogue CATALOGUE = Exercises.CATALOGUE;
    private static final List<Exercise> ALL = CATALOGUE.all();

    @Test
    void thereAreMoreThanThreeHundredExercises() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(320).hasSize(CATALOGUE.size());
        assertThat(CATALOGUE.version()).isEqualTo(1);
        assertThat(CATALOGUE.names()).hasSize(ALL.size()).startsWith("Bench press", "Paused bench press");
    }

    @Test
    void noTwoExercisesGoByTheSameName() {
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> shared = new ArrayList<>();
        for (Exercise exercise : ALL) {
            for (String name : ownNames(exercise)) {
                String earlier = owners.put(NameKey.of(name), exercise.id());
                if (earlier != null) {
                    shared.add(name + ": " + earlier + " and " + exercise.id());
                }
            }
        }
        assertThat(shared).isEmpty();
        assertThat(owners).hasSizeGreaterThan(800);
    }

    @Test
    void noAppHasOneNameForTwoExercises() {
        for (TrainingApp app : TrainingApp.values()) {
            Map<String, String> owners = new LinkedHashMap<>();
            for (Exercise exercise : ALL) {
                for (String name : exercise.appNames().in(app)) {
                    assertThat(owners.put(NameKey.of(name), exercise.id()))
                            .as("%s in %s", name, app)
                            .isNull();
                }
            }
            assertThat(owners).as(app.words()).hasSizeGreaterThan(70);
        }
    }

    @Test
    void everyNameOfItsOwnFindsTheExercise() {
        for (Exercise exercise : ALL) {
            for (String name : ownNames(exercise)) {
                assertThat(CATALOGUE.find(name)).as(name).contains(exercise);
            }
        }
    }

    @Test
    void everyNameInAnAppFindsTheExercise() {
        List<String> otherwise = new ArrayList<>();
        for (Exercise exercise : ALL) {
            for (TrainingApp app : TrainingApp.values()) {
                for (String name : exercise.appNames().in(app)) {
                    assertThat(CATALOGUE.find(app, name)).as(name).contains(exercise);
                    if (!CATALOGUE.get(name).equals(exercise)) {
                        otherwise.add(name);
                    }
                }
            }
        }
        assertThat(otherwise).containsExactlyInAnyOrderElementsOf(MEANT_OTHERWISE);
    }

    @Test
    void everyClassImplementAndMuscleIsTrained() {
        for (LiftClass each : LiftClass.values()) {
            assertThat(ALL).as(each.words()).anyMatch(exercise -> exercise.liftClass() == each);
        }
        for (Implement each : Implement.values()) {
            assertThat(ALL).as(each.words()).anyMatch(exercise -> exercise.implement() == each);
        }
        for (Muscle each : Muscle.values()) {
            assertThat(ALL).as(each.words()).anyMatch(exercise -> exercise.primary()
                    .contains(each));
        }
    }

    @Test
    void aMuscleIsEitherWorkedForOrHelping() {
        for (Exercise exercise : ALL) {
            assertThat(exercise.primary()).as(exercise.name()).doesNotHaveDuplicates();
            assertThat(exercise.secondary())
                    .as(exercise.name())
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(exercise.primary());
        }
    }

    @Test
    void idsAreSmallLettersDigitsAndHyphens() {
        for (Exercise exercise : ALL) {
            assertThat(exercise.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        }
    }

    @Test
    void oneArmAndOneLegLiftsCountRepsPerSide() {
        for (Exercise exercise : ALL) {
            if (exercise.name().contains("ne-arm ") || exercise.name().contains("ne-leg ")) {
                assertThat(exercise.oneSided()).as(exercise.name()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bench press, bench-press",
        "bench, bench-press",
        "Bench Press (Barbell), bench-press",
        "Flat Barbell Bench Press, bench-press",
        "close grip bench press, close-grip-bench-press",
        "incline bench press, incline-bench-press",
        "DB bench press, dumbbell-bench-press",
        "squat, squat",
        "back squats, squat",
        "smith squat, smith-squat",
        "hack squat, hack-squat",
        "deadlift, deadlift",
        "trap bar deadlift, trap-bar-deadlift",
        "hex-bar deadlift, trap-bar-deadlift",
        "rdl, romanian-deadlift",
        "Romanian Deadlifts, romanian-deadlift",
        "leg press, leg-press",
        "leg extension, leg-extension",
        "leg curl, leg-curl",
        "curl, barbell-curl",
        "barbell curl, barbell-curl",
        "dumbbell curls, dumbbell-curl",
        "Bicep Curl (Dumbbell), dumbbell-curl",
        "pull-up, pull-up",
        "pullups, pull-up",
        "pull ups, pull-up",
        "chin-up, chin-up",
        "overhead press, overhead-press",
        "OHP, overhead-press",
        "military press, overhead-press",
        "lat pulldown, lat-pulldown",
        "lat pull-down, lat-pulldown",
        "row, barbell-row",
        "barbell row, barbell-row",
        "dip, dip",
        "dips, dip",
        "hip thrust, hip-thrust",
        "lunges, lunge",
        "bulgarian split squat, bulgarian-split-squat",
        "one-arm dumbbell row, one-arm-dumbbell-row",
        "single arm dumbell row, one-arm-dumbbell-row",
        "lateral raises, lateral-raise",
        "landmine press, landmine-press",
        "KB swings, kettlebell-swing",
        "push up, push-up",
        "calf raises, calf-raise",
        "skull crusher, skullcrusher",
        "cable flyes, cable-crossover",
        "Captain’s chair knee raise, captains-chair-knee-raise",
        "press overhead, overhead-press",
    })
    void ordinaryWordsFindTheOrdinaryLift(String typed, String id) {
        assertThat(CATALOGUE.get(typed).id()).isEqualTo(id);
    }

    @Test
    void liftsFromTheFloorAreMarkedSoThatOnePairOfFullPlatesStaysOn() {
        assertThat(CATALOGUE.get("deadlift").fromFloor()).isTrue();
        assertThat(CATALOGUE.get("barbell row").fromFloor()).isTrue();
        assertThat(CATALOGUE.get("power clean").fromFloor()).isTrue();
        assertThat(CATALOGUE.get("rack pull").fromFloor()).isFalse();
        assertThat(CATALOGUE.get("squat").fromFloor()).isFalse();
    }

    @Test
    void bodyweightIsMovedWholeInAPullUpAndInPartInAPushUp() {
        assertThat(CATALOGUE.get("pull-up").bodyweightPercent()).isEqualTo(100);
        assertThat(CATALOGUE.get("dip").bodyweightPercent()).isEqualTo(100);
        assertThat(CATALOGUE.get("push-up").bodyweightPercent()).isEqualTo(64);
        assertThat(CATALOGUE.get("lat pulldown").bodyweightPercent()).isZero();
    }

    @Test
    void aDumbbellPressIsSaidPerHandAndAGobletSquatIsNot() {
        assertThat(CATALOGUE.get("dumbbell bench press").perHand()).isTrue();
        assertThat(CATALOGUE.get("goblet squat").perHand()).isFalse();
        assertThat(CATALOGUE.get("one-arm dumbbell row").perHand()).isFalse();
    }

    @Test
    void particularBarsAreNamed() {
        assertThat(CATALOGUE.get("trap bar deadlift").equipment()).isEqualTo("trap bar");
        assertThat(CATALOGUE.get("ez curl").equipment()).isEqualTo("ez bar");
        assertThat(CATALOGUE.get("leg press").equipment()).isEmpty();
    }

    private static List<String> ownNames(Exercise exercise) {
        List<String> names = new ArrayList<>(exercise.aliases());
        names.add(exercise.name());
        return names;
    }
}
