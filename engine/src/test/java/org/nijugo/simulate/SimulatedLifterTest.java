package org.nijugo.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

class SimulatedLifterTest {
    private static final int LIFTERS = 4000;
    private static final Wishes BENCH = Wishes.of("bench press", new Rack(20, 400, 1));

    @Test
    void theyLieAroundTheCurveOfTheirLift() {
        Spread spread = firstSet(BENCH, 70);
        assertThat(spread.mean()).isCloseTo(13.65, within(0.6));
        assertThat(spread.deviation() / spread.mean()).isBetween(0.18, 0.33);
    }

    @Test
    void aNamedProfileNarrowsThem() {
        assertThat(firstSet(BENCH.profile("mixed"), 70).deviation())
                .isLessThan(0.85 * firstSet(BENCH, 70).deviation());
        assertThat(firstSet(BENCH.profile("fast"), 70).mean()).isCloseTo(10.75, within(0.5));
        assertThat(firstSet(BENCH.profile("slow"), 70).mean()).isCloseTo(17.5, within(0.7));
    }

    /** Three sets at 70 % with two minutes between: people differ more in the later sets, as in the study. */
    @Test
    void theyDifferMoreFromSetToSet() {
        Spread first = new Spread();
        Spread second = new Spread();
        Spread third = new Spread();
        for (int number = 0; number < LIFTERS; number++) {
            SimulatedLifter lifter = SimulatedLifter.drawn(BENCH.request(), number);
            Weight load = Percent.of(70).of(lifter.givenMax());
            for (Spread set : new Spread[] {first, second, third}) {
                int reps = lifter.able(load);
                lifter.did(reps);
                lifter.rest(120);
                set.add(reps);
            }
        }
        assertThat(second.mean()).isCloseTo(8.2, within(0.6));
        assertThat(third.mean()).isCloseTo(6.8, within(0.8));
        double[] variation = {
            first.deviation() / first.mean(), second.deviation() / second.mean(), third.deviation() / third.mean()
        };
        assertThat(variation[1]).isGreaterThan(variation[0] * 1.2).isBetween(0.25, 0.50);
        assertThat(variation[2]).isGreaterThan(variation[0] * 1.2).isBetween(0.30, 0.60);
    }

    @Test
    void theirMaximaLieAroundTheUsualOneInHalfKilograms() {
        Spread spread = new Spread();
        for (int number = 0; number < LIFTERS; number++) {
            Weight max = SimulatedLifter.drawn(BENCH.request(), number).givenMax();
            assertThat(max.thousandths() % 500).isZero();
            spread.add(max.thousandths() / 1000.0);
        }
        assertThat(spread.mean()).isCloseTo(102, within(2.0));
        assertThat(spread.deviation()).isCloseTo(20.5, within(2.0));
    }

    @Test
    void theUsualMaximumFitsLiftAndGym() {
        assertThat(max("bench press", new Rack(20, 300, 1))).isEqualTo(Weight.kilograms(100));
        assertThat(max("dumbbell bench press", new Rack(2, 50, 2))).isEqualTo(Weight.kilograms(40));
        assertThat(max("barbell curl", new Rack(30, 100, 5))).isEqualTo(Weight.kilograms(60));
        assertThat(max("leg press", new Rack(5, 100, 5))).isEqualTo(Weight.kilograms(100));
        assertThat(max("push-up", new Rack(50, 150, 1)).thousandths()).isBetween(50_000, 80_000);
    }

    private static Weight max(String exercise, Rack rack) {
        return NominalMax.of(Exercises.CATALOGUE.get(exercise), rack);
    }

    private static Spread firstSet(Wishes wishes, int percent) {
        Spread spread = new Spread();
        SimulationRequest request = wishes.request();
        for (int number = 0; number < LIFTERS; number++) {
            SimulatedLifter lifter = SimulatedLifter.drawn(request, number);
            spread.add(lifter.able(Percent.of(percent).of(lifter.givenMax())));
        }
        return spread;
    }

    /** Mean and standard deviation of numbers as they come. */
    private static final class Spread {
        private int count;
        private double sum;
        private double squares;

        void add(double value) {
            count++;
            sum += value;
            squares += value * value;
        }

        double mean() {
            return sum / count;
        }

        double deviation() {
            return Math.sqrt(squares / count - mean() * mean());
        }
    }
}
