package org.nijugo.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R14: rests are what getting out and in takes, up to a cap by implement. */
class R14OutAndInTest {
    @Test
    void benchSquatDeadliftAndPressHaveTheirOwnSeconds() {
        assertThat(lift("bench press").outAndInSeconds()).isEqualTo(12);
        assertThat(lift("squat").outAndInSeconds()).isEqualTo(14);
        assertThat(lift("deadlift").outAndInSeconds()).isEqualTo(6);
        assertThat(lift("overhead press").outAndInSeconds()).isEqualTo(10);
    }

    @Test
    void aPinIsMovedWithoutGettingUpAndADumbbellIsPutDown() {
        assertThat(lift("machine chest press").outAndInSeconds()).isEqualTo(4);
        assertThat(lift("dumbbell bench press").outAndInSeconds()).isEqualTo(6);
        assertThat(lift("leg press").outAndInSeconds()).isEqualTo(12);
    }

    @Test
    void theLongestRestGoesByTheImplement() {
        assertThat(lift("lat pulldown").restCapSeconds()).isEqualTo(10);
        assertThat(lift("dumbbell curl").restCapSeconds()).isEqualTo(20);
        assertThat(lift("goblet squat").restCapSeconds()).isEqualTo(20);
        assertThat(lift("fixed-bar curl").restCapSeconds()).isEqualTo(20);
        assertThat(lift("bench press").restCapSeconds()).isEqualTo(30);
        assertThat(lift("overhead press").restCapSeconds()).isEqualTo(30);
        assertThat(lift("barbell row").restCapSeconds()).isEqualTo(30);
        assertThat(lift("pull-up").restCapSeconds()).isEqualTo(30);
        assertThat(lift("leg press").restCapSeconds()).isEqualTo(45);
        assertThat(lift("plate-loaded chest press").restCapSeconds()).isEqualTo(45);
        assertThat(lift("squat").restCapSeconds()).isEqualTo(45);
        assertThat(lift("smith squat").restCapSeconds()).isEqualTo(45);
        assertThat(lift("deadlift").restCapSeconds()).isEqualTo(45);
        assertThat(lift("romanian deadlift").restCapSeconds()).isEqualTo(45);
    }

    @Test
    void gettingOutAndInAloneOutlastsNoCap() {
        for (Exercise exercise : Exercises.CATALOGUE.all()) {
            assertThat(exercise.outAndInSeconds()).as(exercise.name()).isBetween(1, exercise.restCapSeconds());
        }
    }

    private static Exercise lift(String name) {
        return Exercises.CATALOGUE.get(name);
    }
}
