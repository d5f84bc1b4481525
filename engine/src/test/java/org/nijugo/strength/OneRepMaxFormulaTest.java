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
import org.junit.jupiter.params.provider.EnumSource;
import org.nijugo.quantity.Weight;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

class OneRepMaxFormulaTest {
    private static final List<OneRepMaxFormula> COLUMNS = List.of(
            OneRepMaxFormula.EPLEY,
            OneRepMaxFormula.BRZYCKI,
            OneRepMaxFormula.LOMBARDI,
            OneRepMaxFormula.MAYHEW,
            OneRepMaxFormula.OCONNER,
            OneRepMaxFormula.WATHAN,
            OneRepMaxFormula.LANDER,
            OneRepMaxFormula.KEMMLER,
            OneRepMaxFormula.ADAMS);

    @ParameterizedTest
    @CsvSource({
        "1,1.0000,1.0000,1.0000,1.0886,1.0250,1.0130,1.0139,1.0002,1.0204",
        "2,1.0667,1.0286,1.0718,1.1144,1.0500,1.0515,1.0421,1.0159,1.0417",
        "3,1.1000,1.0588,1.1161,1.1399,1.0750,1.0898,1.0720,1.0347,1.0638",
        "4,1.1333,1.0909,1.1487,1.1652,1.1000,1.1280,1.1036,1.0563,1.0870",
        "5,1.1667,1.1250,1.1746,1.1901,1.1250,1.1658,1.1371,1.0802,1.1111",
        "6,1.2000,1.1613,1.1962,1.2147,1.1500,1.2033,1.1727,1.1062,1.1364",
        "8,1.2667,1.2414,1.2311,1.2629,1.2000,1.2767,1.2511,1.1629,1.1905",
        "10,1.3333,1.3333,1.2589,1.3093,1.2500,1.3475,1.3407,1.2236,1.2500",
        "12,1.4000,1.4400,1.2821,1.3540,1.3000,1.4150,1.4441,1.2855,1.3158",
        "15,1.5000,1.6364,1.3110,1.4172,1.3750,1.5091,1.6331,1.3744,1.4286",
        "20,1.6667,2.1176,1.3493,1.5118,1.5000,1.6446,2.0888,1.4888,1.6667",
        "25,1.8333,3.0000,1.3797,1.5925,1.6250,1.7528,2.8969,1.5230,2.0000"
    })
    void insideItsRangeAFormulaGivesThePublishedMultipleAndOutsideNone(
            int reps,
            double epley,
            double brzycki,
            double lombardi,
            double mayhew,
            double oconner,
            double wathan,
            double lander,
            double kemmler,
            double adams) {
        double[] published = {epley, brzycki, lombardi, mayhew, oconner, wathan, lander, kemmler, adams};
        for (int i = 0; i < published.length; i++) {
            OneRepMaxFormula formula = COLUMNS.get(i);
            if (formula.covers(reps)) {
                assertThat(formula.factor(reps)).as(formula.words()).isCloseTo(published[i], within(0.00006));
            } else {
                assertThatThrownBy(() -> formula.factor(reps)).isInstanceOf(RefusedException.class);
            }
        }
    }

    @Test
    void aHundredKilogramsForFiveAreAHundredAndSixteenByEpley() {
        assertThat(OneRepMaxFormula.EPLEY.oneRepMax(Weight.kilograms(100), 5)).hasToString("116.667 kg");
        assertThat(OneRepMaxFormula.BRZYCKI.oneRepMax(Weight.pounds(200), 5)).hasToString("225 lb");
    }

    @Test
    void aSingleIsTheMaximumByEpleyAndNeverUsedByMayhew() {
        assertThat(OneRepMaxFormula.EPLEY.oneRepMax(Weight.kilograms(140), 1)).hasToString("140 kg");
        assertThatThrownBy(() -> OneRepMaxFormula.MAYHEW.oneRepMax(Weight.kilograms(140), 1))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"1 reps\" cannot be used: expected 2 to 10 reps for the formula of Mayhew. "
                        + "Take a set of more reps, or another formula.");
    }

    @ParameterizedTest
    @EnumSource
    void noFormulaAnswersForTwentyFiveReps(OneRepMaxFormula formula) {
        assertThatThrownBy(() -> formula.oneRepMax(Weight.kilograms(60), 25))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("25 reps")
                .hasMessageContaining(formula.leastReps() + " to " + formula.mostReps() + " reps")
                .hasMessageContaining(formula.words());
    }

    @ParameterizedTest
    @EnumSource
    void noFormulaIsMisledByWhatIsNoNumberOfReps(OneRepMaxFormula formula) {
        for (double reps : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -5, 0, 0.5, 1e12}) {
            assertThatThrownBy(() -> formula.factor(reps)).isInstanceOf(RefusedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormulaIsFoundByItsAuthor(OneRepMaxFormula formula) {
        assertThat(OneRepMaxFormula.parse(formula.words())).isEqualTo(formula);
        assertThat(formula.about()).isNotEmpty();
    }

    @Test
    void anUnknownAuthorIsNamed() {
        assertThatThrownBy(() -> OneRepMaxFormula.parse("Smith"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("\"Smith\"")
                .hasMessageContaining("Epley");
    }

    @Property
    void oneMoreRepIsNeverALowerMaximum(
            @ForAll OneRepMaxFormula formula, @ForAll @IntRange(min = 2, max = 40) int halfReps) {
        double fewer = halfReps / 2.0;
        if (formula.covers(fewer) && formula.covers(fewer + 0.5)) {
            assertThat(formula.factor(fewer + 0.5)).isGreaterThan(formula.factor(fewer));
        }
    }
}
