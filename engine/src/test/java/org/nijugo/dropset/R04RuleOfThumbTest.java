package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The source's 60 % for 25 stands beside the lifter's own figure and decides nothing. */
class R04RuleOfThumbTest {
    @Test
    void itIsShownBesideTheLiftersOwnRestedFigure() {
        Advice.Recommended plan = Asking.bench().as(Protocol.CLASSIC).recommended();
        assertThat(Asking.said(plan.reasons(), "R04"))
                .singleElement()
                .asString()
                .contains("60%")
                .contains("53%");
    }

    @Test
    void itMovesNoLoad() {
        for (String profile : new String[] {"fast", "mixed", "slow"}) {
            PlannedSegment set =
                    Asking.bench().profile(profile).as(Protocol.CLASSIC).opening();
            assertThat(set.percentOfMax().hundredths()).isLessThan(6000);
        }
    }
}
