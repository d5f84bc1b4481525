package org.nijugo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.text.InputException;

class WeightTest {
    @ParameterizedTest
    @CsvSource({
        "100kg,100 kg",
        "102.5 kg,102.5 kg",
        "0.25kg,0.25 kg",
        "2.5lb,2.5 lb",
        "225 LBS,225 lb",
        "60 Kgs,60 kg",
        "-20kg,-20 kg",
        "099kg,99 kg",
        "99999kg,99999 kg",
        "0.001lb,0.001 lb",
        "-0kg,0 kg"
    })
    void whatIsTypedComesBackToTheDigit(String typed, String shown) {
        assertThat(Weight.parse(typed)).hasToString(shown);
        assertThat(Weight.parse(shown)).isEqualTo(Weight.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "kg",
                "100",
                "100 stone",
                "1,5kg",
                "1.2345kg",
                "100000kg",
                "1e3kg",
                "--5kg",
                "+5kg",
                "5.kg",
                ".5kg",
                "100kg kg",
                "100k g",
                "٣kg",
                "∞kg",
                "NaNkg",
                "100\u00a0kg"
            })
    void whatIsNoWeightIsSaidToBeNone(String typed) {
        assertThatThrownBy(() -> Weight.parse(typed))
                .isExactlyInstanceOf(InputException.class)
                .hasMessageContaining("a weight with its unit");
    }

    @Test
    void aNumberWithoutAUnitIsAskedForIt() {
        assertThatThrownBy(() -> Weight.parse("100"))
                .hasMessage(
                        "\"100\" cannot be used: expected a weight with its unit, such as 100kg, 102.5 kg or 225lb. "
                                + "Say the unit: 100kg or 100lb.");
    }

    @Test
    void kilogramsAndPoundsNeverMixOnTheirOwn() {
        Weight kilograms = Weight.kilograms(60);
        Weight pounds = Weight.pounds(45);
        assertThatThrownBy(() -> kilograms.plus(pounds))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessageContaining("60 kg")
                .hasMessageContaining("45 lb");
        assertThatThrownBy(() -> kilograms.minus(pounds)).isInstanceOf(UnitMismatchException.class);
        assertThat(kilograms.plus(pounds.to(WeightUnit.KILOGRAM))).hasToString("80.412 kg");
    }

    @Test
    void comparingThemIsExact() {
        assertThat(Weight.parse("45lb")).isLessThan(Weight.parse("20.412kg"));
        assertThat(Weight.parse("45lb")).isGreaterThan(Weight.parse("20.411kg"));
        assertThat(Weight.parse("45lb").isMoreThan(Weight.kilograms(20))).isTrue();
        assertThat(Weight.zero(WeightUnit.POUND)).isEqualByComparingTo(Weight.zero(WeightUnit.KILOGRAM));
    }

    @Test
    void theHeaviestThatCanBeTypedCanStillBeConvertedAndComparedTenfold() {
        Weight most = Weight.parse("99999kg");
        assertThat(most.to(WeightUnit.POUND)).hasToString("220460.058 lb");
        assertThat(most.times(10)).hasToString("999990 kg");
        assertThatThrownBy(() -> most.times(11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> most.times(1_000_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void printingAndReadingIsTheSame(
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int thousandths, @ForAll WeightUnit unit) {
        Weight weight = Weight.ofThousandths(thousandths, unit);
        assertThat(Weight.parse(weight.toString())).isEqualTo(weight);
        assertThat(Weight.parse(weight.number() + unit.symbol())).isEqualTo(weight);
    }

    @Property
    void takingAwayWhatWasAddedIsTheSame(
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int one,
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int other,
            @ForAll WeightUnit unit) {
        Weight weight = Weight.ofThousandths(one, unit);
        Weight added = Weight.ofThousandths(other, unit);
        assertThat(weight.plus(added).minus(added)).isEqualTo(weight);
        assertThat(weight.plus(added.negated())).isEqualTo(weight.minus(added));
    }

    @Property
    void comparingAgreesWithExactArithmetic(
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int one,
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int other,
            @ForAll WeightUnit unit,
            @ForAll WeightUnit otherUnit) {
        int exact = kilograms(one, unit).compareTo(kilograms(other, otherUnit));
        int compared = Weight.ofThousandths(one, unit).compareTo(Weight.ofThousandths(other, otherUnit));
        assertThat(Integer.signum(compared)).isEqualTo(Integer.signum(exact));
    }

    @Property
    void convertingIsOffByHalfAThousandthAtMost(
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int thousandths) {
        for (WeightUnit from : List.of(WeightUnit.KILOGRAM, WeightUnit.POUND)) {
            WeightUnit to = from == WeightUnit.KILOGRAM ? WeightUnit.POUND : WeightUnit.KILOGRAM;
            int converted = Weight.ofThousandths(thousandths, from).to(to).thousandths();
            BigDecimal off = kilograms(converted, to)
                    .subtract(kilograms(thousandths, from))
                    .abs();
            BigDecimal half = kilograms(1, to).multiply(new BigDecimal("0.500001"));
            assertThat(off).isLessThanOrEqualTo(half);
        }
    }

    private static BigDecimal kilograms(int thousandths, WeightUnit unit) {
        BigDecimal one = unit == WeightUnit.KILOGRAM ? BigDecimal.ONE : new BigDecimal("0.45359237");
        return one.multiply(BigDecimal.valueOf(thousandths, 3));
    }
}
