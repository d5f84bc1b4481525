package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;

/** Speed work neither needs nor sizes a finish, and is not forecast as if it had been hard. */
class R09PlanTest {
    private static Asking speedWork() {
        return Asking.after("Bench press", "60kg x3 x3 x3 x3 x3 x3 x3 x3").max("100kg");
    }

    @Test
    void eightTriplesAtSixtyPercentAreTooLight() {
        assertThat(speedWork().plan().word()).isEqualTo("not-needed");
        assertThat(speedWork().plan().reasons()).extracting(Note::rule).containsExactly("R09");
    }

    @Test
    void overriddenTheyAreForecastWithTheReserveTheyLeft() {
        Advice.Recommended plan = speedWork().override("R09").recommended();
        PlannedSegment set = plan.plan().segments().get(0);
        assertThat(plan.overridden()).containsExactly("R09");
        assertThat(set.percentOfMax()).isBetween(Percent.of(50), Percent.of(60));
        assertThat(set.forecast().reps()).isGreaterThanOrEqualTo(set.reps().min());
    }

    @Test
    void anOverrideThatIsNotNeededIsNotListed() {
        assertThat(Asking.bench().override("R09", "R11", "R20").recommended().overridden())
                .isEmpty();
    }

    @Test
    void ofLoadsOutsideTheBandTheNearestIsTaken() {
        PlannedSegment set = Asking.after("Kettlebell press", "32kg x4 x4 x4")
                .max("85kg")
                .override("R09")
                .opening();
        assertThat(set.load().toString()).isEqualTo("28 kg");
    }
}
