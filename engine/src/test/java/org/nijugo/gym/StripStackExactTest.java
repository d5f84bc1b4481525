package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** The strip stack is the best there is, to the last tie, in thousands of small gyms. */
class StripStackExactTest {
    private static final int GYMS = 6_000;
    private static final int[] KILOGRAMS = {25_000, 20_000, 15_000, 10_000, 5_000, 2_500, 2_000, 1_250, 500};
    private static final int[] POUNDS = {45_000, 35_000, 25_000, 10_000, 5_000, 2_500};
    private static final int[] BASES = {7_500, 20_000, 20_000, 47_000, 80_000};
    private static final int MOST_PLATES = 6;

    private final Random random = new Random(25);
    private int ladders;
    private int inside;
    private int mixed;

    @Test
    void noOrderOfPlatesIsBetterOnAFreshBar() {
        for (int gym = 0; gym < GYMS; gym++) {
            WeightUnit unit = random.nextInt(3) == 0 ? WeightUnit.POUND : WeightUnit.KILOGRAM;
            StripStack.Bar bar = bar(unit);
            List<Weight> plates = somePlates(bar);
            Weight opening = StripRungs.load(bar, plates);
            List<Percent> cuts = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                cuts.add(Percent.ofHundredths(500 + random.nextInt(5) * 250));
            }
            Weight lightest = random.nextInt(4) == 0
                    ? Weight.ofThousandths(random.nextInt(opening.thousandths() / 2_500 + 1) * 2_500, unit)
                    : Weight.zero(unit);
            LadderWish wish = new LadderWish(opening, cuts, Percent.of(5), Percent.of(15), lightest, Optional.empty());
            BruteForce force = new BruteForce(bar, wish).search();
            check(StripStack.solve(bar, wish), force, bar + " " + wish);
        }
        assertThat(ladders).as("ladders tried by force").isGreaterThan(1_000_000);
        assertThat(inside).as("with every cut inside the limits").isGreaterThan(600);
        assertThat(mixed).as("with some cut outside").isGreaterThan(600);
    }

    @Test
    void noOrderOfPlatesIsBetterForLoadsWishedForOneByOne() {
        for (int gym = 0; gym < GYMS; gym++) {
            StripStack.Bar bar = bar(WeightUnit.KILOGRAM);
            int opening = StripRungs.load(bar, somePlates(bar)).thousandths();
            List<Weight> wishes = new ArrayList<>();
            int wish = opening;
            for (int i = random.nextInt(5); i >= 0; i--) {
                wishes.add(Weight.ofThousandths(wish, WeightUnit.KILOGRAM));
                wish -= 1 + random.nextInt(wish / 5 + 1);
            }
            int[] rest = new int[wishes.size() - 1];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = wishes.get(i + 1).thousandths();
            }
            int[] limits = {500, 1500, bar.base().thousandths()};
            BruteForce force = new BruteForce(bar, opening, false, rest, limits).search();
            check(StripStack.solve(bar, wishes), force, bar + " " + wishes);
        }
        assertThat(ladders).as("ladders tried by force").isGreaterThan(1_000_000);
    }

    private void check(Ladder ladder, BruteForce force, String gym) {
        assertThat(ladder.exact()).as(gym).isTrue();
        List<Integer> plates = new ArrayList<>();
        for (Weight plate : ladder.stack().plates()) {
            plates.add(plate.thousandths());
        }
        List<Integer> hanging = new ArrayList<>();
        boolean good = true;
        for (Rung rung : ladder.rungs()) {
            hanging.add(rung.loading().plates().size());
            good &= rung.withinLimits();
        }
        assertThat(plates).as(gym).isEqualTo(force.stack());
        assertThat(hanging).as(gym).isEqualTo(force.hanging());
        ladders += force.ladders;
        inside += good && hanging.size() > 1 ? 1 : 0;
        mixed += good ? 0 : 1;
    }

    /** A bar with up to six plates a side, sometimes a short sleeve, a landmine, or a plate that stays on. */
    private StripStack.Bar bar(WeightUnit unit) {
        int[] weights = unit == WeightUnit.POUND ? POUNDS : KILOGRAMS;
        List<StripStack.Pair> pairs = new ArrayList<>();
        int plates = 0;
        int rarely = 1 + random.nextInt(3);
        for (int weight : weights) {
            int count = Math.min(random.nextInt(rarely + 1), MOST_PLATES - plates);
            if (count > 0) {
                pairs.add(new StripStack.Pair(Weight.ofThousandths(weight, unit), count, 10 + random.nextInt(30)));
                plates += count;
            }
        }
        List<Weight> innermost = pairs.isEmpty() || random.nextInt(4) > 0
                ? List.of()
                : List.of(pairs.get(random.nextInt(pairs.size())).plate());
        int sleeve = random.nextInt(3) == 0 ? 60 + random.nextInt(80) : 0;
        Weight base = Weight.ofThousandths(BASES[random.nextInt(BASES.length)], unit);
        return new StripStack.Bar(base, 1 + random.nextInt(2), pairs, sleeve, innermost);
    }

    /** What hangs somehow, with what has to stay on. */
    private List<Weight> somePlates(StripStack.Bar bar) {
        List<Weight> plates = new ArrayList<>(bar.innermost());
        int room = 0;
        for (StripStack.Pair pair : bar.plates()) {
            room += bar.innermost().contains(pair.plate()) ? pair.millimetres() : 0;
        }
        for (StripStack.Pair pair : bar.plates()) {
            int staying = bar.innermost().contains(pair.plate()) ? 1 : 0;
            for (int i = staying; i < pair.count(); i++) {
                boolean fits = bar.sleeveMillimetres() == 0 || room + pair.millimetres() <= bar.sleeveMillimetres();
                if (fits && random.nextInt(5) > 0) {
                    plates.add(pair.plate());
                    room += pair.millimetres();
                }
            }
        }
        return plates;
    }
}
