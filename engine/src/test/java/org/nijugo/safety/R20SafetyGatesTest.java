package org.nijugo.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.exercise.Exercise;

class R20SafetyGatesTest {
    private static final List<String> INSISTS = List.of("R20");
    private static final SafetyContext KNOWN = SafetyContext.unknown()
            .withSpotting(Spotting.SPOTTER)
            .withTrainingMonths(24)
            .withLayOffDays(3)
            .withAge(30)
            .withHistory(FinishHistory.completed(5));

    @Test
    void aKnownLifterWithASpotterMeetsNoGate() {
        SafetyVerdict verdict = SafetyGates.check(KNOWN, Lifts.BENCH, false, List.of());

        assertThat(verdict.gates()).isEmpty();
        assertThat(verdict.warnings()).isEmpty();
        assertThat(verdict.stopAtRir()).isZero();
    }

    @Test
    void notKnowingTheLifterIsAWarningNeverANotYet() {
        SafetyVerdict verdict = check(SafetyContext.unknown(), Lifts.LEG_PRESS, true);

        assertThat(verdict.blocks()).isFalse();
        assertThat(verdict.warnings().get(0))
                .contains("how long you have trained", "finishing sets before", "your age", "adult");
    }

    @Test
    void chestPainFaintingDarkUrineAndAFreshInjuryStopEverySetAndNobodyOverrides() {
        for (ScreeningQuestion alarm : List.of(
                ScreeningQuestion.CHEST_PAIN,
                ScreeningQuestion.FAINTING,
                ScreeningQuestion.DARK_URINE,
                ScreeningQuestion.INJURY)) {
            Screening screening = healthy().with(alarm, Reply.YES).cleared(clearance());
            SafetyVerdict verdict = SafetyGates.check(KNOWN.withScreening(screening), Lifts.LEG_PRESS, false, INSISTS);

            assertThat(verdict.blocks()).as(alarm.text()).isTrue();
            assertThat(verdict.offersIntroductory()).as(alarm.text()).isFalse();
            Gate gate = verdict.gates().get(0);
            assertThat(gate.gateClass()).isEqualTo(GateClass.STOP);
            assertThat(gate.overridable()).isFalse();
        }
    }

    @Test
    void anyOtherYesWaitsForAProfessionalAndCannotBeOverridden() {
        for (ScreeningQuestion question : ScreeningQuestion.forEverybody()) {
            if (!question.isAlarm()) {
                SafetyContext context = KNOWN.withScreening(healthy().with(question, Reply.YES));
                SafetyVerdict verdict = SafetyGates.check(context, Lifts.BENCH, false, INSISTS);

                assertThat(verdict.blocks()).as(question.text()).isTrue();
                assertThat(verdict.offersIntroductory()).as(question.text()).isFalse();
                assertThat(verdict.gates().get(0).gateClass()).isEqualTo(GateClass.CLEARED);
                assertThat(verdict.gates().get(0).overridable()).isFalse();
            }
        }
    }

    @Test
    void aDatedClearanceOpensClassicOrBandAtTwoInReserveButNoRunningDrop() {
        Screening cleared = healthy().with(ScreeningQuestion.HEART, Reply.YES).cleared(clearance());
        SafetyContext context = KNOWN.withScreening(cleared);

        SafetyVerdict band = SafetyGates.check(context, Lifts.LEG_PRESS, false, List.of());
        assertThat(band.blocks()).isFalse();
        assertThat(band.onlyGentle()).isTrue();
        assertThat(band.stopAtRir()).isEqualTo(2);

        SafetyVerdict drop = SafetyGates.check(context, Lifts.LEG_PRESS, true, INSISTS);
        assertThat(drop.blocksOnlyRunningDrop()).isTrue();
    }

    @Test
    void underThreeMonthsOfTrainingItIsNotYetAndAnIntroductorySetIsOffered() {
        SafetyVerdict verdict = check(KNOWN.withTrainingMonths(2), Lifts.LEG_PRESS, false);

        assertThat(verdict.blocks()).isTrue();
        assertThat(verdict.offersIntroductory()).isTrue();
        assertThat(verdict.gates().get(0).gateClass()).isEqualTo(GateClass.ADVICE);
        assertThat(SafetyVerdict.INTRODUCTORY_REPS).isEqualTo(15);
        assertThat(SafetyVerdict.GENTLE_RIR).isEqualTo(2);
        assertThat(check(KNOWN.withTrainingMonths(3), Lifts.LEG_PRESS, false).blocks())
                .isFalse();
    }

    @Test
    void aLayOffOfMoreThanFourteenDaysWaits() {
        assertThat(check(KNOWN.withLayOffDays(15), Lifts.LEG_PRESS, false).offersIntroductory())
                .isTrue();
        assertThat(check(KNOWN.withLayOffDays(14), Lifts.LEG_PRESS, false).blocks())
                .isFalse();
    }

    @Test
    void aFinishKnownToBeTheFirstBeginsWithAnIntroductorySet() {
        assertThat(check(KNOWN.withHistory(FinishHistory.completed(0)), Lifts.LEG_PRESS, true)
                        .offersIntroductory())
                .isTrue();
        assertThat(check(KNOWN.withHistory(FinishHistory.completed(1)), Lifts.LEG_PRESS, true)
                        .blocks())
                .isFalse();
    }

    @Test
    void upperMusclesGetFortyEightHoursAndLegsSeventyTwo() {
        FinishHistory twoDays = FinishHistory.completed(5).hoursAgo(48);
        assertThat(check(KNOWN.withHistory(twoDays), Lifts.PULLDOWN, false).blocks())
                .isFalse();
        assertThat(check(KNOWN.withHistory(twoDays), Lifts.LEG_PRESS, false).offersIntroductory())
                .isTrue();
        assertThat(check(KNOWN.withHistory(twoDays.hoursAgo(47)), Lifts.PULLDOWN, false)
                        .blocks())
                .isTrue();
        assertThat(check(KNOWN.withHistory(twoDays.hoursAgo(72)), Lifts.LEG_PRESS, false)
                        .blocks())
                .isFalse();
    }

    @Test
    void oneFinishAMuscleAndTwoADayAndTwoAWeekAreTheMost() {
        FinishHistory history = FinishHistory.completed(5);
        assertThat(check(KNOWN.withHistory(history.today(1, 1)), Lifts.PULLDOWN, false)
                        .blocks())
                .isTrue();
        assertThat(check(KNOWN.withHistory(history.today(1, 0)), Lifts.PULLDOWN, false)
                        .blocks())
                .isFalse();
        assertThat(check(KNOWN.withHistory(history.today(2, 0)), Lifts.PULLDOWN, false)
                        .blocks())
                .isTrue();
        assertThat(check(KNOWN.withHistory(history.lastWeek(1)), Lifts.PULLDOWN, false)
                        .blocks())
                .isFalse();
        assertThat(check(KNOWN.withHistory(history.lastWeek(2)), Lifts.PULLDOWN, false)
                        .blocks())
                .isTrue();
    }

    @Test
    void afterABlockOfFourWeeksComesAWeekWithout() {
        FinishHistory history = FinishHistory.completed(9);
        assertThat(check(KNOWN.withHistory(history.weeksRunning(3)), Lifts.PULLDOWN, false)
                        .blocks())
                .isFalse();
        assertThat(check(KNOWN.withHistory(history.weeksRunning(4)), Lifts.PULLDOWN, false)
                        .blocks())
                .isTrue();
    }

    @Test
    void anAdultMayOverrideAdviceAndItIsRecorded() {
        SafetyVerdict verdict =
                SafetyGates.check(KNOWN.withTrainingMonths(1).withLayOffDays(30), Lifts.LEG_PRESS, true, INSISTS);

        assertThat(verdict.blocks()).isFalse();
        assertThat(verdict.isOverridden()).isTrue();
        assertThat(verdict.gates()).hasSize(2).allMatch(Gate::overridden);
    }

    @Test
    void overridingAnotherRuleOpensNothingHere() {
        assertThat(SafetyGates.check(KNOWN.withTrainingMonths(1), Lifts.LEG_PRESS, true, List.of("R11"))
                        .blocks())
                .isTrue();
    }

    @Test
    void aMinorTrainsThisWayOnlyUnderACoachAndWithoutRunningDrop() {
        SafetyContext young = KNOWN.withAge(17);

        SafetyVerdict alone = SafetyGates.check(young, Lifts.LEG_PRESS, false, INSISTS);
        assertThat(alone.blocks()).isTrue();
        assertThat(alone.offersIntroductory()).isFalse();
        assertThat(check(young.withCoach(true), Lifts.LEG_PRESS, false).blocks())
                .isFalse();
        assertThat(SafetyGates.check(young.withCoach(true), Lifts.LEG_PRESS, true, INSISTS)
                        .blocksOnlyRunningDrop())
                .isTrue();
    }

    @Test
    void aMinorOverridesNothing() {
        SafetyContext young = KNOWN.withAge(17).withCoach(true).withTrainingMonths(1);

        SafetyVerdict verdict = SafetyGates.check(young, Lifts.LEG_PRESS, false, INSISTS);

        assertThat(verdict.blocks()).isTrue();
        assertThat(verdict.gates()).noneMatch(Gate::overridable);
    }

    @Test
    void aRunningDropOnABenchOrSquatNeedsSomebodyOrSafeties() {
        for (Exercise lift : List.of(Lifts.BENCH, Lifts.SQUAT)) {
            for (Spotting alone : List.of(Spotting.SOLO, Spotting.UNSTATED)) {
                SafetyVerdict drop = SafetyGates.check(KNOWN.withSpotting(alone), lift, true, INSISTS);
                assertThat(drop.blocksOnlyRunningDrop())
                        .as("%s %s", lift.name(), alone)
                        .isTrue();
                assertThat(drop.gates().get(0).text()).contains("a spotter", "safeties set", "band");
                assertThat(check(KNOWN.withSpotting(alone), lift, false).blocks())
                        .isFalse();
            }
            assertThat(check(KNOWN.withSpotting(Spotting.SAFETIES), lift, true).blocks())
                    .isFalse();
        }
        assertThat(check(KNOWN.withSpotting(Spotting.SOLO), Lifts.CURL, true).blocks())
                .isFalse();
    }

    @Test
    void aLiftStoppedForPainIsAskedAboutBeforeItsNextFinish() {
        SafetyContext hurt = KNOWN.withHistory(FinishHistory.completed(5).stoppedForPain(true));

        assertThat(check(hurt, Lifts.LEG_PRESS, false).blocks()).isTrue();
        Screening gone = healthy().with(ScreeningQuestion.PAIN_AT_LIFT, Reply.NO);
        assertThat(check(hurt.withScreening(gone), Lifts.LEG_PRESS, false).blocks())
                .isFalse();
        Screening still = healthy().with(ScreeningQuestion.PAIN_AT_LIFT, Reply.YES);
        assertThat(check(hurt.withScreening(still), Lifts.LEG_PRESS, false)
                        .gates()
                        .get(0)
                        .gateClass())
                .isEqualTo(GateClass.CLEARED);
    }

    @Test
    void everyGateNamesItsRuleAndItsEvidence() {
        SafetyContext all = SafetyContext.unknown()
                .withTrainingMonths(1)
                .withLayOffDays(40)
                .withAge(16)
                .withHistory(FinishHistory.completed(0)
                        .hoursAgo(2)
                        .today(2, 1)
                        .lastWeek(3)
                        .weeksRunning(6)
                        .stoppedForPain(true))
                .withScreening(healthy()
                        .with(ScreeningQuestion.CHEST_PAIN, Reply.YES)
                        .with(ScreeningQuestion.JOINT, Reply.YES));

        SafetyVerdict verdict = check(all, Lifts.BENCH, true);

        assertThat(verdict.gates()).hasSize(13).allSatisfy(gate -> {
            assertThat(gate.rule()).isEqualTo("R20");
            assertThat(gate.evidence()).isNotEmpty();
            assertThat(gate.text()).endsWith(".");
        });
    }

    @Test
    void aPlanAsksNothingALiveSetAsksEverything() {
        assertThat(check(KNOWN, Lifts.LEG_PRESS, false).blocks()).isFalse();
        assertThat(KNOWN.screening().open()).isEqualTo(ScreeningQuestion.forEverybody());
    }

    private static SafetyVerdict check(SafetyContext context, Exercise exercise, boolean runningDrop) {
        return SafetyGates.check(context, exercise, runningDrop, List.of());
    }

    private static Screening healthy() {
        return Screening.healthy(CivilDate.parse("2026-01-02"));
    }

    private static Clearance clearance() {
        return new Clearance(CivilDate.parse("2026-01-05"), "my cardiologist");
    }
}
