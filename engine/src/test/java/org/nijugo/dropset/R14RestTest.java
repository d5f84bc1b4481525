package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/** As little rest as the change takes. */
class R14RestTest {
    @Test
    void aBenchPresserAlonePullingFivesNeedsTwentySeconds() {
        assertThat(rest(Asking.bench())).isEqualTo(20);
    }

    @Test
    void helpersShortenIt() {
        int alone = rest(Asking.bench());
        int one = rest(Asking.bench().with(Hands.ONE));
        int two = rest(Asking.bench().with(Hands.TWO));
        assertThat(one).isLessThan(alone);
        assertThat(two).isLessThan(one);
    }

    @Test
    void collarsCostTime() {
        Asking collared = Asking.bench().in("iwf");
        assertThat(rest(collared)).isGreaterThan(rest(Asking.bench()));
    }

    @Test
    void aPinTakesFiveAndDumbbellsEight() {
        assertThat(rest(Asking.after("Lat pulldown", "80kg x5 x5 x5"))).isEqualTo(5);
        assertThat(rest(Asking.after("Dumbbell bench press", "40kg x5 x5 x5"))).isEqualTo(8);
    }

    @Test
    void fromTheBodyToAssistanceTakesTen() {
        Exercise pullUp = Exercises.CATALOGUE.get("pull-up");
        RestClock clock = new RestClock(pullUp, 1, false, Optional.empty(), false);
        assertThat(clock.change(List.of(), Hands.ME)).isEqualTo(Seconds.of(10));
        assertThat(clock.change(List.of(Weight.kilograms(20), Weight.kilograms(20)), Hands.ME))
                .isEqualTo(Seconds.of(14));
    }

    @Test
    void aRestThatWasAskedForIsTaken() {
        assertThat(rest(Asking.bench().rest(25))).isEqualTo(25);
    }

    @Test
    void aRestShorterThanTheChangeIsSaid() {
        assertThat(Asking.said(
                        Asking.bench().as(Protocol.DROP).rest(5).recommended().warnings(), "R14"))
                .singleElement()
                .asString()
                .contains("5s asked for");
    }

    @Test
    void aRestThatWasMeasuredIsBelieved() {
        Advice.Recommended plan = Asking.bench().as(Protocol.DROP).recommended();
        RunEvent first = RunEvent.SegmentDone.of(6);
        RunEvent hasty = new RunEvent.SegmentDone(4, Optional.empty(), Optional.of(Seconds.of(5)));
        RunEvent unhurried = new RunEvent.SegmentDone(4, Optional.empty(), Optional.of(Seconds.of(90)));
        NextStep afterHaste = DropSetRun.next(plan, List.of(first, hasty));
        NextStep afterPatience = DropSetRun.next(plan, List.of(first, unhurried));
        assertThat(((NextStep.ChangeLoad) afterPatience).cut())
                .isGreaterThanOrEqualTo(((NextStep.ChangeLoad) afterHaste).cut());
    }

    private static int rest(Asking asking) {
        return asking.as(Protocol.DROP).segments().get(1).restBefore().value();
    }
}
