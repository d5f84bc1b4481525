package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Seconds;

/** The finish follows its lift at once, or stands at the day's end, where everything since counts. */
class R01PlaceTest {
    @Test
    void rightAfterItsSetsARunningDropOpensAtTheWorkingLoad() {
        assertThat(Asking.bench().as(Protocol.DROP).loads()).startsWith("100 kg");
        assertThat(Asking.bench().as(Protocol.DROP).recommended().plan().rampUp())
                .isEmpty();
    }

    @Test
    void atTheDaysEndItOpensLighterAfterTwoRampUpSets() {
        PlannedDropSet plan =
                Asking.bench().as(Protocol.DROP).since(6).recommended().plan();
        assertThat(plan.segments().get(0).load().toString()).isEqualTo("97.5 kg");
        assertThat(plan.rampUp().stream().map(RampUpSet::reps).toList()).containsExactly(5, 3);
        assertThat(plan.rampUp().stream().map(each -> each.load().toString()).toList())
                .containsExactly("47.5 kg", "72.5 kg");
    }

    @Test
    void atTheDaysEndTheBarIsStackedAfreshWhateverHungBefore() {
        Asking asking = Asking.bench().as(Protocol.DROP).loaded("20 20").since(6);
        assertThat(asking.loads()).hasSizeGreaterThan(2);
        assertThat(asking.recommended().plan().restack()).isEmpty();
    }

    @Test
    void hardSetsSinceMakeTheSameLoadHarder() {
        int atOnce =
                Asking.bench().as(Protocol.CLASSIC).rest(120).opening().load().thousandths();
        int later = Asking.bench()
                .as(Protocol.CLASSIC)
                .rest(120)
                .since(12)
                .opening()
                .load()
                .thousandths();
        assertThat(later).isLessThanOrEqualTo(atOnce);
        assertThat(Asking.said(Asking.bench().since(6).recommended().reasons(), "R01"))
                .singleElement()
                .asString()
                .contains("6 hard sets");
    }

    @Test
    void atTheDaysEndABandIsTheDefaultStill() {
        assertThat(Asking.bench().since(4).plan().protocol()).isEqualTo(Protocol.BAND);
        assertThat(Asking.bench().since(4).to(Goal.HYPERTROPHY).plan().protocol())
                .isEqualTo(Protocol.CLASSIC);
    }

    @Test
    void whereTheGymHasNothingLighterAVariationIsOffered() {
        Advice advice = Asking.after("Bench press", "20kg x5 x5 x5").plan();
        assertThat(advice.word()).isEqualTo("not-needed");
        assertThat(advice.alternatives())
                .extracting(Alternative::why)
                .first()
                .asString()
                .contains("variation");
    }

    @Test
    void beforeASingleSetThirtySecondsAreRestedBeforeADropThePrimaryRest() {
        assertThat(Asking.bench().opening().restBefore()).isEqualTo(Seconds.of(30));
        assertThat(Asking.bench().as(Protocol.DROP).primaryRest(150).opening().restBefore())
                .isEqualTo(Seconds.of(150));
    }
}
