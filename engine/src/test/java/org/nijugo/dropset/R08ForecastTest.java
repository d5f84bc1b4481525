package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What it will be like is said before the set. */
class R08ForecastTest {
    @Test
    void segmentsRepsTimeAndEffortAreSaidBefore() {
        Advice.Recommended plan = Asking.bench().as(Protocol.DROP).recommended();
        SetForecast forecast = plan.plan().forecast();
        assertThat(forecast.segments()).isEqualTo(forecast.cuts() + 1);
        assertThat(Asking.said(plan.reasons(), "R08"))
                .singleElement()
                .asString()
                .contains(forecast.segments() + " segments")
                .contains(forecast.seconds() + " s")
                .contains("hard");
    }

    @Test
    void theTimeRunsFromTheFirstRepToTheLast() {
        PlannedDropSet plan = Asking.bench().as(Protocol.DROP).recommended().plan();
        int seconds = plan.forecast().totalReps() * Shifts.TEMPO;
        for (PlannedSegment segment : plan.segments().subList(1, plan.segments().size())) {
            seconds += segment.restBefore().value();
        }
        assertThat(plan.forecast().seconds()).isEqualTo(seconds);
    }

    @Test
    void moreThanFiveCutsWarnAndOfferAnotherCut() {
        Advice.Recommended plan = Asking.after("Lat pulldown", "80kg x4@10 x4@10")
                .as(Protocol.DROP)
                .cut("5%")
                .target(40)
                .recommended();
        assertThat(plan.plan().forecast().cuts()).isGreaterThan(5);
        assertThat(Asking.said(plan.warnings(), "R08"))
                .singleElement()
                .asString()
                .contains("With a first cut of");
    }

    @Test
    void everyForecastHasABandAroundIt() {
        for (PlannedSegment segment : Asking.bench().as(Protocol.DROP).segments()) {
            assertThat(segment.forecast().low()).isLessThan(segment.forecast().high());
        }
    }
}
