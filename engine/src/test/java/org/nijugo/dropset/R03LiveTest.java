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
import static org.nijugo.dropset.LiveSets.next;
import static org.nijugo.dropset.LiveSets.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** The sets of one segment: classic and band (R03, R09). */
class R03LiveTest {
    private final Advice.Recommended classic = bench().as(Protocol.CLASSIC).plan();
    private final Advice.Recommended band = bench().as(Protocol.BAND).plan();

    @Test
    void twentyFiveInOneGoIsMadeAndCountsForTheRecord() {
        NextStep.Finished over = finished(next(classic, 25));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(over.performed().countsForRecord()).isTrue();
        assertThat(over.goOn()).isEmpty();
        assertThat(lift(next(classic)).aim().min()).isEqualTo(25);
    }

    @Test
    void rackedAtNineteenItIsAResultOfNineteen() {
        NextStep.Finished over = finished(next(classic, 19));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.STOPPED);
        assertThat(over.total()).isEqualTo(19);
        assertThat(over.performed().countsForRecord()).isFalse();
        assertThat(said(over))
                .contains("19 is the result")
                .contains("finish the last 6")
                .contains("outside the 25-rep record")
                .contains("Next time 5 % less");
    }

    @Test
    void oneIsStrippedAndSixFinished() {
        NextStep.ChangeLoad strip = finished(next(classic, 19)).goOn().orElseThrow();
        assertThat(strip.next().left()).isEqualTo(6);
        assertThat(strip.pull()).hasSize(1);
        assertThat(strip.offers()).contains(NextStep.Offer.STRIP_AND_FINISH);
        NextStep.Finished over = finished(next(classic, 19, 6));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(over.total()).isEqualTo(25);
        assertThat(over.performed().segments()).hasSize(2);
        assertThat(over.performed().countsForRecord()).isFalse();
        assertThat(loadOf(strip)).isLessThan(lift(next(classic)).loading().load());
    }

    @Test
    void takingTheOfferByItsLoadShowsTheChange() {
        NextStep.ChangeLoad strip = finished(next(classic, 19)).goOn().orElseThrow();
        NextStep.ChangeLoad taken =
                change(DropSetRun.next(classic, and(did(19), new RunEvent.LoadTaken(loadOf(strip)))));
        assertThat(taken.pull()).isEqualTo(strip.pull());
        assertThat(taken.next()).isEqualTo(strip.next());
    }

    @Test
    void atTwentyFourTheLastOneIsDoneAtTheSameLoad() {
        NextStep.ChangeLoad same = finished(next(classic, 24)).goOn().orElseThrow();
        assertThat(same.cut().hundredths()).isZero();
        assertThat(same.next().left()).isEqualTo(1);
    }

    @Test
    void aPlayedClassicTakesTheOfferWhereMoreRepsAreTold() {
        PlayedDropSet played = DropSetRun.play(classic, List.of(19, 6));
        assertThat(played.steps()).hasSize(4);
        assertThat(played.steps().get(1).step()).isInstanceOf(NextStep.ChangeLoad.class);
        assertThat(finished(played.last()).total()).isEqualTo(25);
        assertThat(DropSetRun.play(classic, List.of(19)).last()).isInstanceOf(NextStep.Finished.class);
    }

    @Test
    void stoppedByTheLifterNothingMoreIsOffered() {
        NextStep.Finished over =
                finished(DropSetRun.next(classic, and(did(19), new RunEvent.Stopped(StopReason.DONE))));
        assertThat(over.goOn()).isEmpty();
        assertThatThrownBy(() -> DropSetRun.next(classic, and(did(19), new RunEvent.Stopped(StopReason.DONE), done(6))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aBandIsMadeAtItsMinimumAndPraisedPastItsAim() {
        NextStep.Finished made = finished(next(band, 16));
        assertThat(made.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(said(made)).contains("16 reps, at least 15 wanted: made");
        NextStep.Finished past = finished(next(band, 26));
        assertThat(past.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(said(past)).contains("past the aim").contains("a little more");
        assertThat(past.total()).isEqualTo(26);
    }

    @Test
    void fewerIsAResultAndLessNextTime() {
        NextStep.Finished few = finished(next(band, 11));
        assertThat(few.ending()).isEqualTo(NextStep.Ending.STOPPED);
        assertThat(said(few)).contains("11 reps, a result and no failure").contains("Next time 5 % less");
        assertThat(few.goOn()).isEmpty();
    }

    @Test
    void aBandAsksForItsAimAndIsOpenEnded() {
        NextStep.Lift lift = lift(next(band));
        assertThat(lift.aim().amrap()).isTrue();
        assertThat(lift.left()).isEqualTo(band.situation().target());
        assertThat(lift.reps().reps()).isLessThanOrEqualTo(lift.left());
    }

    @Test
    void aFinishAtOneLoadIsLighterThanTheWorkWhateverIsTaken() {
        assertThatThrownBy(() -> DropSetRun.next(band, List.of(new RunEvent.LoadTaken(Weight.kilograms(100)))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a load below the working load, 100 kg");
        assertThat(loadOf(DropSetRun.next(band, List.of(new RunEvent.LoadTaken(Weight.kilograms(65))))))
                .isEqualTo(Weight.kilograms(65));
    }
}
