package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;

/** No load is changed for two reps, neither on the way nor at the end. */
class R05PlanTest {
    @Test
    void twoChangesBecomeOneWhereTheLoadBetweenIsForTwoReps() {
        Advice.Recommended plan = Asking.after("Leg extension", "60kg x5 x5 x5 x5")
                .as(Protocol.DROP)
                .cut("5%")
                .rest(0)
                .recommended();
        List<PlannedSegment> segments = plan.plan().segments();
        for (int i = 2; i < segments.size(); i++) {
            assertThat(segments.get(i).forecast().reps()).isGreaterThanOrEqualTo(3);
            assertThat(segments.get(i).cut().orElseThrow()).isBetween(Percent.of(5), Percent.of(15));
        }
        assertThat(Asking.said(plan.reasons(), "R05")).anyMatch(text -> text.contains("only two reps"));
    }

    @Test
    void whereTheFloorIsNearOneGoodCutBeatsTwoThatAreTooSmall() {
        List<PlannedSegment> segments =
                Asking.after("Deadlift", "65kg x5 x5 x5").as(Protocol.DROP).segments();
        assertThat(segments).hasSize(2);
        assertThat(segments.get(1).load().toString()).isEqualTo("60 kg");
    }

    @Test
    void workOnTheEmptyBarIsNoRunningDrop() {
        Advice advice =
                Asking.after("Bench press", "20kg x5 x5 x5").as(Protocol.DROP).plan();
        assertThat(advice.word()).isEqualTo("not-needed");
        assertThat(advice.alternatives())
                .extracting(Alternative::why)
                .first()
                .asString()
                .contains("fixed bars");
    }

    @Test
    void whatHangsOpensTheLadder() {
        List<PlannedSegment> segments =
                Asking.bench().as(Protocol.DROP).loaded("20 10 10").segments();
        assertThat(segments.get(0).plates().toString()).isEqualTo("[20 kg, 10 kg, 10 kg]");
        assertThat(segments.get(1).pull().toString()).isEqualTo("[10 kg]");
    }
}
