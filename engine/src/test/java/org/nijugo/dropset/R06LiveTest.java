package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nijugo.dropset.LiveSets.and;
import static org.nijugo.dropset.LiveSets.bench;
import static org.nijugo.dropset.LiveSets.change;
import static org.nijugo.dropset.LiveSets.did;
import static org.nijugo.dropset.LiveSets.done;
import static org.nijugo.dropset.LiveSets.loadOf;
import static org.nijugo.dropset.LiveSets.next;
import static org.nijugo.dropset.LiveSets.said;
import static org.nijugo.dropset.LiveSets.wish;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;

class R06LiveTest {
    private final Advice.Recommended dumbbells =
            wish("Dumbbell bench press", "40kg", 5, "46kg").cutting(10).plan();

    private int expected(Advice.Recommended plan) {
        return plan.plan().segments().get(0).forecast().reps();
    }

    @Test
    void fewerRepsThanExpectedMakeTheNextCutLargerByAPointEach() {
        Advice.Recommended plan = bench().plan();
        int expected = expected(plan);
        assertThat(change(next(plan, expected)).wished()).isEqualTo(Weight.kilograms(90));
        assertThat(change(next(plan, expected - 1)).wished()).isEqualTo(Weight.kilograms(89));
        assertThat(change(next(plan, expected - 3)).wished()).isEqualTo(Weight.kilograms(87));
        assertThat(said(next(plan, expected - 1)))
                .contains("R06")
                .contains("the cut grows to 11 %")
                .contains("10 % can be loaded");
    }

    @Test
    void moreMakeItSmaller() {
        Advice.Recommended plan = bench().plan();
        NextStep step = next(plan, expected(plan) + 2);
        assertThat(change(step).wished()).isEqualTo(Weight.kilograms(92));
        assertThat(said(step)).contains("the cut shrinks to 8 %");
    }

    @Test
    void itStaysInsideFiveToFifteenPercent() {
        Advice.Recommended plan = bench().plan();
        assertThat(change(next(plan, expected(plan) + 9)).wished()).isEqualTo(Weight.kilograms(95));
        assertThat(change(next(bench().cutting(14).plan(), 2)).wished()).isEqualTo(Weight.kilograms(85));
    }

    @Test
    void whereTheRackHasTheStepsTheLoadMovesToo() {
        int expected = expected(dumbbells);
        Weight usual = loadOf(next(dumbbells, expected));
        assertThat(loadOf(next(dumbbells, expected - 3))).isLessThan(usual);
        assertThat(loadOf(next(dumbbells, expected + 4))).isGreaterThanOrEqualTo(usual);
    }

    @Test
    void theForecastOfWhatComesLearnsFromWhatWasSeen() {
        Advice.Recommended plan = bench().plan();
        int expected = expected(plan);
        int weak = change(next(plan, expected - 3)).next().reps().reps();
        int strong = change(next(plan, expected + 3)).next().reps().reps();
        assertThat(strong).isGreaterThan(weak);
    }

    @Test
    void aLongerRestIsBelieved() {
        Advice.Recommended plan = bench().plan();
        RunEvent rushed = new RunEvent.SegmentDone(
                5, java.util.Optional.empty(), java.util.Optional.of(org.nijugo.quantity.Seconds.of(0)));
        RunEvent rested = new RunEvent.SegmentDone(
                5, java.util.Optional.empty(), java.util.Optional.of(org.nijugo.quantity.Seconds.of(300)));
        Weight afterRush = loadOf(DropSetRun.next(plan, and(did(5), rushed)));
        Weight afterRest = loadOf(DropSetRun.next(plan, and(did(5), rested)));
        assertThat(afterRush).isGreaterThanOrEqualTo(afterRest);
        assertThat(DropSetRun.performed(plan, and(did(5), rushed))
                        .segments()
                        .get(1)
                        .rested())
                .contains(org.nijugo.quantity.Seconds.ZERO);
        assertThat(DropSetRun.performed(plan, did(5)).segments().get(0).rested())
                .isEmpty();
    }

    @Test
    void aLoadOffThePlanGoesOnWithTheCutThePlanBeganWith() {
        Advice.Recommended plan = bench().cutting(10).plan();
        NextStep.ChangeLoad step = change(DropSetRun.next(plan, and(did(6), done(6, "95 kg"))));
        assertThat(step.wished()).isBetween(Weight.kilograms(82), Weight.kilograms(89));
        assertThat(step.next().loading().load()).isLessThan(Weight.kilograms(95));
    }
}
