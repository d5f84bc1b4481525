package org.nijugo.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** The bare model against published sets, and the text it is asked in. */
class PredictionTest {
    @Test
    void threeSetsToFailureAtSeventyPercentFollowTheBenchPressersOfTheStudy() {
        List<Double> reps = bench(FatigueResistance.of(363), "70%xF r120 70%xF r120 70%xF");
        assertThat(reps.get(0)).isCloseTo(12.5, within(0.2));
        assertThat(reps.get(1)).isCloseTo(6.06, within(2.2));
        assertThat(reps.get(2)).isCloseTo(4.20, within(2.2));
    }

    @Test
    void aSixRepMaximumWithTwentySecondsBetweenGoesSixTwoTwo() {
        List<Double> reps = bench(FatigueResistance.MIXED, "87.4%xF r20 87.4%xF r20 87.4%xF");
        assertThat(reps.get(0)).isCloseTo(6, within(1.0));
        assertThat(reps.get(1)).isCloseTo(2, within(1.0));
        assertThat(reps.get(2)).isCloseTo(2, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({
        "bench press,fast,7.8,12.3,10.1,15.9,24.2",
        "bench press,mixed,10.8,16.5,14.3,21.9,32.6",
        "bench press,slow,14.6,22.2,20.0,29.9,43.9",
        "squat,mixed,14.5,21.6,19.8,29.1,42.3",
        "leg press,mixed,16.6,25.0,22.8,33.9,49.6"
    })
    void theBandsGiveWhatTheyPromiseAfterHeavyWork(
            String exercise, String profile, double at70, double at60heavy, double at60, double at50, double at40) {
        StrengthPrior prior = StrengthPrior.named(Exercises.CATALOGUE.get(exercise), FatigueResistance.parse(profile));
        BareCapacity afterFours = afterSets(prior, 3, 4);
        assertThat(afterFours.available(0.70)).isCloseTo(at70, within(0.06));
        assertThat(afterFours.available(0.60)).isCloseTo(at60heavy, within(0.06));
        BareCapacity afterSixes = afterSets(prior, 6, 7);
        assertThat(afterSixes.available(0.60)).isCloseTo(at60, within(0.06));
        assertThat(afterSixes.available(0.50)).isCloseTo(at50, within(0.06));
        assertThat(afterSixes.available(0.40)).isCloseTo(at40, within(0.06));
    }

    @Test
    void theBandsOfTheMethodFitTheBenchPresserOfTheMiddle() {
        StrengthPrior prior = prior(FatigueResistance.MIXED);
        BareCapacity afterFours = afterSets(prior, 3, 4);
        assertThat(afterFours.available(0.70)).isLessThan(15);
        assertThat(afterFours.available(0.60)).isGreaterThan(10);
        BareCapacity afterSixes = afterSets(prior, 6, 7);
        assertThat(afterSixes.available(0.60)).isLessThan(20);
        assertThat(afterSixes.available(0.50)).isBetween(20.0, 25.0);
    }

    @Test
    void fractionsOfRepsStayAndTireAsTheyAre() {
        Prediction prediction =
                Prediction.of(prior(FatigueResistance.MIXED), Prediction.parse("70%xF r120 70%xF r120 70%xF"));
        assertThat(prediction.sets()).extracting(Prediction.PredictedSet::reps).containsExactly("13.65", "8.23", "6.8");
        assertThat(prediction.warnings()).isEmpty();
    }

    @Test
    void aFixedCountIsWhatIsDone() {
        Prediction prediction = Prediction.of(prior(FatigueResistance.MIXED), Prediction.parse("85%x5 r180 85%xF"));
        assertThat(prediction.sets().get(0).hundredths()).isEqualTo(500);
        assertThat(prediction.sets().get(0).availableHundredths()).isEqualTo(695);
        double missing = 0.6 * 5 * Math.exp(-180.0 / 290) + 0.4 * 5 * Math.exp(-180.0 / 16);
        assertThat(prediction.sets().get(1).hundredths() / 100.0).isCloseTo(6.95 - missing, within(0.011));
    }

    @Test
    void aCountBeyondWhatThereIsEndsThereAndIsSaid() {
        Prediction prediction = Prediction.of(prior(FatigueResistance.MIXED), Prediction.parse("90%x9"));
        assertThat(prediction.sets()).extracting(Prediction.PredictedSet::reps).containsExactly("5.02");
        assertThat(prediction.warnings())
                .containsExactly("Set 1 (90%) asks for 9 reps where there are only 5.02; it ends with those.");
    }

    @Test
    void withoutRestNothingIsLeftAtTheSameLoad() {
        assertThat(bench(FatigueResistance.MIXED, "70%xF r0 70%xF")).element(1).isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10%xF", "29.99%xF", "97.01%xF", "100%xF"})
    void outsideTheTestedLoadsItAnswersWithAWarning(String sets) {
        Prediction prediction = Prediction.of(prior(FatigueResistance.MIXED), Prediction.parse(sets));
        assertThat(prediction.sets()).hasSize(1);
        assertThat(prediction.warnings()).hasSize(1).first().asString().contains("outside 30% to 97%");
    }

    @Test
    void aFreshSingleIsOneRep() {
        assertThat(bench(FatigueResistance.SLOW, "100%xF")).containsExactly(1.0);
    }

    @Test
    void setsAreReadAsTheyAreTyped() {
        List<WishedSet> sets = Prediction.parse(" 70%xF R120, 67.50% x5 r0\n60%Xf r2:00 50%xf");
        assertThat(sets)
                .extracting(WishedSet::load)
                .containsExactly(Percent.of(70), Percent.ofHundredths(6750), Percent.of(60), Percent.of(50));
        assertThat(sets).extracting(set -> set.reps().orElse(0)).containsExactly(0, 5, 0, 0);
        assertThat(sets).extracting(set -> set.rest().value()).containsExactly(120, 0, 120, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "70xF,70xF,percentage",
        "70%,70%,a set such as",
        "70%x,70%x,whole number of reps",
        "70%x5.5,70%x5.5,whole number of reps",
        "70%x-5,70%x-5,whole number of reps",
        "70.123%xF,70.123%xF,two decimals",
        "r120 70%xF,r120,between two sets",
        "70%xF 70%xF,70%xF,the rest in seconds",
        "70%xF r120 r120 70%xF,r120,between two sets",
        "70%xF rest 70%xF,rest,the rest in seconds",
        "70%xF r 70%xF,r,the rest in seconds",
        "70%xF r-5 70%xF,r-5,the rest in seconds",
        "70%xF r999999 70%xF,r999999,at most a day",
        "100kg xF,100kg,a set such as",
        "x,x,percentage",
        "'',,a set such as"
    })
    void whatCannotBeReadIsNamedWithWhatWasExpected(String sets, String value, String said) {
        assertThatThrownBy(() -> Prediction.parse(sets))
                .isExactlyInstanceOf(InputException.class)
                .hasMessageStartingWith(value == null ? "nothing is there" : "\"" + value + "\"")
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.99%xF", "100.01%xF", "-70%xF", "70%x0", "70%x1000"})
    void whatIsOutOfReasonIsRefused(String sets) {
        assertThatThrownBy(() -> Prediction.parse(sets)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aBookOfSetsIsRefused() {
        assertThatThrownBy(() -> Prediction.parse("70%xF r60 ".repeat(201)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("at most 200 sets");
    }

    @Property
    void readingWhatWasPrintedIsTheSame(@ForAll("wishes") List<WishedSet> wishes) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            boolean needsRest = i + 1 < wishes.size() && wishes.get(i).rest().value() == 0;
            words.add(wishes.get(i) + (needsRest ? " r0" : ""));
        }
        assertThat(Prediction.parse(String.join(" ", words))).isEqualTo(wishes);
    }

    @Property
    void noSetEverHasLessThanNoughtOrMoreThanFresh(@ForAll("wishes") List<WishedSet> wishes) {
        StrengthPrior prior = prior(FatigueResistance.MIXED);
        for (Prediction.PredictedSet set : Prediction.of(prior, wishes).sets()) {
            double fresh = prior.curve().reps(set.wish().load().fraction());
            assertThat(set.availableHundredths() / 100.0).isBetween(0.0, fresh + 0.005);
        }
    }

    @Provide
    Arbitrary<List<WishedSet>> wishes() {
        Arbitrary<Percent> loads = Arbitraries.integers().between(1000, 10_000).map(Percent::ofHundredths);
        Arbitrary<Integer> reps = Arbitraries.integers().between(1, 999);
        Arbitrary<Seconds> rests = Arbitraries.integers().between(0, 600).map(Seconds::of);
        return Combinators.combine(loads, reps.optional(), rests)
                .as(WishedSet::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static BareCapacity afterSets(StrengthPrior prior, int reps, int ofRepMax) {
        double fraction = prior.curve().fraction(ofRepMax);
        BareCapacity now = BareCapacity.fresh(prior.curve(), prior.rates());
        for (int set = 0; set < 5; set++) {
            now = now.afterReps(Math.min(reps, now.available(fraction))).rested(set < 4 ? 180 : 30);
        }
        return now;
    }

    private static List<Double> bench(FatigueResistance profile, String sets) {
        List<Double> reps = new ArrayList<>();
        for (Prediction.PredictedSet set :
                Prediction.of(prior(profile), Prediction.parse(sets)).sets()) {
            reps.add(set.hundredths() / 100.0);
        }
        return reps;
    }

    private static StrengthPrior prior(FatigueResistance profile) {
        return StrengthPrior.named(Exercises.CATALOGUE.get("bench press"), profile);
    }
}
