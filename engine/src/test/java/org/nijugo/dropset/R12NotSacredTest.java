package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twenty-five is not sacred. */
class R12NotSacredTest {
    @Test
    void stoppingEarlyIsAResultWhateverTheReason() {
        for (StopReason reason : List.of(StopReason.DONE, StopReason.FORM, StopReason.SPOTTER)) {
            LiveSet set =
                    LiveSet.of(Asking.bench().as(Protocol.DROP)).done(6, 5).then(new RunEvent.Stopped(reason));
            assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.STOPPED);
            assertThat(set.performed().totalReps()).isEqualTo(11);
            assertThat(Asking.said(set.next().notes(), "R12"))
                    .singleElement()
                    .asString()
                    .contains("result");
        }
    }

    @Test
    void anotherTargetIsTaken() {
        PlannedDropSet plan =
                Asking.bench().as(Protocol.DROP).target(18).recommended().plan();
        assertThat(plan.forecast().totalReps()).isEqualTo(18);
        assertThat(Asking.bench()
                        .as(Protocol.CLASSIC)
                        .target(20)
                        .opening()
                        .reps()
                        .aim())
                .isEqualTo(20);
    }

    @Test
    void bandsAreRanges() {
        RepAim reps = Asking.bench().opening().reps();
        assertThat(Arrays.asList(reps.min(), reps.aim())).isSorted().doesNotHaveDuplicates();
        assertThat(reps.amrap()).isTrue();
    }
}
