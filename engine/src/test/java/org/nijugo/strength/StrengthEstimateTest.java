package org.nijugo.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.LiftClass;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

class StrengthEstimateTest {
    @ParameterizedTest
    @CsvSource({"5,fast", "7,fast", "8,fast", "9,mixed", "10,mixed", "11,slow", "15,slow"})
    void repsAtEightyPercentNameTheProfileAsTheBiopsiesDid(int reps, String word) {
        assertThat(after(LiftClass.ROW, test(80, reps)).word()).isEqualTo(word);
    }

    @Test
    void oneTestAtEightyPercentCountsForAboutFourFifths() {
        StrengthEstimate estimate = after(LiftClass.ROW, test(80, 12));
        double usual = Math.log(28);
        double shown = Math.log(11 / Math.pow(0.25, 0.85));
        assertThat((estimate.lnA() - usual) / (shown - usual)).isCloseTo(0.79, within(0.005));
        assertThat(estimate.lnASd()).isCloseTo(0.25 * Math.sqrt(1 - 0.787), within(0.001));
    }

    @Test
    void beforeAnyTestEverybodyIsMixedAndAnythingIsPossible() {
        StrengthEstimate untested = StrengthEstimate.untested(LiftClass.BENCH_PRESS);
        assertThat(untested.profile()).isEqualTo(FatigueResistance.MIXED);
        assertThat(untested.fastest().word()).isEqualTo("fast");
        assertThat(untested.slowest().word()).isEqualTo("slow");
        assertThat(untested.isSettled()).isFalse();
    }

    @Test
    void sixRepsAtEightyPercentTwiceSettleThatTheLifterIsFast() {
        StrengthEstimate estimate = after(LiftClass.BENCH_PRESS, test(80, 6), test(80, 6));
        assertThat(estimate.word()).isEqualTo("fast");
        assertThat(estimate.isSettled()).isTrue();
    }

    @Test
    void theSameRepsMeanAnotherProfileOnAnotherLift() {
        assertThat(after(LiftClass.LEG_PRESS, test(80, 9)).word()).isEqualTo("fast");
        assertThat(after(LiftClass.BENCH_PRESS, test(80, 9)).word()).isEqualTo("mixed");
        assertThat(after(LiftClass.ISOLATION, test(80, 9)).word()).isEqualTo("slow");
    }

    @Test
    void aLightTestTellsMoreThanAHeavyOne() {
        assertThat(test(70, 14).sd()).isEqualTo(0.09);
        assertThat(test(76, 11).sd()).isCloseTo(0.11, within(1e-12));
        assertThat(test(80, 9).sd()).isEqualTo(0.13);
        assertThat(test(84, 7).sd()).isCloseTo(0.15, within(1e-12));
        assertThat(test(95, 3).sd()).isEqualTo(0.17);
    }

    @Test
    void aTestMayBeGivenAsALoad() {
        RepsTest given = RepsTest.of(Weight.kilograms(92), Weight.kilograms(115), 9);
        assertThat(given).isEqualTo(test(80, 9));
    }

    @Property
    void theOrderOfTheTestsMakesNoDifference(
            @ForAll @IntRange(min = 6, max = 14) int first, @ForAll @IntRange(min = 10, max = 20) int second) {
        StrengthEstimate one = after(LiftClass.BENCH_PRESS, test(80, first), test(70, second));
        StrengthEstimate other = after(LiftClass.BENCH_PRESS, test(70, second), test(80, first));
        assertThat(one.lnA()).isCloseTo(other.lnA(), within(1e-12));
        assertThat(one.lnASd()).isCloseTo(other.lnASd(), within(1e-12));
    }

    @Property
    void moreRepsAreASlowerProfileAndEveryTestNarrowsIt(@ForAll @IntRange(min = 5, max = 17) int reps) {
        StrengthEstimate fewer = after(LiftClass.BENCH_PRESS, test(80, reps));
        StrengthEstimate more = after(LiftClass.BENCH_PRESS, test(80, reps + 1));
        assertThat(more.lnA()).isGreaterThan(fewer.lnA());
        assertThat(more.profile().zHundredths())
                .isGreaterThanOrEqualTo(fewer.profile().zHundredths());
        assertThat(more.after(test(80, reps)).lnASd()).isLessThan(more.lnASd());
        assertThat(more.curve().reps(0.8)).isBetween(3.0, reps + 1.0 + 4);
    }

    @Test
    void oneRepAtEightyPercentMeansThatTheMaximumIsWrong() {
        assertThatThrownBy(() -> test(80, 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("test it again");
        assertThatThrownBy(() -> after(LiftClass.BENCH_PRESS, test(80, 2)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("about 9 reps there");
        assertThatThrownBy(() -> after(LiftClass.BENCH_PRESS, test(50, 300))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aTestTooLightOrTooHeavyTellsNothing() {
        assertThatThrownBy(() -> test(29, 60))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("29%");
        assertThatThrownBy(() -> test(98, 2)).isInstanceOf(RefusedException.class);
    }

    private static StrengthEstimate after(LiftClass liftClass, RepsTest... tests) {
        return StrengthEstimate.from(liftClass, List.of(tests));
    }

    private static RepsTest test(int percent, int reps) {
        return new RepsTest(Percent.of(percent), reps);
    }
}
