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
