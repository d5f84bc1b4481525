package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The literal reading sizes a band and disturbs nothing else. */
class R10PlanTest {
    @Test
    void askedForItIsABandWhateverTheGoal() {
        Advice.Recommended plan =
                Asking.bench().to(Goal.HYPERTROPHY).literalR10().recommended();
        assertThat(plan.protocol()).isEqualTo(Protocol.BAND);
        assertThat(Asking.said(plan.reasons(), "R10")).anyMatch(text -> text.contains("literal"));
    }

    @Test
    void theClassicBesideItIsTheOrdinaryOne() {
        assertThat(Asking.bench().as(Protocol.CLASSIC).literalR10().opening().load())
                .isEqualTo(Asking.bench().as(Protocol.CLASSIC).opening().load());
    }
}
