package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;

/** What comes first in R18 is never outweighed by what comes after it. */
class StripGoalTest {
    private static final StripGoal GOAL = StripGoal.loads(
            List.of(Weight.kilograms(100), Weight.kilograms(90), Weight.kilograms(80)), Weight.kilograms(20));

    @Test
    void aHundredthOfAPercentOfDeviationOutweighsAllPlates() {
        double smaller = GOAL.step(1, 100_000, 87_291);
        double larger = GOAL.step(1, 100_000, 87_282);
        assertThat(larger - smaller).isGreaterThan(StripPlates.MOST_PLATES);
    }

    @Test
    void threePercentOfDeviationAreFree() {
        assertThat(GOAL.step(1, 100_000, 87_300)).isZero();
        assertThat(GOAL.step(1, 100_000, 92_700)).isZero();
        assertThat(GOAL.step(1, 100_000, 87_299)).isPositive();
    }

    @Test
    void aHundredthOfAPercentOutsideOutweighsAllDeviations() {
        double barely = GOAL.step(2, 100_000, 84_999);
        double deviations = StripGoal.MOST_CHANGES * (GOAL.step(2, 100_000, 95_000) + StripPlates.MOST_PLATES);
        assertThat(GOAL.step(2, 100_000, 84_989) - barely).isGreaterThan(deviations);
    }

    @Test
    void aMissingRungOutweighsEveryCutOutside() {
        assertThat(StripGoal.missing(1)).isGreaterThan(StripGoal.MOST_CHANGES * GOAL.step(2, 100_000, 0));
        assertThat(StripGoal.missing(StripGoal.MOST_CHANGES)).isLessThan(StripGoal.WORST);
        assertThat(StripGoal.WORST).isLessThan(Math.scalb(1.0, 53));
    }
}
