package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** The ladder of a rack against every other way down (R18). */
class R18RackLadderTest {
    private static final WeightUnit KG = WeightUnit.KILOGRAM;

    @Property(tries = 2000)
    void noOtherWayDownARackIsBetter(
            @ForAll("racks") List<Integer> rack,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 300, max = 2000) Integer> cuts,
            @ForAll @IntRange(max = 20) int lightest) {
        Loads loads = Loads.of(KG, rack);
        LadderWish wish = wish(loads.heaviest(), cuts, Weight.kilograms(lightest));
        RackEquipment equipment = new RackEquipment("the dumbbells", loads, List.of());

        Ladder ladder = equipment.ladder(wish);

        List<Integer> walked = new ArrayList<>();
        for (Rung rung : ladder.rungs()) {
            walked.add(rung.load().thousandths());
        }
        double[] best = best(rack, wish, 0, walked.get(0));
        assertThat(merit(wish, walked)).containsExactly(best);
        for (Rung rung : ladder.rungs().subList(1, ladder.rungs().size())) {
            assertThat(rung.load().isLessThan(wish.lightest())).isFalse();
            int before =
                    ladder.rungs().get(ladder.rungs().indexOf(rung) - 1).load().thousandths();
            assertThat(rung.withinLimits())
                    .isEqualTo(isInside(before, rung.load().thousandths()));
        }
    }

    /** Missing rungs, cuts outside, by how much, deviation beyond 3 %, distance; the best that any way has. */
    private static double[] best(List<Integer> rack, LadderWish wish, int done, int before) {
        if (done == wish.cuts().size()) {
            return new double[5];
        }
        double[] best = {wish.cuts().size() - done, 0, 0, 0, 0};
        for (int next : nexts(rack, wish, done, before)) {
            double[] whole = best(rack, wish, done + 1, next);
            double[] step = step(wish, done, before, next);
            for (int i = 0; i < whole.length; i++) {
                whole[i] += step[i];
            }
            best = java.util.Arrays.compare(whole, best) < 0 ? whole : best;
        }
        return best;
    }

    /** All that are inside the limits; where none is, the one nearest to the wish, the lighter of two. */
    private static List<Integer> nexts(List<Integer> rack, LadderWish wish, int done, int before) {
        List<Integer> inside = new ArrayList<>();
        List<Integer> nearest = new ArrayList<>();
        int wished = wished(wish, done, before);
        for (int load : rack) {
            boolean allowed = load < before && load >= wish.lightest().thousandths();
            if (allowed && isInside(before, load)) {
                inside.add(load);
            }
            if (allowed && (nearest.isEmpty() || Math.abs(load - wished) < Math.abs(nearest.get(0) - wished))) {
                nearest = List.of(load);
            }
        }
        return inside.isEmpty() ? nearest : inside;
    }

    private static double[] merit(LadderWish wish, List<Integer> walked) {
        double[] merit = {wish.cuts().size() - walked.size() + 1, 0, 0, 0, 0};
        for (int i = 1; i < walked.size(); i++) {
            double[] step = step(wish, i - 1, walked.get(i - 1), walked.get(i));
            for (int field = 0; field < merit.length; field++) {
                merit[field] += step[field];
            }
        }
        return merit;
    }

    private static double[] step(LadderWish wish, int done, int before, int load) {
        int wished = wished(wish, done, before);
        double cut = 10_000.0 * (before - load);
        double beyond = Math.max(cut - 1_500.0 * before, 500.0 * before - cut);
        double off = Math.abs(load - wished);
        double deviation = Math.max(0, Math.ceil((off * 100 - 3.0 * wished) * 100 / wished));
        boolean inside = isInside(before, load);
        return new double[] {0, inside ? 0 : 1, inside ? 0 : Math.ceil(beyond / before), deviation, off};
    }

    private static boolean isInside(int before, int load) {
        double cut = 10_000.0 * (before - load);
        return cut >= 500.0 * before && cut <= 1_500.0 * before;
    }

    private static int wished(LadderWish wish, int done, int before) {
        return wish.cuts()
                .get(done)
                .complement()
                .of(Weight.ofThousandths(before, KG))
                .thousandths();
    }

    private static LadderWish wish(Weight opening, List<Integer> hundredths, Weight lightest) {
        List<Percent> cuts = new ArrayList<>();
        for (int cut : hundredths) {
            cuts.add(Percent.ofHundredths(cut));
        }
        return new LadderWish(opening, cuts, Percent.of(5), Percent.of(15), lightest, Optional.empty());
    }

    @Provide
    Arbitrary<List<Integer>> racks() {
        return Arbitraries.integers()
                .between(4, 100)
                .map(halves -> halves * 500)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .uniqueElements()
                .map(loads -> loads.stream().sorted().toList());
    }
}
