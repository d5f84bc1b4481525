package org.nijugo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.text.InputException;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"10%,1000,10%", "87.5 %,8750,87.5%", "67.50%,6750,67.5%", "0%,0,0%", "-2%,-200,-2%", "100%,10000,100%"})
    void whatIsTypedIsKeptToTheHundredth(String typed, int hundredths, String shown) {
        assertThat(Percent.parse(typed))
                .isEqualTo(Percent.ofHundredths(hundredths))
                .hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "%", "10.555%", "ten%", "10%%", "0.1", "10 percent", "1e1%", "100000%"})
    void theSignIsRequiredAndTwoDecimalsAreTheMost(String typed) {
        assertThatThrownBy(() -> Percent.parse(typed))
                .isExactlyInstanceOf(InputException.class)
                .hasMessageContaining("a percentage with its sign");
    }

    @Test
    void aShareOfAWeightIsToTheThousandth() {
        assertThat(Percent.of(90).of(Weight.kilograms(81))).hasToString("72.9 kg");
        assertThat(Percent.parse("33.33%").of(Weight.pounds(100))).hasToString("33.33 lb");
        assertThat(Percent.of(50).of(Weight.parse("0.001kg"))).hasToString("0.001 kg");
    }

    @Test
    void aHundredOfAHundredAndFifteenIsEightySevenPercent() {
        Percent percent = Percent.ofRatio(Weight.kilograms(100), Weight.kilograms(115));
        assertThat(percent).hasToString("86.96%");
        assertThat(percent.tenths()).isEqualTo(870);
        assertThat(Percent.ofRatio(Weight.pounds(45), Weight.parse("20.412kg"))).hasToString("100%");
        assertThatThrownBy(() -> Percent.ofRatio(Weight.kilograms(1), Weight.kilograms(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCutLeavesItsComplement() {
        assertThat(Percent.parse("7.5%").complement()).hasToString("92.5%");
        assertThat(Percent.of(10).plus(Percent.of(2)).minus(Percent.of(5))).isEqualTo(Percent.of(7));
        assertThat(Percent.of(20).clamp(Percent.of(5), Percent.of(15))).isEqualTo(Percent.of(15));
        assertThat(Percent.of(5).isLessThan(Percent.of(6))).isTrue();
        assertThat(Percent.of(5).isMoreThan(Percent.of(6))).isFalse();
    }

    @Property
    void printingAndReadingIsTheSame(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int hundredths) {
        Percent percent = Percent.ofHundredths(hundredths);
        assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
        assertThat(Percent.ofFraction(percent.fraction())).isEqualTo(percent);
    }
}
