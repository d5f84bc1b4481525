package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** Every planned load can be loaded; achieved stands beside wished. */
class R18RealWeightTest {
    @Test
    void achievedStandsBesideWished() {
        PlannedSegment third = Asking.bench().as(Protocol.DROP).segments().get(2);
        assertThat(third.wished()).isEqualTo(Weight.kilograms(81));
        assertThat(third.load()).isEqualTo(Weight.kilograms(80));
    }

    @Test
    void fourCutsOfTenPercentFromOneHundredFortyNeedFivePlatesASideAtMost() {
        List<PlannedSegment> segments = Asking.after("Bench press", "140kg x5@10 x5@10 x4@10")
                .max("160kg")
                .as(Protocol.DROP)
                .cut("10%")
                .segments();
        int handled = 0;
        for (PlannedSegment segment : segments) {
            handled += segment.pull().size();
            int off = Math.abs(segment.load().minus(segment.wished()).thousandths());
            assertThat(off * 100.0).isLessThanOrEqualTo(segment.wished().thousandths() * 3.0);
        }
        assertThat(handled).isLessThanOrEqualTo(5);
    }

    @Test
    void twoTwentiesThatHangAreOneBigStripMarkedAsSuch() {
        Advice.Recommended plan =
                Asking.bench().as(Protocol.DROP).loaded("20 20").recommended();
        assertThat(plan.plan().segments().get(1).load()).isEqualTo(Weight.kilograms(60));
        assertThat(Asking.said(plan.warnings(), "R18"))
                .singleElement()
                .asString()
                .contains("more than 15 %");
        assertThat(plan.plan().restack())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("swap the outer").contains(" s"));
    }

    @Test
    void aBarThatHangsWellNeedsNoRestack() {
        Advice.Recommended plan =
                Asking.bench().as(Protocol.DROP).loaded("20 5 5 5 5").recommended();
        assertThat(plan.plan().restack()).isEmpty();
        assertThat(plan.plan().segments()).hasSize(4);
    }

    @Test
    void platesThatDoNotMakeTheWorkingLoadAreRefused() {
        Asking asking = Asking.bench().as(Protocol.DROP).loaded("20 10");
        assertThatThrownBy(asking::plan).isInstanceOf(RefusedException.class).hasMessageContaining("80 kg");
    }

    @Test
    void fromTheFloorAFullSizePairStaysOn() {
        Advice.Recommended plan = Asking.after("Deadlift", "180kg x5 x5 x5")
                .max("210kg")
                .as(Protocol.DROP)
                .recommended();
        for (PlannedSegment segment : plan.plan().segments()) {
            assertThat(segment.plates().get(0)).isIn(Weight.kilograms(20), Weight.kilograms(25));
        }
        assertThat(Asking.said(plan.reasons(), "R18")).anyMatch(text -> text.contains("floor"));
    }

    @Test
    void whatIsOfferedBesideAPullUpNamesTheBeltToo() {
        Advice.Recommended plan = Asking.after("Pull-up", "100kg x5 x5 x5").recommended();
        assertThat(plan.alternatives())
                .extracting(Alternative::why)
                .anyMatch(why -> why.contains("55 kg (-25 kg), 25 in one go"))
                .anyMatch(why -> why.contains("from 100 kg (+20 kg) down"));
    }

    @Test
    void aPullUpGoesFromTheBeltToTheBodyToAssistance() {
        Asking asking = Asking.after("Pull-up", "100kg x5 x5 x5").as(Protocol.DROP);
        assertThat(asking.loads()).startsWith("100 kg").contains("80 kg");
        assertThat(asking.segments().get(asking.segments().size() - 1).load().isLessThan(Weight.kilograms(80)))
                .isTrue();
    }

    @Test
    void aCoarseRackIsUsedAndSaidOnce() {
        Advice.Recommended plan = Asking.after("Dumbbell bench press", "10kg x5 x5 x5")
                .as(Protocol.DROP)
                .recommended();
        List<PlannedSegment> segments = plan.plan().segments();
        assertThat(segments.get(1).load()).isEqualTo(Weight.kilograms(8));
        assertThat(segments.get(1).cut().orElseThrow()).isEqualTo(Percent.of(20));
        assertThat(Asking.said(plan.warnings(), "R18"))
                .singleElement()
                .asString()
                .contains("20 %");
    }

    @Test
    void aWorkingLoadTheGymCannotMakeOpensAtTheNearestThatIsNotHeavier() {
        Advice.Recommended plan =
                Asking.after("Bench press", "101kg x5 x5 x5").as(Protocol.DROP).recommended();
        assertThat(plan.plan().segments().get(0).load()).isEqualTo(Weight.kilograms(100));
        assertThat(Asking.said(plan.warnings(), "R18")).anyMatch(text -> text.contains("101 kg"));
    }
}
