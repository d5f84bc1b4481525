package org.nijugo.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FinishHistoryTest {
    private static PastFinish bench(int days, boolean pain) {
        return new PastFinish(Lifts.BENCH, days * 24, days, pain);
    }

    private static PastFinish squat(int days) {
        return new PastFinish(Lifts.SQUAT, days * 24, days, false);
    }

    @Test
    void anEmptyLogSaysNothing() {
        assertThat(FinishHistory.of(List.of(), Lifts.BENCH)).isEqualTo(FinishHistory.unknown());
    }

    @Test
    void onlySetsOfTheseMusclesCountForTheMuscles() {
        FinishHistory history = FinishHistory.of(List.of(squat(0), bench(3, false), bench(6, false)), Lifts.BENCH);
        assertThat(history).isEqualTo(new FinishHistory(Optional.of(3), Optional.of(72), 1, 0, 2, 0, false));
    }

    @Test
    void weeksInARowEndAtTheFirstWithoutOne() {
        assertThat(FinishHistory.of(
                                List.of(bench(2, false), bench(8, false), bench(20, false), bench(35, false)),
                                Lifts.BENCH)
                        .weeksRunning())
                .isEqualTo(2);
    }

    @Test
    void painCountsUntilAGoodSetOfTheLift() {
        assertThat(FinishHistory.of(List.of(bench(9, false), bench(5, true)), Lifts.BENCH)
                        .stoppedForPain())
                .isTrue();
        assertThat(FinishHistory.of(List.of(bench(5, false), bench(9, true)), Lifts.BENCH)
                        .stoppedForPain())
                .isFalse();
    }
}
