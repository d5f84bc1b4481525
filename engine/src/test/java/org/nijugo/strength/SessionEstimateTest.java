package org.nijugo.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

class SessionEstimateTest {
    private static final StrengthPrior BENCH =
            StrengthPrior.guessed(Exercises.CATALOGUE.get("bench press"), FatigueResistance.MIXED);
    private static final Seconds REST = Seconds.of(180);

    @Test
    void aHundredForFiveAloneIsTakenToFailureAndSaysSo() {
        SessionEstimate estimate = SessionEstimate.ofSet(HeavySet.of(kg(100), 5));
        assertThat(kilograms(estimate.oneRepMax())).isCloseTo(110.13, within(0.01));
        assertThat(estimate.takenToFailure()).isTrue();
        assertThat(kilograms(estimate.low())).isBetween(104.0, 105.5);
        assertThat(kilograms(estimate.high())).isBetween(115.0, 116.5);
    }

    @Test
    void withReserveSaidItCounts() {
        SessionEstimate estimate = SessionEstimate.ofSet(BENCH, set(100, 5, "8"));
        assertThat(kilograms(estimate.oneRepMax())).isCloseTo(100 * new LoadRepsCurve(26).maxFactor(7), within(0.001));
        assertThat(estimate.takenToFailure()).isFalse();
    }

    @Test
    void aSingleToFailureIsTheMaximum() {
        assertThat(SessionEstimate.ofSet(HeavySet.of(kg(140), 1)).oneRepMax()).isEqualTo(kg(140));
    }

    @ParameterizedTest
    @CsvSource({"3,1.3", "5,2.7", "8,4.9", "10,6.2", "12,7.4"})
    void theCurveIsTheLargerPartOfTheRangeTheMoreReps(int reps, double curvePercent) {
        SessionEstimate estimate = SessionEstimate.ofSet(HeavySet.toFailure(kg(100), reps));
        double ratio =
                (double) estimate.high().thousandths() / estimate.oneRepMax().thousandths();
        double sd = Math.log(ratio) / 1.28155;
        double rest = 0.027 * 0.6 * 0.027 * 0.6 + 0.025 * 0.025;
        assertThat(100 * Math.sqrt(sd * sd - rest)).isCloseTo(curvePercent, within(0.11));
    }

    @Test
    void twentyFiveRepsAreNoTestOfTheMaximum() {
        assertThatThrownBy(() -> SessionEstimate.ofSet(HeavySet.of(kg(60), 25)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("\"60 kg x25\" cannot be used: expected a set of at most 12 reps");
    }

    @Test
    void aSetFarFromItsLastRepTellsNothing() {
        assertThat(SessionEstimate.tells(set(100, 5, "6"))).isTrue();
        assertThat(SessionEstimate.tells(set(100, 5, "5.5"))).isFalse();
        assertThat(SessionEstimate.tells(set(100, 8, "6"))).isTrue();
        assertThat(SessionEstimate.tells(set(100, 9, "6"))).isFalse();
        assertThat(SessionEstimate.tells(HeavySet.of(kg(100), 5))).isFalse();
    }

    @Test
    void setsOfWhichNobodySaidHowHardTheyWereGiveNoEstimate() {
        List<HeavySet> sets = List.of(HeavySet.of(kg(100), 5), HeavySet.of(kg(100), 5));
        assertThat(SessionEstimate.find(BENCH, sets, REST)).isEmpty();
        assertThat(SessionEstimate.find(BENCH, List.of(), REST)).isEmpty();
    }

    @Test
    void theBestTwoSetsTellAndEarlierFatigueIsGivenBack() {
        List<HeavySet> sets = List.of(set(100, 5, "8"), set(100, 5, "9"), set(100, 5, "10"), set(100, 3, "10"));
        SessionEstimate estimate = find(sets);
        assertThat(estimate.told()).hasSize(2).doesNotContain(set(100, 3, "10"));
        double firstAlone =
                kilograms(SessionEstimate.ofSet(BENCH, set(100, 5, "8")).oneRepMax());
        assertThat(kilograms(estimate.oneRepMax())).isCloseTo(firstAlone, within(3.0));
        double lastAlone =
                kilograms(SessionEstimate.ofSet(BENCH, set(100, 5, "10")).oneRepMax());
        assertThat(kilograms(estimate.oneRepMax())).isGreaterThan(lastAlone);
    }

    @Test
    void repsThatFatigueTookAreGivenBack() {
        List<HeavySet> sets = List.of(HeavySet.of(kg(100), 5), set(100, 4, "10"));
        double missing = 0.6 * 5 * Math.exp(-180.0 / 290) + 0.4 * 5 * Math.exp(-180.0 / 16);
        assertThat(kilograms(find(sets).oneRepMax()))
                .isCloseTo(100 * new LoadRepsCurve(26).maxFactor(4 + missing), within(0.002));
    }

    @Test
    void warmUpsOnlyTireAndBackOffSetsTell() {
        SessionEstimate withWarmUps = find(List.of(set(60, 5, "6"), set(80, 8, "6"), set(100, 5, "9")));
        assertThat(withWarmUps.told()).containsExactly(set(100, 5, "9"));
        SessionEstimate topAndBackOff = find(List.of(set(110, 1, "9"), set(90, 6, "9")));
        assertThat(topAndBackOff.told()).hasSize(2);
    }

    @Test
    void aSecondSetCannotMakeItMuchSurerSinceBothShareTheCurve() {
        SessionEstimate one = find(List.of(set(100, 5, "9")));
        SessionEstimate two = find(List.of(set(100, 5, "9"), set(100, 5, "10")));
        assertThat(width(two)).isBetween(0.8 * width(one), 1.05 * width(one));
    }

    @Test
    void aNamedProfileNarrowsTheRange() {
        StrengthPrior named = StrengthPrior.named(Exercises.CATALOGUE.get("bench press"), FatigueResistance.MIXED);
        SessionEstimate sure = SessionEstimate.ofSet(named, set(100, 8, "10"));
        assertThat(width(sure)).isLessThan(0.75 * width(SessionEstimate.ofSet(BENCH, set(100, 8, "10"))));
    }

    @Test
    void poundsAndKilogramsInOneSessionAreOneSession() {
        HeavySet pounds = new HeavySet(Weight.parse("220.462lb"), 5, 10);
        SessionEstimate mixed = find(List.of(set(100, 5, "9"), pounds));
        SessionEstimate metric = find(List.of(set(100, 5, "9"), set(100, 5, "9")));
        assertThat(kilograms(mixed.oneRepMax())).isCloseTo(kilograms(metric.oneRepMax()), within(0.01));
    }

    @Property
    void moreRepsOrMoreReserveAreNeverALowerMaximum(
            @ForAll @IntRange(min = 1, max = 8) int reps, @ForAll @IntRange(min = 0, max = 30) int rirTenths) {
        HeavySet less = new HeavySet(kg(100), reps, rirTenths);
        SessionEstimate estimate = SessionEstimate.ofSet(BENCH, less);
        assertThat(SessionEstimate.ofSet(BENCH, new HeavySet(kg(100), reps + 1, rirTenths))
                        .oneRepMax())
                .isGreaterThan(estimate.oneRepMax());
        assertThat(SessionEstimate.ofSet(BENCH, new HeavySet(kg(100), reps, rirTenths + 5))
                        .oneRepMax())
                .isGreaterThan(estimate.oneRepMax());
        assertThat(estimate.oneRepMax()).isBetween(estimate.low(), estimate.high());
    }

    private static SessionEstimate find(List<HeavySet> sets) {
        Optional<SessionEstimate> found = SessionEstimate.find(BENCH, sets, REST);
        assertThat(found).isPresent();
        return found.get();
    }

    private static double width(SessionEstimate estimate) {
        return Math.log(kilograms(estimate.high()) / kilograms(estimate.low()));
    }

    private static HeavySet set(int kilograms, int reps, String rpe) {
        return HeavySet.of(kg(kilograms), reps, Rpe.parse(rpe));
    }

    private static Weight kg(int kilograms) {
        return Weight.kilograms(kilograms);
    }

    private static double kilograms(Weight weight) {
        return weight.thousandths() / 1000.0;
    }
}
