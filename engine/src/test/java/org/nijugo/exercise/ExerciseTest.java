package org.nijugo.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExerciseTest {
    @Test
    void onlyAFreeBarCanTrapTheLifterAndOnlyInABenchPressOrSquat() {
        assertThat(lift("bench press").canPin()).isTrue();
        assertThat(lift("squat").canPin()).isTrue();
        assertThat(lift("fixed-bar bench press").canPin()).isTrue();
        assertThat(lift("dumbbell bench press").canPin()).isFalse();
        assertThat(lift("smith bench press").canPin()).isFalse();
        assertThat(lift("machine chest press").canPin()).isFalse();
        assertThat(lift("push-up").canPin()).isFalse();
        assertThat(lift("deadlift").canPin()).isFalse();
        assertThat(lift("overhead press").canPin()).isFalse();
    }

    @Test
    void freeSquatsAndFreeCurlsRecoverByTheirOwnRowAndGuidedOnesByTheMachines() {
        assertThat(lift("squat").recovery()).isEqualTo(Recovery.FREE_SQUAT);
        assertThat(lift("deadlift").recovery()).isEqualTo(Recovery.FREE_SQUAT);
        assertThat(lift("lunge").recovery()).isEqualTo(Recovery.FREE_SQUAT);
        assertThat(lift("hip thrust").recovery()).isEqualTo(Recovery.FREE_SQUAT);
        assertThat(lift("hack squat").recovery()).isEqualTo(Recovery.DEFAULT);
        assertThat(lift("smith squat").recovery()).isEqualTo(Recovery.DEFAULT);
        assertThat(lift("leg press").recovery()).isEqualTo(Recovery.DEFAULT);
        assertThat(lift("leg extension").recovery()).isEqualTo(Recovery.DEFAULT);
        assertThat(lift("bench press").recovery()).isEqualTo(Recovery.DEFAULT);
        assertThat(lift("pull-up").recovery()).isEqualTo(Recovery.DEFAULT);
        assertThat(lift("barbell curl").recovery()).isEqualTo(Recovery.FREE_ISOLATION);
        assertThat(lift("lateral raise").recovery()).isEqualTo(Recovery.FREE_ISOLATION);
        assertThat(lift("cable curl").recovery()).isEqualTo(Recovery.DEFAULT);
    }

    @Test
    void curvePriorsAreThoseOfTheClass() {
        assertThat(prior("bench press")).isEqualTo(260);
        assertThat(prior("dip")).isEqualTo(260);
        assertThat(prior("barbell row")).isEqualTo(280);
        assertThat(prior("pull-up")).isEqualTo(280);
        assertThat(prior("squat")).isEqualTo(320);
        assertThat(prior("lunge")).isEqualTo(320);
        assertThat(prior("deadlift")).isEqualTo(300);
        assertThat(prior("romanian deadlift")).isEqualTo(300);
        assertThat(prior("leg press")).isEqualTo(380);
        assertThat(prior("leg extension")).isEqualTo(250);
        assertThat(prior("leg curl")).isEqualTo(220);
        assertThat(prior("barbell curl")).isEqualTo(220);
        assertThat(prior("calf raise")).isEqualTo(280);
        assertThat(prior("cable crunch")).isEqualTo(280);
        assertThat(prior("power clean")).isEqualTo(260);
    }

    @Test
    void aRowTiresTheCurlButALegPressDoesNot() {
        assertThat(lift("barbell curl").sharesMusclesWith(lift("barbell row"))).isTrue();
        assertThat(lift("barbell row").sharesMusclesWith(lift("barbell curl"))).isTrue();
        assertThat(lift("bench press").sharesMusclesWith(lift("overhead press")))
                .isTrue();
        assertThat(lift("bench press").sharesMusclesWith(lift("pushdown"))).isTrue();
        assertThat(lift("squat").sharesMusclesWith(lift("deadlift"))).isTrue();
        assertThat(lift("barbell curl").sharesMusclesWith(lift("leg press"))).isFalse();
        assertThat(lift("bench press").sharesMusclesWith(lift("squat"))).isFalse();
    }

    @Test
    void legsAndPressesAreKnownByTheirClass() {
        assertThat(LiftClass.HINGE.isLower()).isTrue();
        assertThat(LiftClass.VERTICAL_PULL.isLower()).isFalse();
        assertThat(LiftClass.DIP.isPress()).isTrue();
        assertThat(LiftClass.LEG_PRESS.isPress()).isFalse();
    }

    @Test
    void theSmithIsNoMachineButItCatchesTheBar() {
        assertThat(Implement.SMITH.isMachine()).isFalse();
        assertThat(Implement.SMITH.isGuided()).isTrue();
        assertThat(Implement.SMITH.takesPlates()).isTrue();
        assertThat(Implement.PIN_STACK.isMachine()).isTrue();
        assertThat(Implement.PIN_STACK.takesPlates()).isFalse();
        assertThat(Implement.BARBELL.isGuided()).isFalse();
    }

    @Test
    void anExerciseWithoutAMuscleIsNone() {
        assertThatThrownBy(() -> withMuscles(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(withMuscles(List.of(Muscle.CHEST)).appNames().in(TrainingApp.HEVY))
                .isEmpty();
    }

    private static Exercise withMuscles(List<Muscle> muscles) {
        return new Exercise(
                "press",
                "Press",
                LiftClass.BENCH_PRESS,
                Implement.BARBELL,
                "",
                muscles,
                List.of(),
                false,
                false,
                false,
                0,
                AppNames.none(),
                List.of());
    }

    private static int prior(String name) {
        return lift(name).liftClass().curvePriorTenths();
    }

    private static Exercise lift(String name) {
        return Exercises.CATALOGUE.get(name);
    }
}
