package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nijugo.dropset.LiveSets.and;
import static org.nijugo.dropset.LiveSets.bench;
import static org.nijugo.dropset.LiveSets.change;
import static org.nijugo.dropset.LiveSets.did;
import static org.nijugo.dropset.LiveSets.done;
import static org.nijugo.dropset.LiveSets.finished;
import static org.nijugo.dropset.LiveSets.loadOf;
import static org.nijugo.dropset.LiveSets.loads;
import static org.nijugo.dropset.LiveSets.next;
import static org.nijugo.dropset.LiveSets.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** Finishing early is a result; slips of the finger are put right; every set is what was done. */
class R12LiveTest {
    private static final RunEvent UNDO = new RunEvent.Undone();
    private final Advice.Recommended plan = bench().plan();

    @Test
    void stoppingEarlyIsAResult() {
        NextStep.Finished over = finished(DropSetRun.next(plan, and(did(5, 5), new RunEvent.Stopped(StopReason.FORM))));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.STOPPED);
        assertThat(over.total()).isEqualTo(10);
        assertThat(over.performed().stopped()).contains(StopReason.FORM);
        assertThat(said(over)).contains("R12").contains("well judged").contains("no failure");
    }

    @Test
    void stoppingBeforeTheFirstRepIsTooAndNothingWasDone() {
        NextStep.Finished over = finished(DropSetRun.next(plan, List.of(new RunEvent.Stopped(StopReason.SPOTTER))));
        assertThat(over.total()).isZero();
        assertThat(over.performed().segments()).isEmpty();
    }

    @Test
    void anUndoneEventNeverHappened() {
        for (RunEvent event : List.of(
                done(5),
                done(5, "85 kg"),
                new RunEvent.Corrected(1, 3),
                new RunEvent.Stopped(StopReason.PAIN),
                new RunEvent.LoadTaken(Weight.kilograms(85)),
                new RunEvent.HandsChanged(Hands.TWO),
                new RunEvent.SameLoad())) {
            assertThat(DropSetRun.next(plan, and(did(5), event, UNDO))).isEqualTo(next(plan, 5));
        }
    }

    @Test
    void eachUndoTakesBackOneMore() {
        assertThat(DropSetRun.next(plan, and(did(5, 6), UNDO, UNDO))).isEqualTo(next(plan));
        assertThatThrownBy(() -> DropSetRun.next(plan, and(did(5), UNDO, UNDO)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nothing has been entered yet");
    }

    @Test
    void aWrongEventIsHealedByUndoingIt() {
        List<RunEvent> wrong = and(did(5), new RunEvent.Corrected(7, 3));
        assertThatThrownBy(() -> DropSetRun.next(plan, wrong))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("segment 7");
        assertThat(DropSetRun.next(plan, and(wrong, UNDO))).isEqualTo(next(plan, 5));
    }

    @Test
    void correctingTheLastSegmentPlansTheNextFromTheRightReps() {
        NextStep right = DropSetRun.next(plan, and(did(9), new RunEvent.Corrected(1, 4)));
        assertThat(right).isEqualTo(next(plan, 4));
    }

    @Test
    void correctingAnEarlierOneLeavesTheLoadsThatWereLifted() {
        List<RunEvent> events = and(did(5, 5), new RunEvent.Corrected(1, 1));
        PerformedDropSet performed = DropSetRun.performed(plan, events);
        assertThat(loads(performed)).containsExactly("100 kg x1", "90 kg x5");
        assertThat(change(DropSetRun.next(plan, events)).next().left()).isEqualTo(19);
    }

    @Test
    void correctingTheSegmentThatFinishedItOpensTheSetAgain() {
        assertThat(next(plan, 5, 20)).isInstanceOf(NextStep.Finished.class);
        NextStep again = DropSetRun.next(plan, and(did(5, 20), new RunEvent.Corrected(2, 2)));
        assertThat(change(again).next().left()).isEqualTo(18);
        assertThat(DropSetRun.next(plan, and(did(5, 20), new RunEvent.Corrected(2, 2), done(6))))
                .isInstanceOf(NextStep.ChangeLoad.class);
    }

    @Test
    void andTheOtherWayRoundItFinishesIt() {
        NextStep.Finished over = finished(DropSetRun.next(plan, and(did(5, 5), new RunEvent.Corrected(1, 21))));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(over.total()).isEqualTo(26);
    }

    @Test
    void nothingIsLiftedAfterTheEnd() {
        for (RunEvent late : List.of(
                done(3),
                new RunEvent.SameLoad(),
                new RunEvent.LoadTaken(Weight.kilograms(60)),
                new RunEvent.Restacked(List.of(Weight.kilograms(20))),
                new RunEvent.Stopped(StopReason.DONE))) {
            assertThatThrownBy(() -> DropSetRun.next(plan, and(did(5, 20), late)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("the set is over (target, 25 reps)")
                    .hasMessageContaining("Undo");
        }
    }

    @Test
    void correctionsNameWhatThereIs() {
        assertThatThrownBy(() -> DropSetRun.next(plan, List.of(new RunEvent.Corrected(1, 3))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nothing has been lifted yet");
        assertThatThrownBy(() -> DropSetRun.next(plan, and(did(5, 5), new RunEvent.Corrected(0, 3))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a segment from 1 to 2");
    }

    @Test
    void anotherTargetIsAnotherTarget() {
        assertThat(finished(next(bench().to(12).plan(), 6, 6)).ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(loadOf(next(bench().to(40).plan(), 6, 6, 6, 7))).isLessThan(Weight.kilograms(70));
    }
}
