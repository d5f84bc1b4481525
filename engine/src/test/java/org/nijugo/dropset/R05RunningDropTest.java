package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.FinishHistory;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;

/** The harsh one: from the working load down to twenty-five. */
class R05RunningDropTest {
    @Test
    void theBenchPresserOfTheRuleBookWalksFourLoadsByAFiveASide() {
        Asking asking = Asking.bench().as(Protocol.DROP).cut("10%");
        assertThat(asking.loads()).containsExactly("100 kg", "90 kg", "80 kg", "70 kg");
        assertThat(asking.opening().forecast().reps()).isBetween(5, 7);
        assertThat(asking.segments().subList(1, 4))
                .allSatisfy(segment -> assertThat(segment.pull()).containsExactly(Weight.kilograms(5)));
    }

    @Test
    void autoNeverPicksIt() {
        for (Goal goal : Goal.values()) {
            assertThat(Asking.bench().to(goal).plan().protocol()).isNotEqualTo(Protocol.DROP);
        }
        assertThat(Asking.bench().plan().protocol()).isNotEqualTo(Protocol.DROP);
    }

    @Test
    void itIsOfferedBesideOnceAGentlerOneIsKnown() {
        SafetyContext known =
                SafetyContext.unknown().withSpotting(Spotting.SPOTTER).withHistory(FinishHistory.completed(3));
        assertThat(Asking.bench().safe(known).plan().alternatives())
                .filteredOn(each -> each.protocol() == Protocol.DROP)
                .singleElement()
                .extracting(Alternative::why)
                .asString()
                .contains("ask for it by name")
                .doesNotContain("once you have");
    }

    @Test
    void workAtOneRepOpensAtTheHeaviestLoadThatGivesFour() {
        Advice.Recommended plan = Asking.after("Bench press", "110kg x1@10 x1@10 x1@10")
                .max("112.5kg")
                .as(Protocol.DROP)
                .recommended();
        PlannedSegment opening = plan.plan().segments().get(0);
        assertThat(opening.load().isLessThan(Weight.kilograms(110))).isTrue();
        assertThat(opening.forecast().reps()).isBetween(4, 6);
        assertThat(Asking.said(plan.reasons(), "R05")).anyMatch(text -> text.contains("heaviest that gives 4 to 6"));
    }

    @Test
    void aSetThatWasSaidToBeTheLastBelievesIt() {
        assertThat(Asking.after("Bench press", "100kg x6@9 x5@10")
                        .as(Protocol.DROP)
                        .opening()
                        .forecast()
                        .reps())
                .isBetween(4, 6);
        assertThat(Asking.after("Bench press", "100kg x5@7 x5@7")
                        .as(Protocol.DROP)
                        .opening()
                        .forecast()
                        .reps())
                .isBetween(7, 9);
    }

    @Test
    void aReserveThatWasNotSaidWidensTheForecast() {
        Forecast said = Asking.after("Bench press", "100kg x5@9 x5@9 x5@9")
                .as(Protocol.DROP)
                .opening()
                .forecast();
        Forecast unsaid = Asking.after("Bench press", "100kg x5 x5 x5")
                .as(Protocol.DROP)
                .opening()
                .forecast();
        assertThat(unsaid.high() - unsaid.low()).isGreaterThanOrEqualTo(said.high() - said.low());
    }

    @Test
    void oneOpeningRepIsRackedAndTriedOnceMuchLighter() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.DROP)).done(1);
        assertThat(set.change().cut().hundredths()).isBetween(1400, 2600);
        set.done(0);
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.STOP_RULE);
        assertThat(set.next().notes()).extracting(Note::text).first().asString().contains("Nobody is to blame");
    }

    @Test
    void theRetryAfterOneRepIsACutOfFifteenPercentAtLeast() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.DROP)).done(0);
        assertThat(set.change().cut().isLessThan(Percent.of(15))).isFalse();
    }

    @Test
    void twoRepsLeftAreNoReasonToChangePlates() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.DROP)).done(6, 9, 8);
        NextStep.ChangeLoad change = set.change();
        assertThat(change.next().left()).isEqualTo(2);
        assertThat(change.pull()).isEmpty();
        assertThat(change.offers()).contains(NextStep.Offer.FINISH_HERE, NextStep.Offer.SAME_LOAD);
        assertThat(change.next().loading().load()).isEqualTo(Weight.kilograms(80));
    }

    @Test
    void overshootIsRecordedAndFinishes() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.DROP)).done(6, 6, 7, 9);
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(set.performed().totalReps()).isEqualTo(28);
    }

    @Test
    void aOneSidedLiftCountsThatSide() {
        String lift = Exercises.CATALOGUE.all().stream()
                .filter(each -> each.oneSided() && each.perHand())
                .findFirst()
                .orElseThrow()
                .name();
        Advice.Recommended plan =
                Asking.after(lift, "30kg x5 x5 x5").as(Protocol.DROP).recommended();
        assertThat(Asking.said(plan.reasons(), "R05"))
                .anyMatch(text -> text.contains("weaker side"))
                .anyMatch(text -> text.contains("each hand"));
        assertThat(Asking.said(DropSetRun.next(plan, List.of()).notes(), "R05")).isNotEmpty();
    }

    @Test
    void aHelperLeavingMakesTheNextRestLonger() {
        LiveSet set =
                LiveSet.of(Asking.bench().as(Protocol.DROP).with(Hands.TWO)).done(6);
        int helped = set.change().rest().value();
        set.then(new RunEvent.HandsChanged(Hands.ME));
        assertThat(set.change().rest().value()).isGreaterThan(helped);
    }

    @Test
    void aPlateSomebodyTookIsNoTrouble() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.DROP)).done(6).done(8, "70kg");
        assertThat(set.performed().segments().get(1).load()).isEqualTo(Weight.kilograms(70));
        assertThat(set.change().next().loading().load().isLessThan(Weight.kilograms(70)))
                .isTrue();
        assertThat(set.change().next().left()).isEqualTo(11);
    }

    @Test
    void nothingToDropToIsNoRunningDrop() {
        Advice advice = Asking.after("Deadlift", "60kg x2@10")
                .max("60kg")
                .as(Protocol.DROP)
                .plan();
        assertThat(advice.word()).isEqualTo("not-needed");
    }
}
