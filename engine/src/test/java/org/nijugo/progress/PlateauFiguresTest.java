package org.nijugo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.BareCapacity;
import org.nijugo.strength.FatigueRates;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.LoadRepsCurve;
import org.nijugo.strength.StrengthPrior;

/**
 * How often a plateau is found where there is one, and where there is none, over simulated lifters.
 * {@code mvn -o -q -pl engine test -Dtest=PlateauFiguresTest} prints the figures.
 */
class PlateauFiguresTest {
    private static final int LIFTERS = Integer.getInteger("plateau.lifters", 200);
    private static final StrengthPrior PRIOR =
            StrengthPrior.guessed(Exercises.CATALOGUE.get("bench press"), FatigueResistance.MIXED);

    @Test
    void aRisingYearRaisesFewAlarms() {
        for (double rate : new double[] {0.005, 0.01, 0.015}) {
            int alarms = 0;
            for (int i = 0; i < LIFTERS; i++) {
                alarms += isFound(new Sim(i, rate, 3, 99), 8, 52) ? 1 : 0;
            }
            System.out.println(
                    "Rising " + 100 * rate + " % a week for a year: " + 100.0 * alarms / LIFTERS + " % alarms");
            assertThat(100.0 * alarms / LIFTERS).isLessThanOrEqualTo(5);
        }
    }

    /** What chance allows: the faster the rise that ends, the sooner its end shows. */
    @Test
    void sixFlatWeeksAfterAFastRiseAreFoundByTheirEnd() {
        double found = 0;
        for (double rate : new double[] {0.005, 0.01, 0.015}) {
            int hits = 0;
            for (int i = 0; i < LIFTERS; i++) {
                hits += isFound(new Sim(i, rate, 3, 20), 21, 26) ? 1 : 0;
            }
            found = 100.0 * hits / LIFTERS;
            System.out.println("Six flat weeks after rising " + 100 * rate + " % a week: " + found + " % found");
        }
        assertThat(found).isGreaterThan(80);
    }

    private static boolean isFound(Sim sim, int from, int to) {
        List<LoggedDay> days = sim.days(to);
        StrengthSeries series = StrengthSeries.of(new TrainingLog(Exercises.CATALOGUE.get("bench press"), days), PRIOR);
        Samples all = Samples.of(series.points());
        for (int n = 4; n <= all.size(); n++) {
            if (all.week(n - 1) >= from
                    && Plateau.find(Samples.of(series.points().subList(0, n))).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private record Sim(int seed, double rate, int perWeek, int flatFrom) {
        List<LoggedDay> days(int weeks) {
            Random chance = new Random(seed * 31L + 7);
            double a = 26 * Math.exp(0.25 * chance.nextGaussian());
            double depth = Math.max(0.3, 1 + 0.25 * chance.nextGaussian());
            List<LoggedDay> days = new ArrayList<>();
            for (int week = 0; week < weeks; week++) {
                for (int k = 0; k < perWeek; k++) {
                    double t = week + k * (perWeek == 2 ? 3 : 2) / 7.0;
                    double usual = 100 * Math.exp(rate * Math.min(t, flatFrom));
                    double max = usual * Math.exp(0.025 * chance.nextGaussian());
                    double load = Math.floor(usual * 0.82 / 2.5) * 2.5;
                    BareCapacity now = BareCapacity.fresh(new LoadRepsCurve(a), FatigueRates.of(PRIOR.recovery()));
                    List<HeavySet> sets = new ArrayList<>();
                    for (int s = 0; s < 4; s++) {
                        double able = now.available(load / max) + 0.7 * chance.nextGaussian();
                        int reps = (int) Math.max(1, Math.min(6, Math.floor(able + 0.5)));
                        double rir = Math.max(0, Math.floor(able - reps + 0.6 * chance.nextGaussian() + 0.5));
                        sets.add(new HeavySet(
                                Weight.kilograms((int) load)
                                        .plus(load % 1 > 0 ? Weight.parse("0.5kg") : Weight.kilograms(0)),
                                reps,
                                (int) (rir * 10)));
                        now = now.afterReps(depth * reps).rested(180);
                    }
                    days.add(new LoggedDay(date((int) Math.floor(t * 7 + 0.01)), sets, Seconds.of(180), List.of()));
                }
            }
            return days;
        }

        static CivilDate date(int day) {
            LocalDate date = LocalDate.of(2025, 1, 6).plusDays(day);
            return new CivilDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }
}
