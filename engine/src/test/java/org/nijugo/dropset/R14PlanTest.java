package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Before a single set the plates take their time as well. */
class R14PlanTest {
    @Test
    void aBarThatTakesLongerToChangeThanTheRestIsSaid() {
        Advice.Recommended plan = Asking.after("Squat", "180kg x5 x5 x5")
                .max("205kg")
                .loaded("25 25 20 10")
                .as(Protocol.CLASSIC)
                .recommended();
        assertThat(Asking.said(plan.warnings(), "R14"))
                .singleElement()
                .asString()
                .contains("longer than the 30s");
    }

    @Test
    void oneThatDoesNotIsNot() {
        assertThat(Asking.said(Asking.bench().recommended().warnings(), "R14")).isEmpty();
    }
}
