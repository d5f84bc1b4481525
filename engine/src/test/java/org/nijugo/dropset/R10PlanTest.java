package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** The literal reading sizes a band, and the classic under it. */
class R10PlanTest {
    @Test
    void askedForItIsABandWhateverTheGoal() {
        Advice.Recommended plan =
                Asking.bench().to(Goal.HYPERTROPHY).literalR10().recommended();
        assertThat(plan.protocol()).isEqualTo(Protocol.BAND);
        assertThat(Asking.said(plan.reasons(), "R10")).anyMatch(text -> text.contains("literal"));
    }

    @Test
    void theClassicBesideItStaysUnderTheLiteralBand() {
        Advice.Recommended band = Asking.bench().literalR10().recommended();
        PlannedSegment classic =
                Asking.bench().as(Protocol.CLASSIC).literalR10().opening();
        assertThat(band.plan().segments().get(0).load()).isEqualTo(Weight.kilograms(50));
        assertThat(classic.load()).isEqualTo(Weight.ofThousandths(47_500, WeightUnit.KILOGRAM));
        assertThat(band.alternatives())
                .anyMatch(each ->
                        each.protocol() == Protocol.CLASSIC && each.why().contains("47.5 kg, 25 in one go"));
    }
}
