package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;

/** Drop by 50–60 %: read as to 50–60 %, with the letter beside it as an option. */
class R10GeneralRuleTest {
    @Test
    void tenToTwelveMoreThanPerformedChecksTheTarget() {
        assertThat(Asking.said(Asking.bench().plan().reasons(), "R10"))
                .singleElement()
                .asString()
                .contains("15 to 17");
    }

    @Test
    void toTheLetterItIsFortyToFiftyPercentOfTheWorkAndThatIsExplained() {
        Advice.Recommended plan = Asking.bench().literalR10().recommended();
        PlannedSegment set = plan.plan().segments().get(0);
        assertThat(set.percentOfMax()).isBetween(Percent.of(34), Percent.of(44));
        assertThat(set.reps().min()).isEqualTo(15);
        assertThat(set.forecast().reps()).isGreaterThanOrEqualTo(25);
        assertThat(Asking.said(plan.reasons(), "R10")).anyMatch(text -> text.contains("letter"));
    }
}
