package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nijugo.dropset.LiveSets.bench;
import static org.nijugo.dropset.LiveSets.change;
import static org.nijugo.dropset.LiveSets.done;
import static org.nijugo.dropset.LiveSets.finished;
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

/** What really hangs, what somebody took, and who helps (R14, R18). */
class R18LiveTest {
    private final Advice.Recommended plan = bench().plan();

    private static RunEvent plates(int... kilograms) {
        List<Weight> plates = new java.util.ArrayList<>();
        for (int each : kilograms) {
            plates.add(Weight.kilograms(each));
        }
        return new RunEvent.Restacked(plates);
    }

    private NextStep after(RunEvent... events) {
        return DropSetRun.next(plan, List.of(events));
    }

    @Test
    void aLoadOtherThanTheOneAdvisedIsWhatCounts() {
        List<RunEvent> events = List.of(done(5), done(6, "95 kg"));
        assertThat(loads(DropSetRun.performed(plan, events))).containsExactly("100 kg x5", "95 kg x6");
        assertThat(loadOf(DropSetRun.next(plan, events))).isLessThan(Weight.kilograms(95));
    }

    @Test
    void aTakenLoadIsShownBeforeItIsLifted() {
        NextStep.ChangeLoad taken = change(after(done(5), new RunEvent.LoadTaken(Weight.kilograms(80))));
        assertThat(loadOf(taken)).isEqualTo(Weight.kilograms(80));
        assertThat(taken.pull()).containsExactly(Weight.kilograms(5), Weight.kilograms(5));
        assertThat(taken.cut().tenths()).isEqualTo(200);
        assertThat(said(taken)).contains("R18").contains("20 % lighter");
        assertThat(loadOf(after(new RunEvent.LoadTaken(Weight.parse("97.5 kg")))))
                .isEqualTo(Weight.parse("97.5 kg"));
    }

    @Test
    void aTakenLoadThatPullingDoesNotMakeIsMadeWithOnePlateOn() {
        NextStep.ChangeLoad taken = change(after(done(5), new RunEvent.LoadTaken(Weight.kilograms(85))));
        assertThat(taken.next().loading().plates()).hasToString("[20 kg, 5 kg, 5 kg, 2.5 kg]");
        assertThat(said(taken)).contains("Each side: swap the outer 5 + 5 kg for 2.5 kg");
        assertThat(taken.rest()).isEqualTo(Seconds.of(28));
    }

    @Test
    void nothingAboveTheWorkingLoadIsAskedButWhatWasLiftedIsKept() {
        assertThatThrownBy(() -> after(new RunEvent.LoadTaken(Weight.parse("102.5 kg"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 100 kg, the working load");
        List<RunEvent> heavier = List.of(done(3, "110 kg"));
        assertThat(loads(DropSetRun.performed(plan, heavier))).containsExactly("110 kg x3");
        assertThat(loadOf(DropSetRun.next(plan, heavier))).isLessThanOrEqualTo(Weight.kilograms(100));
    }

    @Test
    void aTakenLoadMayBeHeavierThanTheLastAndPlatesGoOn() {
        NextStep.ChangeLoad back =
                change(after(done(5), done(5, "70 kg"), new RunEvent.LoadTaken(Weight.kilograms(80))));
        assertThat(back.pull()).isEmpty();
        assertThat(back.cut().hundredths()).isNegative();
        assertThat(said(back)).contains("heavier than before");
        assertThat(back.next().loading().plates()).hasToString("[20 kg, 5 kg, 5 kg]");
        assertThat(back.rest()).isEqualTo(Seconds.of(20));
    }

    @Test
    void theBarThatHangsOtherwiseIsPulledFromAsItHangs() {
        NextStep.ChangeLoad restacked = change(after(done(5), plates(20, 10, 5)));
        assertThat(loadOf(restacked)).isEqualTo(Weight.kilograms(90));
        assertThat(restacked.pull()).isEmpty();
        NextStep.ChangeLoad coarse = change(after(done(5), plates(20, 20)));
        assertThat(loadOf(coarse)).isEqualTo(Weight.kilograms(60));
        assertThat(coarse.pull()).containsExactly(Weight.kilograms(20));
        assertThat(said(coarse)).contains("Nothing from 5 to 15 % lighter can be loaded");
    }

    @Test
    void anOpeningThatHangsOtherwiseOpensAtWhatIsNotHeavier() {
        assertThat(after(plates(20, 10, 10)).findLift().orElseThrow().loading().plates())
                .hasToString("[20 kg, 10 kg, 10 kg]");
        assertThat(loadOf(after(plates(20, 10, 10, 5)))).isEqualTo(Weight.kilograms(100));
        assertThat(loadOf(after(plates(20, 10)))).isEqualTo(Weight.kilograms(80));
    }

    @Test
    void platesThatTheGymHasNotGotAreRefused() {
        assertThatThrownBy(() -> after(done(5), plates(20, 7))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> after(done(5), plates(2, 2, 2))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aHelperComingShortensTheRest() {
        Seconds alone = change(next(plan, 5)).rest();
        Seconds helped =
                change(after(done(5), new RunEvent.HandsChanged(Hands.TWO))).rest();
        assertThat(helped).isLessThan(alone);
        assertThat(change(after(done(5), new RunEvent.HandsChanged(Hands.TWO), new RunEvent.HandsChanged(Hands.ME))))
                .isEqualTo(next(plan, 5));
    }

    @Test
    void onTheEmptyBarItGoesOnAsRestPause() {
        Advice.Recommended light = wish("Bench press", "25kg", 5, "30kg").plan();
        NextStep.ChangeLoad pause = change(DropSetRun.next(light, List.of(done(5), done(5, "20 kg"))));
        assertThat(loadOf(pause)).isEqualTo(Weight.kilograms(20));
        assertThat(pause.rest()).isEqualTo(Seconds.of(15));
        assertThat(said(pause)).contains("rest-pause");
        NextStep over = DropSetRun.next(light, List.of(done(5), done(5, "20 kg"), done(1)));
        assertThat(finished(over).ending()).isEqualTo(NextStep.Ending.NOTHING_LIGHTER);
    }

    @Test
    void aStepOutsideTheLimitsIsSaidInFullOnce() {
        Advice.Recommended curls = wish("Dumbbell curl", "14kg", 5, "").to(40).plan();
        String first = "";
        String later = "";
        List<RunEvent> events = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            events.add(done(4));
            String text = said(DropSetRun.next(curls, events));
            if (text.contains("Nothing from 5 to 15 %")) {
                assertThat(first).isEmpty();
                first = text;
            } else if (text.contains("again: nothing nearer")) {
                later = text;
            }
        }
        assertThat(first).contains("R18").contains("expect more reps");
        assertThat(later).contains("% again");
    }

    @Test
    void bodyweightGoesFromTheBeltToAssistance() {
        Advice.Recommended pullUps = wish("Pull-up", "100kg", 5, "").plan();
        NextStep.ChangeLoad first = change(next(pullUps, 5));
        assertThat(first.pull()).isNotEmpty();
        NextStep.ChangeLoad last = change(next(pullUps, 3, 3, 3, 3));
        assertThat(loadOf(last)).isLessThan(Weight.kilograms(80));
        assertThat(last.next().loading().plates()).isEmpty();
    }

    @Test
    void loadsThatCannotBeMeantAreRefused() {
        for (String load : List.of("0 kg", "-5 kg", "0.1 kg", "900 kg")) {
            assertThatThrownBy(() -> after(done(5, load)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(load);
        }
    }

    @Test
    void poundsOnAKilogramBarAreRecordedAsTheyWereSaid() {
        List<RunEvent> events = List.of(done(5), done(6, "200 lb"));
        assertThat(loads(DropSetRun.performed(plan, events))).containsExactly("100 kg x5", "200 lb x6");
        assertThat(loadOf(DropSetRun.next(plan, events))).isLessThan(Weight.pounds(200));
    }

    @Test
    void aBarInItsRackIsKeptLevel() {
        Advice.Recommended squat = wish("Squat", "180kg", 5, "210kg").plan();
        List<org.nijugo.gym.Loading> points = squat.situation()
                .equipment()
                .lighterThan(squat.plan().loadings().get(0));
        Weight least = points.get(points.size() - 1).load();
        NextStep big = DropSetRun.next(squat, List.of(done(5), new RunEvent.LoadTaken(least)));
        assertThat(said(big)).contains("R14").contains("Keep the bar level");
        assertThat(said(next(plan, 5))).doesNotContain("level");
    }

    @Test
    void aRestThatIsShorterThanTheChangeIsSaid() {
        NextStep step = next(bench().resting(5).plan(), 5);
        assertThat(change(step).rest()).isEqualTo(Seconds.of(5));
        assertThat(said(step)).contains("R14").contains("about 20 s");
    }
}
