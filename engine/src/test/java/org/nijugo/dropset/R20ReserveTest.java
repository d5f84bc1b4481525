package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;
import org.nijugo.safety.FinishHistory;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;

/** Reserves are kept, forecasts have them taken off, and a set that should wait says what to do instead. */
class R20ReserveTest {
    private static final SafetyContext SPOTTED = SafetyContext.unknown().withSpotting(Spotting.SPOTTER);

    @Test
    void aloneWithoutSafetiesThereIsABandAndNoRunningDrop() {
        Advice advice = Asking.bench().as(Protocol.DROP).spotted(Spotting.SOLO).plan();
        assertThat(advice.word()).isEqualTo("not-yet");
        assertThat(advice.alternatives())
                .extracting(Alternative::protocol)
                .first()
                .isEqualTo(Protocol.BAND);
        assertThat(Asking.bench().spotted(Spotting.SOLO).opening().stopAtRir()).isEqualTo(2);
    }

    @Test
    void notSayingWhoIsThereCountsAsAlone() {
        assertThat(Asking.bench()
                        .as(Protocol.DROP)
                        .spotted(Spotting.UNSTATED)
                        .plan()
                        .word())
                .isEqualTo("not-yet");
        assertThat(Asking.bench().spotted(Spotting.UNSTATED).opening().stopAtRir())
                .isEqualTo(2);
    }

    @Test
    void safetiesLeaveOneAndASpotterNone() {
        assertThat(Asking.bench().spotted(Spotting.SAFETIES).opening().stopAtRir())
                .isEqualTo(1);
        assertThat(Asking.bench().opening().stopAtRir()).isZero();
    }

    @Test
    void aDeadliftAlwaysLeavesTwo() {
        for (PlannedSegment segment : Asking.after("Deadlift", "180kg x5 x5")
                .max("210kg")
                .as(Protocol.DROP)
                .segments()) {
            assertThat(segment.stopAtRir()).isEqualTo(2);
        }
    }

    @Test
    void theForecastHasTheReserveTakenOff() {
        Forecast spotted = Asking.after("Bench press", "100kg x5@8 x5@8")
                .as(Protocol.DROP)
                .opening()
                .forecast();
        Forecast caught = Asking.after("Bench press", "100kg x5@8 x5@8")
                .spotted(Spotting.SAFETIES)
                .as(Protocol.DROP)
                .opening()
                .forecast();
        assertThat(caught.reps()).isEqualTo(spotted.reps() - 1);
    }

    @Test
    void whoStopsShortOfFailureIsNotTakenForWeaker() {
        LiveSet set =
                LiveSet.of(Asking.after("Deadlift", "180kg x5 x5").max("210kg").as(Protocol.DROP));
        set.done(set.lift().reps().reps());
        assertThat(Asking.said(set.next().notes(), "R06")).isEmpty();
    }

    @Test
    void aNoviceIsOfferedAnIntroductorySetAndMayOverride() {
        SafetyContext novice = SPOTTED.withTrainingMonths(1);
        Advice advice = Asking.bench().safe(novice).plan();
        assertThat(advice.word()).isEqualTo("not-yet");
        assertThat(advice.alternatives())
                .extracting(Alternative::why)
                .singleElement()
                .asString()
                .contains("at most 15 reps")
                .contains("2 in reserve");
        Advice.Recommended plan = Asking.bench().safe(novice).override("R20").recommended();
        assertThat(plan.overridden()).contains("R20");
    }

    @Test
    void anUnknownHistoryIsAWarningOnly() {
        assertThat(Asking.said(Asking.bench().recommended().warnings(), "R20")).isNotEmpty();
    }

    @Test
    void aMinorHasNoRunningDropWithACoachNeither() {
        SafetyContext minor = SPOTTED.withAge(16).withCoach(true).withHistory(FinishHistory.completed(4));
        assertThat(Asking.bench()
                        .safe(minor)
                        .as(Protocol.DROP)
                        .override("R20")
                        .plan()
                        .word())
                .isEqualTo("not-yet");
        assertThat(Asking.bench().safe(minor).plan().word()).isEqualTo("recommended");
        assertThat(Asking.bench()
                        .safe(minor.withCoach(false))
                        .override("R20")
                        .plan()
                        .word())
                .isEqualTo("not-yet");
    }

    @Test
    void stoppingForPainIsNoMissedTarget() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.DROP)).done(6).then(new RunEvent.Stopped(StopReason.PAIN));
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.STOPPED);
        assertThat(set.next().notes()).extracting(Note::rule).contains("R20");
    }

    @Test
    void noSegmentIsLighterThanThirtyPercent() {
        LiveSet set = LiveSet.of(
                Asking.after("Lat pulldown", "80kg x5 x5 x5").max("95kg").as(Protocol.DROP));
        for (int i = 0; i < 20 && !(set.next() instanceof NextStep.Finished); i++) {
            set.done(2);
        }
        for (PerformedSegment segment : set.performed().segments()) {
            assertThat(Percent.ofRatio(segment.load(), set.plan().oneRepMax().value())
                            .isLessThan(Percent.of(30)))
                    .isFalse();
        }
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.STOP_RULE);
        assertThat(set.performed().segments()).hasSizeLessThanOrEqualTo(10);
    }
}
