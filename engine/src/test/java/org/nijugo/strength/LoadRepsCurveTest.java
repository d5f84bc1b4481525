package org.nijugo.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.LiftClass;

/** The curve against the repetitions-to-failure tests it was fitted to. */
class LoadRepsCurveTest {
    @ParameterizedTest
    @CsvSource({"95,3.28", "90,5", "80,9.75", "70,14.8", "60,19.6"})
    void allLiftsTogetherAreWithinARepOfThePooledTests(int percent, double observed) {
        assertThat(LoadRepsCurve.ALL_LIFTS.reps(percent / 100.0)).isCloseTo(observed, within(1.3));
    }

    @ParameterizedTest
    @CsvSource({"80,8.81", "70,14.08"})
    void theBenchPressIsWithinARepOfThePooledTests(int percent, double observed) {
        assertThat(LoadRepsCurve.of(LiftClass.BENCH_PRESS).reps(percent / 100.0))
                .isCloseTo(observed, within(0.8));
    }

    @ParameterizedTest
    @CsvSource({"80,13.1", "70,18.96"})
    void theLegPressIsWithinARepOfThePooledTests(int percent, double observed) {
        assertThat(LoadRepsCurve.of(LiftClass.LEG_PRESS).reps(percent / 100.0)).isCloseTo(observed, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"90,7.0", "80,11.8", "70,17.9"})
    void weightliftersOnTheLegPressFitWithACurveOfTheirOwn(int percent, double observed) {
        assertThat(new LoadRepsCurve(36).reps(percent / 100.0)).isCloseTo(observed, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"90,10.8", "80,19.8", "70,39.9"})
    void runnersOnTheLegPressFitWithACurveOfTheirOwn(int percent, double observed) {
        assertThat(new LoadRepsCurve(68).reps(percent / 100.0)).isCloseTo(observed, within(6.0));
    }

    @ParameterizedTest
    @CsvSource({"20,44.7", "22,47.4", "26,52.4", "28,54.5", "32,58.4", "38,63.2"})
    void twentyFiveFreshRepsTakeTheLoadThatTheLiftAllows(int a, double percent) {
        assertThat(100 * new LoadRepsCurve(a).fraction(25)).isCloseTo(percent, within(0.06));
    }

    @Test
    void oneRepIsTheMaximumAndTheCurveEndsAboveIt() {
        LoadRepsCurve curve = new LoadRepsCurve(26);
        assertThat(curve.reps(1)).isEqualTo(1);
        assertThat(curve.maxFactor(1)).isEqualTo(1);
        assertThat(curve.reps(1.01)).isBetween(0.0, 0.99);
        assertThat(curve.reps(1.5)).isZero();
    }

    @Test
    void testsStandBehindItFromThirtyToNinetySevenPercent() {
        assertThat(LoadRepsCurve.isReliable(0.30)).isTrue();
        assertThat(LoadRepsCurve.isReliable(0.97)).isTrue();
        assertThat(LoadRepsCurve.isReliable(0.2999)).isFalse();
        assertThat(LoadRepsCurve.isReliable(0.9701)).isFalse();
    }

    @Property
    void aHeavierLoadGoesForFewerReps(
            @ForAll @Scale(6) @DoubleRange(min = 5, max = 100) double a,
            @ForAll @Scale(6) @DoubleRange(min = 0.1, max = 1.0) double fraction) {
        LoadRepsCurve curve = new LoadRepsCurve(a);
        assertThat(curve.reps(fraction + 0.001)).isLessThan(curve.reps(fraction));
    }

    @Property
    void theWayBackFindsTheLoadAgain(
            @ForAll @Scale(6) @DoubleRange(min = 5, max = 100) double a,
            @ForAll @Scale(6) @DoubleRange(min = 0.1, max = 1.0) double fraction) {
        LoadRepsCurve curve = new LoadRepsCurve(a);
        assertThat(curve.fraction(curve.reps(fraction))).isCloseTo(fraction, within(1e-9));
    }

    @Test
    void nonsenseIsRefusedAtOnce() {
        LoadRepsCurve curve = new LoadRepsCurve(26);
        assertThatThrownBy(() -> curve.reps(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve.reps(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve.maxFactor(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LoadRepsCurve(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
