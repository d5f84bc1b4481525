package org.nijugo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "2.5,1,true", "2.55,1,false", "-20,0,true", "20.0,0,false", "99999,0,true", "100000,0,false", "'',3,false",
        "-,3,false", ".5,3,false", "5.,3,false", "-.5,3,false", "1.2.3,3,false", "--1,3,false", "1 2,3,false"
    })
    void aDecimalHasAFewDigitsAndAtMostOnePoint(String text, int places, boolean is) {
        assertThat(Decimals.isDecimal(text, places)).isEqualTo(is);
    }

    @Test
    void zerosThatSayNothingAreLeftOut() {
        assertThat(Decimals.fixed(102_500, 3)).isEqualTo("102.5");
        assertThat(Decimals.fixed(100_000, 3)).isEqualTo("100");
        assertThat(Decimals.fixed(-50, 3)).isEqualTo("-0.05");
        assertThat(Decimals.fixed(0, 2)).isEqualTo("0");
        assertThat(Decimals.fixed(7, 0)).isEqualTo("7");
        assertThat(Decimals.fixed(1000, 0)).isEqualTo("1000");
    }

    @Test
    void halvesGoUp() {
        assertThat(Decimals.toFixed(2.5, 0)).isEqualTo(3);
        assertThat(Decimals.toFixed(-2.5, 0)).isEqualTo(-2);
        assertThat(Decimals.toFixed(0.125, 2)).isEqualTo(13);
    }

    @Test
    void whatDoesNotFitIsNotCutOff() {
        assertThatThrownBy(() -> Decimals.toFixed(1e9, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimals.toFixed(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimals.toFixed(-1e12, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimals.parseFixed("abc", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void printingAndReadingIsTheSame(
            @ForAll @IntRange(min = -9_999_999, max = 9_999_999) int value,
            @ForAll @IntRange(min = 0, max = 3) int places) {
        if (Decimals.isDecimal(Decimals.fixed(value, places), places)) {
            assertThat(Decimals.parseFixed(Decimals.fixed(value, places), places))
                    .isEqualTo(value);
        }
        assertThat(new BigDecimal(Decimals.fixed(value, places)))
                .isEqualByComparingTo(BigDecimal.valueOf(value, places));
    }

    @Property
    void roundingIsToTheNearest(@ForAll @Scale(7) @DoubleRange(min = -100_000, max = 100_000) double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = BigDecimal.valueOf(Decimals.toFixed(value, 2), 2);
        assertThat(rounded.subtract(exact).abs().setScale(9, RoundingMode.DOWN))
                .isLessThanOrEqualTo(new BigDecimal("0.005000000"));
    }
}
