package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nijugo.dropset.LiveSets.and;
import static org.nijugo.dropset.LiveSets.bench;
import static org.nijugo.dropset.LiveSets.did;
import static org.nijugo.dropset.LiveSets.done;
import static org.nijugo.dropset.LiveSets.finished;
import static org.nijugo.dropset.LiveSets.lift;
import static org.nijugo.dropset.LiveSets.next;
import static org.nijugo.dropset.LiveSets.said;
import static org.nijugo.dropset.LiveSets.wish;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.Spotting;

class R20LiveTest {
    private static final RunEvent PAIN = new RunEvent.Stopped(StopReason.PAIN);
    private final Advice.Recommended plan = bench().plan();

    @Test
    void painEndsTheSetAndIsRemembered() {
        NextStep.Finished over = finished(DropSetRun.next(plan, and(did(5, 5), PAIN)));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.STOPPED);
        assertThat(over.performed().stoppedForPain()).isTrue();
        assertThat(said(over)).contains("R20").contains("no missed target").contains("asked about it");
    }

    @Test
    void painAfterTheLastRepIsRememberedToo() {
        NextStep.Finished over = finished(DropSetRun.next(plan, and(did(5, 20), PAIN)));
        assertThat(over.ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(over.performed().stoppedForPain()).isTrue();
        NextStep.Finished both =
                finished(DropSetRun.next(plan, and(did(5), new RunEvent.Stopped(StopReason.DONE), PAIN)));
        assertThat(both.performed().stoppedForPain()).isTrue();
    }

    @Test
    void painIsNotTakenBackByAnotherReason() {
        NextStep.Finished over = finished(DropSetRun.next(plan, and(did(5), PAIN, PAIN)));
        assertThat(over.performed().stopped()).contains(StopReason.PAIN);
    }

    @Test
    void everySegmentSaysHowManyRepsStay() {
        Advice.Recommended careful = bench().with(Spotting.SAFETIES).plan();
        assertThat(lift(next(careful)).stopAtRir()).isEqualTo(1);
        assertThat(next(careful, 4).findLift().orElseThrow().stopAtRir()).isEqualTo(1);
        assertThat(said(next(careful))).contains("one more rep would still go up");
        int spotted = next(plan).findLift().orElseThrow().reps().reps();
        int alone = next(careful).findLift().orElseThrow().reps().reps();
        assertThat(alone).isLessThan(spotted);
    }

    @Test
    void itEndsBeforeTheLoadIsUnderThirtyPercent() {
        RunEvent coarse = new RunEvent.Restacked(List.of(Weight.kilograms(20), Weight.kilograms(20)));
        NextStep over = DropSetRun.next(plan, and(did(5), coarse, done(5)));
        assertThat(finished(over).ending()).isEqualTo(NextStep.Ending.STOP_RULE);
        assertThat(said(over)).contains("under 30 % of the maximum");
    }

    @Test
    void aLoadUnderThirtyPercentThatWasLiftedEndsIt() {
        NextStep over = DropSetRun.next(plan, and(did(5), done(9, "30 kg")));
        assertThat(finished(over).ending()).isEqualTo(NextStep.Ending.STOP_RULE);
        assertThat(finished(over).total()).isEqualTo(14);
    }

    @Test
    void theDeadliftAlwaysKeepsTwo() {
        Advice.Recommended deadlift = wish("Deadlift", "170kg", 5, "200kg").plan();
        assertThat(lift(next(deadlift)).stopAtRir()).isEqualTo(2);
    }
}
