package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Brutality is told before, and the gentler cut is one that is gentler. */
class R08PlanTest {
    private static final String GENTLER = "first cut of ";

    @Test
    void theGentlerCutThatIsOfferedTakesFewerCuts() {
        Asking many = Asking.after("Lat pulldown", "80kg x5@10 x5@10 x4@10")
                .profile("fast")
                .as(Protocol.DROP)
                .target(35)
                .cut("5%");
        int cuts = many.recommended().plan().forecast().cuts();
        assertThat(cuts).isGreaterThan(Shifts.MANY_CUTS);
        List<String> said = Asking.said(many.recommended().warnings(), "R08");
        assertThat(said).singleElement().asString().contains(GENTLER);
        String cut = said.get(0)
                .substring(
                        said.get(0).indexOf(GENTLER) + GENTLER.length(),
                        said.get(0).indexOf('%') + 1);
        assertThat(many.cut(cut).recommended().plan().forecast().cuts()).isLessThan(cuts);
    }
}
