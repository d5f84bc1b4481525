package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.Spotting;

/** The RM of the heavy work picks the band. */
class R09BandTest {
    @Test
    void fiveRepsTakeFiftyToSixtyPercentForFifteenToTwenty() {
        PlannedSegment set = Asking.bench().opening();
        assertThat(set.load()).isBetween(Weight.parse("57.5kg"), Weight.kilograms(69));
        assertThat(set.reps()).isEqualTo(new RepAim(15, 20, true));
    }

    @Test
    void threeRepsTakeSixtyToSeventyForTenToFifteen() {
        PlannedSegment set =
                Asking.after("Bench press", "180kg x3 x3 x3").max("195kg").opening();
        assertThat(set.percentOfMax()).isBetween(Percent.of(60), Percent.of(70));
        assertThat(set.reps()).isEqualTo(new RepAim(10, 15, true));
    }

    @Test
    void exactlyNinetyPercentForFiveIsTheBandOfFive() {
        assertThat(Asking.after("Bench press", "90kg x5 x5 x5")
                        .max("100kg")
                        .opening()
                        .reps()
                        .min())
                .isEqualTo(15);
        assertThat(Asking.after("Bench press", "90kg x4 x4 x4")
                        .max("100kg")
                        .opening()
                        .reps()
                        .min())
                .isEqualTo(10);
    }

    @Test
    void aReserveThatWasSaidCountsIntoTheRm() {
        assertThat(Asking.after("Bench press", "100kg x4@9 x4@9 x4@9")
                        .max("115kg")
                        .opening()
                        .reps()
                        .min())
                .isEqualTo(15);
    }

    @Test
    void insideTheBandTheForecastNearestTheAimWins() {
        Asking asking = Asking.bench();
        int chosen = Math.abs(asking.opening().forecast().reps() - 20);
        assertThat(chosen).isLessThanOrEqualTo(1);
    }

    @Test
    void aBandWhoseBottomIsTooHeavyGoesBelowAndSaysSo() {
        Advice.Recommended plan = Asking.after("Bench press", "90kg x7 x6 x6 x5")
                .max("112.5kg")
                .profile("fast")
                .spotted(Spotting.SOLO)
                .rest(10)
                .recommended();
        PlannedSegment set = plan.plan().segments().get(0);
        assertThat(set.percentOfMax().isLessThan(Percent.of(50))).isTrue();
        assertThat(set.percentOfMax().isLessThan(Percent.of(40))).isFalse();
        assertThat(Asking.said(plan.reasons(), "R09")).anyMatch(text -> text.contains("bottom"));
    }

    @Test
    void aBandWhoseTopIsTooLightStaysAtTheTopAndRaisesTheAim() {
        Advice.Recommended plan = Asking.after("Leg press", "200kg x5 x5 x5")
                .max("230kg")
                .profile("slow")
                .recommended();
        PlannedSegment set = plan.plan().segments().get(0);
        assertThat(set.percentOfMax()).isBetween(Percent.of(57), Percent.of(60));
        assertThat(set.reps().aim()).isGreaterThan(23).isEqualTo(set.forecast().reps());
        assertThat(Asking.said(plan.reasons(), "R09")).anyMatch(text -> text.contains("aim rises"));
    }

    @Test
    void speedSetsAreTooLightToSizeAFinish() {
        Advice advice = Asking.after("Bench press", "60kg x3 x3 x3 x3 x3 x3 x3 x3")
                .max("100kg")
                .plan();
        assertThat(advice.word()).isEqualTo("not-needed");
        assertThat(Asking.said(advice.reasons(), "R09"))
                .singleElement()
                .asString()
                .contains("too light");
    }

    @Test
    void pastTheAimIsPraisedAndTheLifterDecides() {
        LiveSet set = LiveSet.of(Asking.bench()).done(23);
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(Asking.said(set.next().notes(), "R09"))
                .singleElement()
                .asString()
                .contains("past the aim");
    }

    @Test
    void underTheMinimumIsAResult() {
        LiveSet set = LiveSet.of(Asking.bench()).done(12);
        assertThat(Asking.said(set.finished().notes(), "R12"))
                .singleElement()
                .asString()
                .contains("12 reps, a result");
    }
}
