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
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.exercise.LiftClass;
import org.nijugo.quantity.Percent;
import org.nijugo.text.InputException;

class FatigueResistanceTest {
    @Test
    void thePresetsHaveTheCurvesAndCutsOfTheMethod() {
        assertThat(FatigueResistance.FAST.curveFor(LiftClass.BENCH_PRESS).a()).isCloseTo(20, within(0.05));
        assertThat(FatigueResistance.MIXED.curveFor(LiftClass.BENCH_PRESS).a()).isEqualTo(26);
        assertThat(FatigueResistance.SLOW.curveFor(LiftClass.BENCH_PRESS).a()).isCloseTo(34, within(0.05));
        assertThat(FatigueResistance.FAST.cut()).isEqualTo(Percent.of(15));
        assertThat(FatigueResistance.MIXED.cut()).isEqualTo(Percent.of(10));
        assertThat(FatigueResistance.SLOW.cut()).isEqualTo(Percent.of(5));
    }

    @Test
    void theirWordsAreTheirOwn() {
        assertThat(FatigueResistance.FAST.word()).isEqualTo("fast");
        assertThat(FatigueResistance.MIXED.word()).isEqualTo("mixed");
        assertThat(FatigueResistance.SLOW.word()).isEqualTo("slow");
    }

    @Test
    void aHalfIsTheMiddleAndTheEndsAreTheFurthest() {
        assertThat(FatigueResistance.parse("0.5")).isEqualTo(FatigueResistance.MIXED);
        assertThat(FatigueResistance.parse("0").word()).isEqualTo("fast");
        assertThat(FatigueResistance.parse("1").word()).isEqualTo("slow");
        assertThat(FatigueResistance.parse(" Mixed ")).isEqualTo(FatigueResistance.MIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "medium", "1.001", "-0.1", "0.1234", "50%", "0,5", "NaN", "1e-1"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> FatigueResistance.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("fast, mixed, slow");
    }

    @Property
    void aSlowerProfileNeverHasFewerRepsOrALargerCut(@ForAll @IntRange(min = 0, max = 999) int thousandths) {
        FatigueResistance faster = FatigueResistance.of(thousandths);
        FatigueResistance slower = FatigueResistance.of(thousandths + 1);
        assertThat(slower.ratio()).isGreaterThanOrEqualTo(faster.ratio());
        assertThat(slower.cut()).isLessThan(faster.cut());
    }

    @Property
    void readingWhatWasPrintedIsTheSame(@ForAll @IntRange(min = 0, max = 1000) int thousandths) {
        FatigueResistance profile = FatigueResistance.of(thousandths);
        assertThat(FatigueResistance.parse(profile.toString())).isEqualTo(profile);
    }

    @Property
    void theProfileOfACurveHasThatCurve(@ForAll @Scale(5) @DoubleRange(min = 0.6, max = 1.7) double ratio) {
        FatigueResistance profile = FatigueResistance.ofRatio(ratio);
        assertThat(profile.ratio()).isCloseTo(ratio, within(0.005));
        assertThat(profile.cut()).isBetween(Percent.of(5), Percent.of(15));
    }
}
