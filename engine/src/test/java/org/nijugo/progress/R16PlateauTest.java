package org.nijugo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nijugo.dropset.Goal;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.StrengthPrior;

class R16PlateauTest {
    private static final Exercise BENCH = Exercises.CATALOGUE.get("bench press");
    private static final StrengthPrior PRIOR = StrengthPrior.guessed(BENCH, FatigueResistance.MIXED);

    private final List<LoggedDay> days = new ArrayList<>();

    @Test
    void eightWeeksAtTheSameLoadAfterARiseAreAPlateauAndABlockIsProposed() {
        rise(0, 20, 80);
        flat(10, 16, 100, 5);
        ProgressReport report = report(Goal.STRENGTH);
        assertThat(report.plateau()).isPresent();
        assertThat(report.proposal().orElseThrow().protocol()).isEqualTo(Protocol.BAND);
        assertThat(report.proposal().orElseThrow().perWeek()).isEqualTo(2);
    }

    @Test
    void tensAreFirstMovedToFoursToSixesOrTheBlockWouldBeRefused() {
        rise(0, 20, 60);
        flat(10, 16, 70, 10);
        assertThat(report(Goal.HYPERTROPHY).plateau()).isPresent();
        assertThat(report(Goal.HYPERTROPHY).proposal().orElseThrow().heavierFirst())
                .isTrue();
    }

    @Test
    void aClimbThroughTheRepRangeAtOneLoadIsProgress() {
        for (int i = 0; i < 30; i++) {
            day(i * 7 / 2, 80, 4 + i / 4, List.of());
        }
        assertThat(report(Goal.STRENGTH).plateau()).isEmpty();
    }

    @Test
    void aLayOffIsNoPlateau() {
        rise(0, 20, 80);
        flat(16, 4, 100, 5);
        assertThat(report(Goal.STRENGTH).plateau()).isEmpty();
    }

    @Test
    void oneBadDayIsNone() {
        rise(0, 30, 80);
        List<StrengthSeries.Point> points = StrengthSeries.of(log(), PRIOR).points();
        day(106, 70, 3, List.of());
        assertThat(report(Goal.STRENGTH).plateau()).isEmpty();
        assertThat(points).hasSize(30);
    }

    @Test
    void aFinishingSetChangesNothingButItsOwnRecord() {
        rise(0, 20, 80);
        ProgressReport without = report(Goal.STRENGTH);
        days.clear();
        PerformedDropSet classic = new PerformedDropSet(
                Protocol.CLASSIC, List.of(new PerformedSegment(Weight.kilograms(60), 30, Optional.empty())));
        for (int i = 0; i < 20; i++) {
            day(i * 7 / 2, 80 + i, 5, List.of(classic));
        }
        ProgressReport with = report(Goal.STRENGTH);
        assertThat(with.series()).isEqualTo(without.series());
        assertThat(with.trend()).isEqualTo(without.trend());
        assertThat(with.records().oneRepMax()).isEqualTo(without.records().oneRepMax());
        assertThat(with.records().twentyFive().orElseThrow().load()).isEqualTo(Weight.kilograms(60));
        assertThat(without.records().twentyFive()).isEmpty();
    }

    @Test
    void anEmptyLogSaysNothing() {
        assertThat(report(Goal.STRENGTH).trend()).isEmpty();
        assertThat(report(Goal.STRENGTH).plateau()).isEmpty();
    }

    private void rise(int week, int count, int kilograms) {
        for (int i = 0; i < count; i++) {
            day(week * 7 + i * 7 / 2, kilograms + i, 5, List.of());
        }
    }

    private void flat(int week, int count, int kilograms, int reps) {
        for (int i = 0; i < count; i++) {
            day(week * 7 + i * 7 / 2, kilograms, reps, List.of());
        }
    }

    private void day(int day, int kilograms, int reps, List<PerformedDropSet> finishes) {
        LocalDate date = LocalDate.of(2026, 1, 5).plusDays(day);
        HeavySet set = new HeavySet(Weight.kilograms(kilograms), reps, 10);
        days.add(new LoggedDay(
                new CivilDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                List.of(set, set),
                Seconds.of(180),
                finishes));
    }

    private TrainingLog log() {
        return new TrainingLog(BENCH, days);
    }

    private ProgressReport report(Goal goal) {
        return ProgressReport.of(log(), PRIOR, goal);
    }
}
