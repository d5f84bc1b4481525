package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the gym has nothing light enough, what else it has is named. */
class R18PlanTest {
    @Test
    void aCurlJustAboveTheEmptyBarHasNoFinishOfFourReps() {
        Advice advice =
                Asking.after("Barbell curl", "22.5kg x1@9 x1@9").max("25kg").plan();
        assertThat(advice.word()).isEqualTo("not-needed");
        assertThat(advice.alternatives()).extracting(Alternative::why).anyMatch(why -> why.contains("fixed bars"));
    }

    @Test
    void oddLightWorkAsksForAMinimumThatCanBeReached() {
        PlannedSegment band =
                Asking.after("Bench press", "70kg x5@10").max("115kg").opening();
        assertThat(band.reps().min())
                .isBetween(Shifts.LEAST_FINISH, band.forecast().reps());
        assertThat(Asking.after("Deadlift", "70kg x5@10").max("115kg").plan().word())
                .isEqualTo("not-needed");
    }

    @Test
    void aBarTooHeavyForAFinishNamesWhatIsLighter() {
        Advice advice = Asking.after("Bench press", "22.5kg x5 x5 x5").plan();
        assertThat(advice.word()).isEqualTo("not-needed");
        assertThat(advice.alternatives())
                .extracting(Alternative::why)
                .first()
                .asString()
                .contains("the fixed bars (from 10 kg)")
                .contains("20 kg for fewer reps");
    }

    @Test
    void forAGoalOfMuscleTheBandTakesOverWhereNoClassicIsLighter() {
        Advice advice = Asking.after("Bench press", "25kg x5 x5 x5")
                .max("30kg")
                .to(Goal.HYPERTROPHY)
                .plan();
        assertThat(advice.protocol()).isEqualTo(Protocol.BAND);
        assertThat(Asking.said(advice.reasons(), "R03"))
                .singleElement()
                .asString()
                .contains("instead of the classic");
    }

    @Test
    void aPullUpWithoutAssistanceEndsAtTheBodyAndGoesOnAsRestPause() {
        Advice.Recommended plan = Asking.after("Pull-up", "90kg x5 x5 x5")
                .in("home-kg")
                .as(Protocol.DROP)
                .recommended();
        assertThat(plan.plan().segments()).allMatch(each -> each.forecast().reps() >= 3);
        assertThat(Asking.said(plan.warnings(), "R18")).anyMatch(text -> text.contains("rest-pause"));
    }
}
