package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nijugo.dropset.LiveSets.and;
import static org.nijugo.dropset.LiveSets.bench;
import static org.nijugo.dropset.LiveSets.change;
import static org.nijugo.dropset.LiveSets.did;
import static org.nijugo.dropset.LiveSets.done;
import static org.nijugo.dropset.LiveSets.finished;
import static org.nijugo.dropset.LiveSets.lift;
import static org.nijugo.dropset.LiveSets.loadOf;
import static org.nijugo.dropset.LiveSets.loads;
import static org.nijugo.dropset.LiveSets.next;
import static org.nijugo.dropset.LiveSets.said;
import static org.nijugo.dropset.LiveSets.wish;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

class R05LiveTest {
    private static final Weight HUNDRED = Weight.kilograms(100);
    private final Advice.Recommended plan = bench().plan();

    @Test
    void itBeginsWithTheOpeningAndTwentyFiveLeft() {
        NextStep.Lift first = lift(next(plan));
        assertThat(first.loading().load()).isEqualTo(HUNDRED);
        assertThat(first.loading().plates()).hasToString("[20 kg, 5 kg, 5 kg, 5 kg, 5 kg]");
        assertThat(first.left()).isEqualTo(25);
        assertThat(first.total()).isZero();
        assertThat(first.stopAtRir()).isZero();
        assertThat(first.reps()).isEqualTo(plan.plan().segments().get(0).forecast());
        assertThat(first.percentOfMax().tenths()).isEqualTo(870);
    }

    @Test
    void afterFiveAFiveComesOffEachSideAndTwentyAreLeft() {
        NextStep.ChangeLoad change = change(next(plan, 5));
        assertThat(loadOf(change)).isEqualTo(Weight.kilograms(90));
        assertThat(change.pull()).containsExactly(Weight.kilograms(5));
        assertThat(change.rest()).isEqualTo(Seconds.of(20));
        assertThat(change.next().left()).isEqualTo(20);
        assertThat(change.total()).isEqualTo(5);
        assertThat(change.offers()).isEmpty();
    }

    @Test
    void aSetThatGoesAsForecastWalksThePlan() {
        List<NextStep.Lift> ahead = DropSetRun.ahead(plan, List.of());
        assertThat(ahead).hasSameSizeAs(plan.plan().segments());
        for (int i = 0; i < ahead.size(); i++) {
            PlannedSegment planned = plan.plan().segments().get(i);
            assertThat(ahead.get(i).loading()).isEqualTo(plan.plan().loadings().get(i));
            assertThat(ahead.get(i).reps().reps()).isEqualTo(planned.forecast().reps());
        }
    }

    @Test
    void whatIsAheadIsPlannedAnewFromWhatWasDone() {
        int planned = plan.plan().segments().size();
        assertThat(DropSetRun.ahead(plan, did(3))).hasSizeGreaterThan(planned - 1);
        assertThat(DropSetRun.ahead(plan, did(25))).isEmpty();
    }

    @Test
    void theLastSegmentAsksForNoMoreThanIsLeft() {
        NextStep.Lift last = change(next(plan, 7, 7, 7)).next();
        assertThat(last.left()).isEqualTo(4);
        assertThat(last.reps().reps()).isEqualTo(4);
        assertThat(last.reps().high()).isEqualTo(4);
        assertThat(last.aim()).isEqualTo(new RepAim(1, 4, false));
    }

    @Test
    void repsPastTheTargetFinishTheSetAndAreKept() {
        NextStep.Finished over = finished(next(plan, 7, 7, 7, 9));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(over.total()).isEqualTo(30);
        assertThat(said(over)).contains("30 reps").contains("5 over");
        assertThat(over.performed().segments().get(3).reps()).isEqualTo(9);
    }

    @Test
    void oneRepOfTheOpeningIsRackedAndTriedOnceMoreAtFifteenPercentOrMoreLess() {
        for (int reps : new int[] {0, 1}) {
            NextStep.ChangeLoad retry = change(next(plan, reps));
            assertThat(retry.cut().tenths()).isGreaterThanOrEqualTo(150);
            assertThat(loadOf(retry)).isEqualTo(Weight.kilograms(80));
            assertThat(said(retry)).contains("R05").contains("one more try");
            assertThat(retry.next().left()).isEqualTo(25 - reps);
        }
    }

    @Test
    void aSecondTimeAtOneRepEndsItAndNobodyIsToBlame() {
        NextStep.Finished over = finished(next(plan, 1, 1));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.STOP_RULE);
        assertThat(said(over)).contains("Nobody is to blame");
        assertThat(finished(next(plan, 6, 5, 1, 0)).ending()).isEqualTo(NextStep.Ending.STOP_RULE);
        assertThat(next(plan, 6, 5, 1, 2)).isInstanceOf(NextStep.ChangeLoad.class);
    }

    @Test
    void noPlatesAreChangedForTwoReps() {
        NextStep.ChangeLoad two = change(next(plan, 5, 5, 6, 7));
        assertThat(two.next().left()).isEqualTo(2);
        assertThat(two.pull()).isEmpty();
        assertThat(loadOf(two)).isEqualTo(Weight.kilograms(70));
        assertThat(two.rest()).isEqualTo(Seconds.of(10));
        assertThat(two.cut().hundredths()).isZero();
        assertThat(two.offers()).containsExactly(NextStep.Offer.FINISH_HERE, NextStep.Offer.SAME_LOAD);
        assertThat(said(two)).contains("Finish here, it counts");
    }

    @Test
    void theTwoRepsAreDoneAtTheSameLoad() {
        NextStep.Finished over = finished(next(plan, 5, 5, 6, 7, 2));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(loads(over.performed()))
                .containsExactly("100 kg x5", "90 kg x5", "80 kg x6", "70 kg x7", "70 kg x2");
        assertThat(DropSetRun.next(plan, and(did(5, 5, 6, 7), new RunEvent.SameLoad(), done(2))))
                .isEqualTo(over);
    }

    @Test
    void finishingHereCountsAsItIs() {
        NextStep.Finished over =
                finished(DropSetRun.next(plan, and(did(5, 5, 6, 7), new RunEvent.Stopped(StopReason.DONE))));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.STOPPED);
        assertThat(over.total()).isEqualTo(23);
        assertThat(said(over)).contains("23 reps, a result and no failure");
    }

    @Test
    void theSameLoadMayBeLiftedAgainAtAnyTime() {
        NextStep.ChangeLoad same = change(DropSetRun.next(plan, and(did(5), new RunEvent.SameLoad())));
        assertThat(loadOf(same)).isEqualTo(HUNDRED);
        assertThat(same.rest()).isEqualTo(Seconds.of(10));
        assertThat(same.next().reps().reps()).isLessThan(5);
        assertThatThrownBy(() -> DropSetRun.next(plan, List.of(new RunEvent.SameLoad())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nothing has been lifted yet");
    }

    @Test
    void anotherStepIsTakenWhereTheUsualOneWouldLeaveTwoReps() {
        Advice.Recommended stack =
                wish("Lat pulldown", "70kg", 5, "").of("fast").to(18).plan();
        NextStep.ChangeLoad bent = change(next(stack, 5, 6));
        assertThat(said(bent)).contains("R05").contains("no one or two reps are left over");
        assertThat(bent.next().left() - bent.next().reps().reps()).isGreaterThan(2);
        assertThat(bent.cut().tenths()).isBetween(50, 150);
        assertThat(said(change(next(stack, 6)))).doesNotContain("left over");
    }

    @Test
    void sixChangesAreTheMostThereAre() {
        Advice.Recommended stubborn =
                wish("Leg press", "240kg", 5, "").to(60).cutting(5).plan();
        NextStep step = next(stubborn, 4, 3, 3, 3, 3, 3, 3);
        assertThat(finished(step).ending()).isEqualTo(NextStep.Ending.STOP_RULE);
        assertThat(said(step)).contains("6 changes of load are the most");
    }

    @Test
    void oneSidedLiftsTellTheOtherSideWhatToRepeat() {
        Advice.Recommended split = wish("Bulgarian split squat", "20kg", 6, "").plan();
        assertThat(said(next(split))).contains("Weaker side first");
        NextStep over = next(split, 9, 9, 9);
        assertThat(said(over)).contains("Now the other side").contains("20 kg a hand × 9");
        assertThat(said(next(plan, 9, 9, 9))).doesNotContain("other side");
    }

    @Test
    void itIsPlayedFromRepsAndEndsWithTheNextStep() {
        PlayedDropSet played = DropSetRun.play(plan, List.of(5, 5));
        assertThat(played.steps()).hasSize(4);
        assertThat(played.steps().get(0).done()).contains(5);
        assertThat(played.steps().get(1).step()).isInstanceOf(NextStep.ChangeLoad.class);
        assertThat(played.steps().get(2).step()).isInstanceOf(NextStep.Lift.class);
        assertThat(played.last()).isEqualTo(next(plan, 5, 5));
        assertThat(played.unused()).isEmpty();
        assertThat(DropSetRun.play(plan, List.of()).last()).isEqualTo(next(plan));
    }

    @Test
    void whoCouldDoMoreDoesWhatIsLeft() {
        PlayedDropSet played = DropSetRun.playAble(plan, List.of(5, 7, 9, 9, 9));
        assertThat(finished(played.last()).total()).isEqualTo(25);
        assertThat(finished(played.last()).performed().segments().get(3).reps()).isEqualTo(4);
        assertThat(played.unused()).containsExactly(9);
        assertThat(DropSetRun.play(plan, List.of(5, 7, 9, 9, 9)).last().total()).isEqualTo(30);
    }
}
