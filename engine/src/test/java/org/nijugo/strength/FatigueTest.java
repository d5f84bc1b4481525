package org.nijugo.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.Recovery;

class FatigueTest {
    @ParameterizedTest
    @CsvSource({
        "10,0.21,0.16,0.13,0.11",
        "15,0.27,0.20,0.15,0.12",
        "20,0.33,0.22,0.17,0.14",
        "30,0.40,0.26,0.20,0.17",
        "45,0.46,0.31,0.25,0.23",
        "60,0.50,0.35,0.30,0.29",
        "90,0.56,0.43,0.39,0.38",
        "120,0.60,0.50,0.47,0.46",
        "180,0.68,0.61,0.59,0.59",
        "300,0.79,0.76,0.75,0.75"
    })
    void setsToFailureOnTheBenchKeepThisShareOfTheFirst(int rest, double s2, double s3, double s4, double s5) {
        assertShares(Recovery.DEFAULT, rest, s2, s3, s4, s5);
    }

    @ParameterizedTest
    @CsvSource({
        "20,0.41,0.32,0.28,0.25",
        "30,0.50,0.40,0.34,0.32",
        "45,0.59,0.48,0.43,0.41",
        "60,0.65,0.54,0.50,0.49",
        "120,0.77,0.72,0.70,0.70",
        "180,0.84,0.82,0.82,0.81"
    })
    void setsToFailureWithAFreeSquatKeepMore(int rest, double s2, double s3, double s4, double s5) {
        assertShares(Recovery.FREE_SQUAT, rest, s2, s3, s4, s5);
    }

    @ParameterizedTest
    @CsvSource({"30,0.51", "60,0.65", "90,0.72", "120,0.78", "180,0.85"})
    void freeIsolationComesBackSoonToo(int rest, double s2) {
        FatigueRates rates = FatigueRates.of(Recovery.FREE_ISOLATION);
        assertThat(1 - Fatigue.NONE.after(1, rates).rested(rest, rates).total()).isCloseTo(s2, within(0.006));
    }

    @Test
    void noRestLeavesEveryRepMissing() {
        FatigueRates rates = FatigueRates.of(Recovery.DEFAULT);
        assertThat(Fatigue.NONE.after(5, rates).rested(0, rates).total()).isCloseTo(5, within(1e-12));
    }

    @Property
    void restingInTwoPartsIsRestingOnce(
            @ForAll Recovery recovery,
            @ForAll @Scale(4) @DoubleRange(min = 0, max = 30) double reps,
            @ForAll @IntRange(min = 0, max = 600) int first,
            @ForAll @IntRange(min = 0, max = 600) int second) {
        FatigueRates rates = FatigueRates.of(recovery);
        Fatigue tired = Fatigue.NONE.after(reps, rates);
        assertThat(tired.rested(first, rates).rested(second, rates).total())
                .isCloseTo(tired.rested(first + second, rates).total(), within(1e-9));
    }

    @Property
    void aLongerRestNeverLeavesMoreMissing(
            @ForAll Recovery recovery,
            @ForAll @Scale(4) @DoubleRange(min = 0, max = 30) double reps,
            @ForAll @IntRange(min = 0, max = 86_399) int rest) {
        FatigueRates rates = FatigueRates.of(recovery);
        Fatigue tired = Fatigue.NONE.after(reps, rates);
        assertThat(tired.rested(rest + 1, rates).total())
                .isLessThanOrEqualTo(tired.rested(rest, rates).total());
    }

    @Test
    void nonsenseIsRefusedAtOnce() {
        FatigueRates rates = FatigueRates.of(Recovery.DEFAULT);
        assertThatThrownBy(() -> Fatigue.NONE.rested(-1, rates)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fatigue.NONE.after(-1, rates)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FatigueRates(1.5, 16, 290)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FatigueRates(0.4, 290, 16)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertShares(Recovery recovery, int rest, double... shares) {
        FatigueRates rates = FatigueRates.of(recovery);
        Fatigue fatigue = Fatigue.NONE;
        double reps = 1;
        for (double share : shares) {
            fatigue = fatigue.after(reps, rates).rested(rest, rates);
            reps = 1 - fatigue.total();
            assertThat(reps).isCloseTo(share, within(0.006));
        }
    }
}
