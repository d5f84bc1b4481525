package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.text.InputException;

/** R18: plates hang in such an order that every drop is a pull from the outside. */
class R18StripStackTest {
    private static final StripStack.Bar COMMERCIAL = bar("20 kg", "25x2 20x4 15x2 10x4 5x4 2.5x2 1.25x2");
    private static final StripStack.Bar WEIGHTLIFTING =
            bar("25 kg", "25x4 20x1 15x1 10x1 5x1 2.5x1 2x1 1.5x1 1x1 0.5x1");
    private static final StripStack.Bar POUNDS = bar("45 lb", "45x4 35x2 25x2 10x4 5x4 2.5x2");

    @Test
    void aHundredWalksToSeventyByOneFiveASide() {
        Ladder ladder = StripStack.solve(COMMERCIAL, wish("100 kg", 3, "10%"));
        assertThat(loads(ladder)).containsExactly("100 kg", "90 kg", "80 kg", "70 kg");
        assertThat(pulls(ladder)).containsExactly("", "5", "5", "5");
        assertThat(ladder.exact()).isTrue();
    }

    @Test
    void ofEqualStacksTheOneWithFewerPlatesHangs() {
        Ladder ladder = StripStack.solve(COMMERCIAL, wish("100 kg", 3, "10%"));
        assertThat(numbers(ladder.stack().plates())).isEqualTo("25 5 5 5");
    }

    @Test
    void aFifthLoadIsSixtyTwoAndAHalf() {
        Ladder ladder = StripStack.solve(COMMERCIAL, wish("100 kg", 4, "10%"));
        assertThat(loads(ladder)).containsExactly("100 kg", "90 kg", "80 kg", "70 kg", "62.5 kg");
    }

    @Test
    void fourCutsFromAHundredAndFortyTakeNoMoreThanFivePlatesASide() {
        Ladder ladder = StripStack.solve(COMMERCIAL, wish("140 kg", 4, "10%"));
        int handled = 0;
        for (Rung rung : ladder.rungs()) {
            handled += rung.pull().size();
            int off = Math.abs(rung.load().minus(rung.wished()).thousandths());
            assertThat(off * 100L).isLessThanOrEqualTo(rung.wished().thousandths() * 3L);
            assertThat(rung.withinLimits()).isTrue();
        }
        assertThat(ladder.rungs()).hasSize(5);
        assertThat(handled).isLessThanOrEqualTo(5);
    }

    @Test
    void aLongLadderOnAWeightliftingBarGoesAllTheWayDown() {
        Ladder ladder = StripStack.solve(WEIGHTLIFTING, wish("173 kg", 6, "8%"));
        assertThat(ladder.rungs()).hasSize(7);
    }

    @Test
    void onePairOfEachSmallPlateIsPulledLargeOnesFirstSinceEveryChangeNeedsItsSize() {
        Ladder ladder = StripStack.solve(WEIGHTLIFTING, wish("140 kg", 4, "10%"));
        assertThat(ladder.exact()).isTrue();
        assertThat(loads(ladder)).containsExactly("140 kg", "120 kg", "110 kg", "102 kg", "95 kg");
        assertThat(pulls(ladder)).containsExactly("", "10", "5", "0.5 1.5 2", "1 2.5");
    }

    @Test
    void eachWishIsTheCutOfTheLoadAchievedBefore() {
        Ladder ladder = StripStack.solve(COMMERCIAL, wish("140 kg", 2, "10%"));
        assertThat(loads(ladder)).containsExactly("140 kg", "125 kg", "115 kg");
        assertThat(ladder.rungs().get(2).wished()).hasToString("112.5 kg");
        assertThat(ladder.rungs().get(2).cut()).contains(Percent.of(8));
    }

    @Test
    void fromWhatHangsItOnlyPulls() {
        Ladder ladder = StripStack.solve(COMMERCIAL, hanging("100 kg", 3, "20 5 5 5 5"));
        assertThat(loads(ladder)).containsExactly("100 kg", "90 kg", "80 kg", "70 kg");
        assertThat(numbers(ladder.stack().plates())).isEqualTo("20 5 5 5 5");

        Ladder coarse = StripStack.solve(COMMERCIAL, hanging("140 kg", 3, "20 20 15 5"));
        assertThat(loads(coarse)).containsExactly("140 kg", "130 kg", "100 kg", "60 kg");
        assertThat(within(coarse)).containsExactly(true, true, false, false);
    }

    @Test
    void whereNothingLighterHangsTheLadderIsShorter() {
        Ladder ladder = StripStack.solve(COMMERCIAL, hanging("60 kg", 4, "20"));
        assertThat(loads(ladder)).containsExactly("60 kg", "20 kg");
        assertThat(StripStack.solve(COMMERCIAL, hanging("20 kg", 4, "")).rungs())
                .hasSize(1);
        assertThat(StripStack.solve(COMMERCIAL, wish("20 kg", 2, "10%")).rungs())
                .hasSize(1);
    }

    @Test
    void whatHangsAboveTheOpeningIsPulledToItFirst() {
        Ladder ladder = StripStack.solve(COMMERCIAL, hanging("92.5 kg", 2, "20 5 5 5 5"));
        assertThat(loads(ladder)).containsExactly("90 kg", "80 kg", "70 kg");
        assertThat(ladder.opening().wished()).hasToString("92.5 kg");
    }

    @Test
    void nothingIsLighterThanAllowed() {
        LadderWish wish = new LadderWish(
                Weight.kilograms(100),
                Collections.nCopies(6, Percent.of(10)),
                Percent.of(5),
                Percent.of(15),
                Weight.kilograms(72),
                Optional.empty());
        Ladder ladder = StripStack.solve(COMMERCIAL, wish);
        assertThat(ladder.rungs().get(ladder.rungs().size() - 1).load()).isGreaterThanOrEqualTo(Weight.kilograms(72));
    }

    @Test
    void fromTheFloorOneFullPairStaysOn() {
        StripStack.Bar floor =
                new StripStack.Bar(COMMERCIAL.base(), 2, COMMERCIAL.plates(), 0, List.of(Weight.kilograms(20)));
        Ladder ladder = StripStack.solve(floor, wish("100 kg", 5, "15%"));
        for (Rung rung : ladder.rungs()) {
            assertThat(rung.loading().plates().get(0)).isEqualTo(Weight.kilograms(20));
        }
        assertThat(StripStack.solve(floor, wish("60 kg", 3, "10%")).rungs()).hasSize(1);
    }

    @Test
    void aLandmineHasOneEnd() {
        StripStack.Bar landmine = new StripStack.Bar(Weight.kilograms(20), 1, COMMERCIAL.plates(), 0, List.of());
        Ladder ladder = StripStack.solve(landmine, wish("50 kg", 3, "10%"));
        assertThat(loads(ladder)).containsExactly("50 kg", "45 kg", "40 kg", "35 kg");
        assertThat(pulls(ladder)).containsExactly("", "5", "5", "5");
    }

    @Test
    void aShortSleeveTakesHeavierPlates() {
        List<StripStack.Pair> thick = List.of(
                new StripStack.Pair(Weight.kilograms(25), 2, 40),
                new StripStack.Pair(Weight.kilograms(15), 2, 40),
                new StripStack.Pair(Weight.kilograms(5), 8, 40));
        StripStack.Bar free = new StripStack.Bar(Weight.kilograms(20), 2, thick, 0, List.of());
        StripStack.Bar narrow = new StripStack.Bar(Weight.kilograms(20), 2, thick, 90, List.of());
        assertThat(StripStack.solve(free, wish("100 kg", 3, "10%")).stack().plates())
                .hasSize(4);
        assertThat(StripStack.solve(narrow, wish("100 kg", 3, "10%")).stack().plates())
                .hasSize(2);
    }

    @Test
    void loadsWishedForOneByOneAreAnsweredOneByOne() {
        Ladder ladder = StripStack.solve(COMMERCIAL, weights("100kg", "90kg", "81kg", "73kg"));
        assertThat(loads(ladder)).containsExactly("100 kg", "90 kg", "80 kg", "75 kg");
        assertThat(ladder.rungs().get(2).wished()).hasToString("81 kg");
        assertThat(within(ladder)).containsExactly(true, true, true, true);
    }

    @Test
    void anOpeningThatCannotBeLoadedIsSaid() {
        Ladder near = StripStack.solve(COMMERCIAL, weights("101kg", "90kg"));
        assertThat(near.opening().wished()).hasToString("101 kg");
        assertThat(near.opening().load()).hasToString("100 kg");
        assertThat(StripStack.solve(COMMERCIAL, weights("101.25kg")).opening().load())
                .hasToString("100 kg");
        assertThat(StripStack.solve(COMMERCIAL, weights("5kg")).opening().load())
                .hasToString("20 kg");
        assertThat(StripStack.solve(COMMERCIAL, weights("900kg")).opening().load())
                .hasToString("475 kg");
        assertThat(StripStack.solve(POUNDS, weights("102kg", "92kg")).opening().load())
                .hasToString("225 lb");
    }

    @Test
    void wishesThatDoNotFallAreRefused() {
        assertThatThrownBy(() -> StripStack.solve(COMMERCIAL, weights("90kg", "90kg")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("90 kg")
                .hasMessageContaining("heaviest first");
        assertThatThrownBy(() -> StripStack.solve(COMMERCIAL, List.of())).isInstanceOf(InputException.class);
    }

    @Test
    void twoTwentyFiveToOneThirtyFiveIsOneBigStrip() {
        LadderWish wish = new LadderWish(
                Weight.pounds(225),
                Collections.nCopies(3, Percent.of(10)),
                Percent.of(5),
                Percent.of(15),
                Weight.pounds(45),
                Optional.of(List.of(Weight.pounds(45), Weight.pounds(45))));
        Ladder ladder = StripStack.oneBigStrip(POUNDS, wish);
        assertThat(loads(ladder)).containsExactly("225 lb", "135 lb");
        assertThat(within(ladder)).containsExactly(true, false);
        assertThat(ladder.rungs().get(1).cut()).contains(Percent.of(40));
    }

    @Test
    void whereTheBoundBitesTheLadderSaysSo() {
        StripStack.Bar fractions = bar("25 kg", "25x4 20x4 15x2 10x2 5x2 2.5x2 2x2 1.5x2 1.25x2 1x2 0.5x2 0.25x2");
        Ladder ladder = StripStack.solve(fractions, wish("300 kg", 9, "10%"));
        assertThat(ladder.exact()).isFalse();
        assertThat(ladder.rungs()).hasSize(10);
        StripStackLawsTest.checkLaws(fractions, wish("300 kg", 9, "10%"), ladder);
    }

    private static LadderWish wish(String opening, int cuts, String cut) {
        Weight load = Weight.parse(opening);
        return new LadderWish(
                load,
                Collections.nCopies(cuts, Percent.parse(cut)),
                Percent.of(5),
                Percent.of(15),
                Weight.zero(load.unit()),
                Optional.empty());
    }

    private static LadderWish hanging(String opening, int cuts, String plates) {
        LadderWish wish = wish(opening, cuts, "10%");
        List<Weight> hanging = new ArrayList<>();
        for (String plate : plates.isEmpty() ? new String[0] : plates.split(" ", -1)) {
            hanging.add(Weight.parse(plate + "kg"));
        }
        return new LadderWish(
                wish.opening(), wish.cuts(), wish.least(), wish.most(), wish.lightest(), Optional.of(hanging));
    }

    /** Counts are of one side. */
    private static StripStack.Bar bar(String base, String plates) {
        Weight bar = Weight.parse(base);
        List<StripStack.Pair> pairs = new ArrayList<>();
        for (String kind : plates.split(" ", -1)) {
            int times = kind.indexOf('x');
            Weight plate = Weight.parse(kind.substring(0, times) + bar.unit().symbol());
            pairs.add(new StripStack.Pair(plate, Integer.parseInt(kind.substring(times + 1)), 0));
        }
        return new StripStack.Bar(bar, 2, pairs, 0, List.of());
    }

    private static List<Weight> weights(String... texts) {
        List<Weight> weights = new ArrayList<>();
        for (String text : texts) {
            weights.add(Weight.parse(text));
        }
        return weights;
    }

    private static List<String> loads(Ladder ladder) {
        return ladder.rungs().stream().map(rung -> rung.load().toString()).toList();
    }

    private static List<String> pulls(Ladder ladder) {
        return ladder.rungs().stream().map(rung -> numbers(rung.pull())).toList();
    }

    private static List<Boolean> within(Ladder ladder) {
        return ladder.rungs().stream().map(Rung::withinLimits).toList();
    }

    private static String numbers(List<Weight> plates) {
        return String.join(" ", plates.stream().map(Weight::number).toList());
    }
}
