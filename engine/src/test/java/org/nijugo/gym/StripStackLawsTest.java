package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** Laws that every strip stack keeps, in gyms of any size. */
class StripStackLawsTest {
    private static final int[] KILOGRAMS = {25_000, 20_000, 15_000, 10_000, 5_000, 2_500, 1_250, 500, 250};
    private static final int[] POUNDS = {45_000, 35_000, 25_000, 10_000, 5_000, 2_500, 1_250};

    record Case(StripStack.Bar bar, LadderWish wish) {}

    @Property(tries = 400)
    void loadsFallAndAreMadeOfTheGymsPlatesByPullingOnly(@ForAll("cases") Case each) {
        checkLaws(each.bar(), each.wish(), StripStack.solve(each.bar(), each.wish()));
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameAnswerInWhateverOrderThePlatesAreWritten(@ForAll("cases") Case each) {
        List<StripStack.Pair> turned = new ArrayList<>(each.bar().plates());
        java.util.Collections.reverse(turned);
        StripStack.Bar other = new StripStack.Bar(
                each.bar().base(), each.bar().sides(), turned, 0, each.bar().innermost());
        assertThat(StripStack.solve(other, each.wish())).isEqualTo(StripStack.solve(each.bar(), each.wish()));
    }

    @Property(tries = 400)
    void whatHangsIsOnlyPulled(@ForAll("cases") Case each) {
        Ladder fresh = StripStack.solve(each.bar(), each.wish());
        List<Weight> stack = fresh.stack().plates();
        LadderWish pulled = new LadderWish(
                each.wish().opening(),
                each.wish().cuts(),
                each.wish().least(),
                each.wish().most(),
                each.wish().lightest(),
                Optional.of(stack));
        Ladder ladder = StripStack.solve(each.bar(), pulled);
        assertThat(ladder.stack().plates()).isEqualTo(stack);
        checkLaws(each.bar(), pulled, ladder);
        if (fresh.exact()) {
            assertThat(ladder.rungs().stream().map(Rung::load).toList())
                    .isEqualTo(fresh.rungs().stream().map(Rung::load).toList());
        }
    }

    static void checkLaws(StripStack.Bar bar, LadderWish wish, Ladder ladder) {
        assertThat(ladder.opening().load()).isEqualTo(wish.opening());
        assertThat(ladder.rungs().size()).isBetween(1, wish.cuts().size() + 1);
        assertThat(ladder.stack().plates().subList(0, bar.innermost().size())).isEqualTo(bar.innermost());
        for (StripStack.Pair pair : bar.plates()) {
            assertThat(java.util.Collections.frequency(ladder.stack().plates(), pair.plate()))
                    .isLessThanOrEqualTo(pair.count());
        }
        for (int i = 1; i < ladder.rungs().size(); i++) {
            Rung before = ladder.rungs().get(i - 1);
            Rung rung = ladder.rungs().get(i);
            assertThat(rung.load()).isLessThan(before.load()).isGreaterThanOrEqualTo(wish.lightest());
            assertThat(rung.load())
                    .isEqualTo(StripRungs.load(bar, rung.loading().plates()));
            assertThat(before.loading().pullTo(rung.loading())).isEqualTo(rung.pull());
            assertThat(rung.wished())
                    .isEqualTo(wish.cuts().get(i - 1).complement().of(before.load()));
            long cut = (before.load().thousandths() - (long) rung.load().thousandths()) * 10_000;
            boolean inside = cut
                            >= (long) wish.least().hundredths() * before.load().thousandths()
                    && cut <= (long) wish.most().hundredths() * before.load().thousandths();
            assertThat(rung.withinLimits()).isEqualTo(inside);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<WeightUnit> units = Arbitraries.of(WeightUnit.KILOGRAM, WeightUnit.POUND);
        Arbitrary<List<Integer>> counts =
                Arbitraries.integers().between(0, 4).list().ofSize(KILOGRAMS.length);
        Arbitrary<List<Integer>> used =
                Arbitraries.integers().between(0, 4).list().ofSize(KILOGRAMS.length);
        Arbitrary<List<Percent>> cuts = Arbitraries.integers()
                .between(5, 15)
                .map(Percent::of)
                .list()
                .ofMinSize(0)
                .ofMaxSize(7);
        Arbitrary<Integer> sides = Arbitraries.integers().between(1, 2);
        Arbitrary<Boolean> floor = Arbitraries.of(true, false, false);
        return Combinators.combine(units, counts, used, cuts, sides, floor).as(StripStackLawsTest::made);
    }

    private static Case made(
            WeightUnit unit, List<Integer> counts, List<Integer> used, List<Percent> cuts, int sides, boolean floor) {
        int[] weights = unit == WeightUnit.POUND ? POUNDS : KILOGRAMS;
        List<StripStack.Pair> pairs = new ArrayList<>();
        List<Weight> hung = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Weight plate = Weight.ofThousandths(weights[i], unit);
            pairs.add(new StripStack.Pair(plate, counts.get(i), 0));
            for (int j = 0; j < Math.min(counts.get(i), used.get(i)); j++) {
                hung.add(plate);
            }
        }
        List<Weight> innermost = floor && !hung.isEmpty() ? hung.subList(0, 1) : List.of();
        StripStack.Bar bar = new StripStack.Bar(Weight.ofThousandths(20_000, unit), sides, pairs, 0, innermost);
        Weight opening = StripRungs.load(bar, hung);
        return new Case(
                bar, new LadderWish(opening, cuts, Percent.of(5), Percent.of(15), Weight.zero(unit), Optional.empty()));
    }
}
