package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;

/** Safety comes first, and what it offers instead is gentler. */
class R20PlanTest {
    private static final SafetyContext NOVICE =
            SafetyContext.unknown().withSpotting(Spotting.SPOTTER).withTrainingMonths(1);

    @Test
    void aNoviceIsNotOfferedAFullFinishAfterLongSets() {
        Advice advice = Asking.after("Bench press", "60kg x10 x10").safe(NOVICE).plan();
        assertThat(advice.word()).isEqualTo("not-yet");
        assertThat(advice.alternatives())
                .extracting(Alternative::why)
                .singleElement()
                .asString()
                .contains("introductory");
    }

    @Test
    void theIntroductorySetIsNoHeavierThanTheBand() {
        Weight band = Asking.bench().opening().load();
        Advice advice = Asking.bench().safe(NOVICE).plan();
        String why = advice.alternatives().get(0).why();
        String load = why.substring(why.indexOf(':') + 2, why.indexOf(','));
        assertThat(Weight.parse(load).isMoreThan(band)).isFalse();
        assertThat(why).contains("at most 15 reps").contains("2 in reserve");
    }

    @Test
    void theBandThatIsOfferedInsteadSaysItsReserve() {
        Advice advice = Asking.bench().as(Protocol.DROP).spotted(Spotting.SOLO).plan();
        assertThat(advice.word()).isEqualTo("not-yet");
        assertThat(advice.alternatives().get(0).why()).contains("stopped with 2 in reserve");
    }
}
