package org.nijugo.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nijugo.safety.SafetyGates.stopAtRir;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.exercise.Exercise;

class R20StopAtRirTest {
    @Test
    void machinesMayGoToFailureWhoeverIsThere() {
        for (Spotting spotting : Spotting.values()) {
            for (Exercise machine : List.of(Lifts.LEG_PRESS, Lifts.PULLDOWN, Lifts.SMITH_BENCH)) {
                assertThat(stopAtRir(machine, spotting))
                        .as("%s, %s", machine.name(), spotting)
                        .isZero();
            }
        }
    }

    @Test
    void aSpotterAllowsFailureOnEveryLiftButTheDeadlift() {
        for (Exercise lift : List.of(Lifts.BENCH, Lifts.SQUAT, Lifts.CURL, Lifts.PULL_UP, Lifts.DUMBBELL_BENCH)) {
            assertThat(stopAtRir(lift, Spotting.SPOTTER)).as(lift.name()).isZero();
        }
    }

    @Test
    void aloneWithSafetiesOneRepStays() {
        assertThat(stopAtRir(Lifts.BENCH, Spotting.SAFETIES)).isEqualTo(1);
        assertThat(stopAtRir(Lifts.SQUAT, Spotting.SAFETIES)).isEqualTo(1);
    }

    @Test
    void aBenchOrSquatAloneStopsTwoShortAndSayingNothingCountsAsAlone() {
        for (Spotting alone : List.of(Spotting.SOLO, Spotting.UNSTATED)) {
            assertThat(stopAtRir(Lifts.BENCH, alone)).isEqualTo(2);
            assertThat(stopAtRir(Lifts.SQUAT, alone)).isEqualTo(2);
        }
    }

    @Test
    void whatCanBePutDownStopsOneShortAlone() {
        for (Spotting alone : List.of(Spotting.SOLO, Spotting.UNSTATED)) {
            for (Exercise lift : List.of(Lifts.CURL, Lifts.PULL_UP, Lifts.DUMBBELL_BENCH)) {
                assertThat(stopAtRir(lift, alone)).as(lift.name()).isEqualTo(1);
            }
        }
    }

    @Test
    void theDeadliftNeverStopsLessThanTwoShort() {
        for (Spotting spotting : Spotting.values()) {
            assertThat(stopAtRir(Lifts.DEADLIFT, spotting)).as(spotting.words()).isEqualTo(2);
        }
    }
}
