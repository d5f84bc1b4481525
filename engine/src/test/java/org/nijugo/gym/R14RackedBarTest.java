package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** R14: a bar in its rack never has one side more than 20 kg or 45 lb heavier. */
class R14RackedBarTest {
    @Test
    void theEndsTakeTurns() {
        assertThat(words(25_000, 25_000, WeightUnit.POUND))
                .isEqualTo("left 25 lb, right 25 lb, right 25 lb, left 25 lb");
        assertThat(words(45_000, 25_000, WeightUnit.POUND))
                .isEqualTo("left 45 lb, right 45 lb, right 25 lb, left 25 lb");
    }

    @Test
    void smallPlatesAreMovedWithoutWalkingBetweenThem() {
        assertThat(words(5_000, 5_000, WeightUnit.KILOGRAM)).isEqualTo("left 5 kg, left 5 kg, right 5 kg, right 5 kg");
    }

    @Test
    void aPlateHeavierThanTheDifferenceTakesTwoPeople() {
        assertThat(words(5_000, 25_000, WeightUnit.KILOGRAM)).isEqualTo("left 5 kg, right 5 kg, both ends 25 kg");
    }

    @Test
    void nothingToMoveTakesNoTurn() {
        assertThat(RackedBar.turns(List.of())).isEmpty();
    }

    @Test
    void noSideIsEverTooHeavyAndEveryPlateIsMovedOnceAtEachEnd() {
        Random random = new Random(14);
        int turned = 0;
        int[] weights = {45_000, 35_000, 25_000, 20_000, 15_000, 10_000, 5_000, 2_500, 1_250};
        for (int set = 0; set < 2_000; set++) {
            WeightUnit unit = random.nextBoolean() ? WeightUnit.KILOGRAM : WeightUnit.POUND;
            int most = unit == WeightUnit.KILOGRAM ? 20_000 : 45_000;
            List<Weight> plates = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                plates.add(Weight.ofThousandths(weights[random.nextInt(weights.length)], unit));
            }
            List<Weight> left = new ArrayList<>();
            List<Weight> right = new ArrayList<>();
            int difference = 0;
            for (RackedBar.Turn turn : RackedBar.turns(plates)) {
                int weight = turn.plate().thousandths();
                if (turn.end() != RackedBar.End.RIGHT) {
                    left.add(turn.plate());
                    difference += weight;
                }
                if (turn.end() != RackedBar.End.LEFT) {
                    right.add(turn.plate());
                    difference -= weight;
                }
                assertThat(turn.end() == RackedBar.End.BOTH).isEqualTo(weight > most);
                assertThat(Math.abs(difference)).isLessThanOrEqualTo(most);
                turned++;
            }
            assertThat(left).isEqualTo(plates);
            assertThat(right).isEqualTo(plates);
        }
        assertThat(turned).isGreaterThan(5_000);
    }

    private static String words(int first, int second, WeightUnit unit) {
        List<Weight> plates = List.of(Weight.ofThousandths(first, unit), Weight.ofThousandths(second, unit));
        return RackedBar.words(RackedBar.turns(plates));
    }
}
