package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;

/** The profile makes the first cut; the reps just done make the next. */
class R06CutTest {
    @Test
    void aSlowProfileCutsFiveAMixedTenAFastFifteen() {
        assertThat(firstWish("slow")).isEqualTo(Percent.of(5));
        assertThat(firstWish("mixed")).isEqualTo(Percent.of(10));
        assertThat(firstWish("fast")).isEqualTo(Percent.of(15));
    }

    @Test
    void everyProfileGetsAboutTheSameRepsASegment() {
        for (String profile : new String[] {"slow", "mixed", "fast"}) {
            int segments =
                    Asking.bench().profile(profile).as(Protocol.DROP).segments().size();
            assertThat(segments).as(profile).isBetween(3, 5);
        }
    }

    @Test
    void whoNamesFivePercentGetsItAsLongAsThePlatesAllow() {
        Asking asking = Asking.after("Bench press", "100kg x5 x5 x5 x5")
                .as(Protocol.DROP)
                .cut("5%");
        assertThat(asking.loads()).containsExactly("100 kg", "95 kg", "90 kg", "80 kg", "70 kg");
        assertThat(asking.segments())
                .extracting(each -> each.wished().toString())
                .contains("95 kg", "90.25 kg", "85.5 kg");
        assertThat(Asking.said(asking.recommended().warnings(), "R06"))
                .singleElement()
                .asString()
                .contains("To 80 kg the cut is 11.1 %, not the 5% asked for");
    }

    @Test
    void whoNamesFifteenPercentOnAWeightliftingBarGetsTheFirstOfThem() {
        Asking asking = Asking.after("Bench press", "90kg x5 x5 x5 x5")
                .in("iwf")
                .as(Protocol.DROP)
                .cut("15%");
        assertThat(asking.loads()).containsExactly("90 kg", "78 kg", "72 kg", "65 kg");
        assertThat(Asking.said(asking.recommended().warnings(), "R06")).hasSize(1);
    }

    @Test
    void aSpotterAndTwoHelpersNeverTurnASmallCutIntoOneBigStrip() {
        Asking asking = Asking.after("Bench press", "90kg x5")
                .in("iwf")
                .as(Protocol.DROP)
                .cut("15%")
                .with(Hands.TWO);
        for (PlannedSegment segment : asking.segments()) {
            assertThat(segment.cut().orElse(Percent.of(5))).isLessThanOrEqualTo(Percent.of(15));
        }
    }

    @Test
    void whereOneStepIsTooLargeTheWordsSayWhatStayingInsideWouldCost() {
        Asking asking = Asking.after("Bench press", "60kg x5").as(Protocol.DROP);
        assertThat(asking.loads()).containsExactly("60 kg", "50 kg", "45 kg", "40 kg");
        assertThat(Asking.said(asking.recommended().warnings(), "R18"))
                .singleElement()
                .asString()
                .contains("16.7 %")
                .contains("stays inside for as many reps");
    }

    @Test
    void fewerRepsThanExpectedMakeTheNextCutLarger() {
        int fewer = cutAfter(3);
        int expected = cutAfter(6);
        int more = cutAfter(9);
        assertThat(fewer).isGreaterThanOrEqualTo(expected);
        assertThat(expected).isGreaterThanOrEqualTo(more);
        assertThat(fewer).isGreaterThan(more);
    }

    @Test
    void theStepSaysWhyTheCutIsLarger() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.DROP)).done(4);
        assertThat(Asking.said(set.next().notes(), "R06"))
                .singleElement()
                .asString()
                .contains("4 where 6 were expected")
                .contains("grows");
    }

    @Test
    void theRuleStaysInsideFiveAndFifteen() {
        assertThat(CutRule.next(Percent.of(10), 20)).isEqualTo(Percent.of(15));
        assertThat(CutRule.next(Percent.of(10), -20)).isEqualTo(Percent.of(5));
        assertThat(CutRule.next(Percent.of(10), 2)).isEqualTo(Percent.of(12));
        assertThat(CutRule.next(Percent.of(10), -1)).isEqualTo(Percent.of(9));
    }

    private static Percent firstWish(String profile) {
        return Asking.bench()
                .profile(profile)
                .as(Protocol.DROP)
                .recommended()
                .situation()
                .cut();
    }

    private static int cutAfter(int reps) {
        return LiveSet.of(Asking.after("Dumbbell bench press", "40kg x5 x5 x5").as(Protocol.DROP))
                .done(reps)
                .change()
                .cut()
                .hundredths();
    }
}
