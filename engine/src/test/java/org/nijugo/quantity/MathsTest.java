package org.nijugo.quantity;

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

class MathsTest {
    @Property
    void theLogarithmIsTheLibrarysToTheFifteenthDigit(@ForAll @Scale(12) @DoubleRange(min = 1e-6, max = 1e9) double x) {
        assertClose(Maths.ln(x), StrictMath.log(x), 4e-16);
    }

    @Property
    void theLogarithmHoldsNearOneToo(@ForAll @Scale(12) @DoubleRange(min = 0.5, max = 2) double x) {
        assertClose(Maths.ln(x), StrictMath.log(x), 4e-16);
    }

    @Test
    void theLogarithmReachesTheEndsOfTheNumbers() {
        for (double x : new double[] {Double.MIN_VALUE, Double.MIN_NORMAL, 1, Double.MAX_VALUE}) {
            assertClose(Maths.ln(x), StrictMath.log(x), 4e-16);
        }
        for (double none : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Maths.ln(none)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void theExponentialIsTheLibrarysToTheThirteenthDigit(
            @ForAll @Scale(12) @DoubleRange(min = -600, max = 600) double x) {
        double exact = StrictMath.exp(x);
        assertThat(Maths.exp(x)).isCloseTo(exact, within(exact * 2e-13));
    }

    @Property
    void theExponentialIsFullyExactWhereTheModelUsesIt(@ForAll @Scale(12) @DoubleRange(min = -10, max = 10) double x) {
        double exact = StrictMath.exp(x);
        assertThat(Maths.exp(x)).isCloseTo(exact, within(exact * 4e-15));
    }

    @Test
    void theExponentialEndsGently() {
        assertThat(Maths.exp(0)).isEqualTo(1);
        assertThat(Maths.exp(-1e9)).isZero();
        assertThat(Maths.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Maths.exp(1e9)).isEqualTo(Maths.exp(700)).isFinite();
        assertThatThrownBy(() -> Maths.exp(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void powersAreTheLibrarys(
            @ForAll @Scale(12) @DoubleRange(min = 0.001, max = 1000) double base,
            @ForAll @Scale(12) @DoubleRange(min = -3, max = 3) double exponent) {
        double exact = StrictMath.pow(base, exponent);
        assertThat(Maths.pow(base, exponent)).isCloseTo(exact, within(exact * 2e-14));
    }

    @Test
    void noughtToAnyPowerIsNought() {
        assertThat(Maths.pow(0, 0.85)).isZero();
        assertThatThrownBy(() -> Maths.pow(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Maths.pow(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0.5",
        "1,0.8413447460685429",
        "-1,0.15865525393145707",
        "1.2815515655446004,0.9",
        "1.959963984540054,0.975",
        "-2.326347874040841,0.01",
        "3,0.9986501019683699",
        "-5,2.866515718791939e-7"
    })
    void theNormalDistributionIsTheTables(double z, double share) {
        assertThat(Maths.normalBelow(z)).isCloseTo(share, within(1e-12));
        assertThat(Maths.normalQuantile(share)).isCloseTo(z, within(1e-8));
    }

    @Property
    void theQuantileIsTheWayBack(@ForAll @Scale(12) @DoubleRange(min = 1e-6, max = 0.999999) double share) {
        assertThat(Maths.normalBelow(Maths.normalQuantile(share))).isCloseTo(share, within(1e-12));
    }

    @Property
    void moreLiesBelowAHigherMark(@ForAll @Scale(12) @DoubleRange(min = -9, max = 9) double z) {
        assertThat(Maths.normalBelow(z + 0.01)).isGreaterThanOrEqualTo(Maths.normalBelow(z));
        assertThat(Maths.normalBelow(z) + Maths.normalBelow(-z)).isCloseTo(1, within(1e-12));
    }

    private static void assertClose(double actual, double exact, double relative) {
        assertThat(actual).isCloseTo(exact, within(Math.max(Math.abs(exact), 1e-3) * relative * 4));
    }
}
