package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/** Twenty-five in one go, where the lifter's own curve gives them, lighter than the band. */
class R03ClassicTest {
    @Test
    void onTheEmptyBarBandAndClassicAreTheSameLoadAndItIsSaid() {
        Advice.Recommended plan = Asking.after("Deadlift", "90kg x8@8 x8@8")
                .max("103kg")
                .profile("slow")
                .as(Protocol.CLASSIC)
                .recommended();
        assertThat(plan.plan().segments().get(0).load().toString()).isEqualTo("60 kg");
        assertThat(Asking.said(plan.warnings(), "R03"))
                .singleElement()
                .asString()
                .contains("Nothing lighter than the band's 60 kg");
    }

    @Test
    void aBenchPressersTwentyFiveIsAtAboutFortySevenPercent() {
        PlannedSegment set = Asking.bench().as(Protocol.CLASSIC).opening();
        assertThat(set.load()).isBetween(Weight.kilograms(46), Weight.parse("57.5kg"));
        assertThat(set.percentOfMax()).isBetween(Percent.of(44), Percent.of(50));
        assertThat(set.reps()).isEqualTo(new RepAim(25, 25, false));
        assertThat(set.forecast().reps()).isBetween(25, 27);
    }

    @Test
    void aLegPressersIsNearerFiftyEight() {
        PlannedSegment set = Asking.after("Leg press", "200kg x5 x5 x5 x5")
                .max("230kg")
                .as(Protocol.CLASSIC)
                .opening();
        assertThat(set.percentOfMax()).isBetween(Percent.of(52), Percent.of(62));
    }

    @Test
    void itStandsOneStepUnderTheBandAtLeast() {
        Asking slow = Asking.bench().profile("slow");
        Weight classic = slow.as(Protocol.CLASSIC).opening().load();
        Weight band = slow.as(Protocol.BAND).opening().load();
        assertThat(classic.isLessThan(band)).isTrue();
    }

    @Test
    void itNeverStandsAboveTheBandOnTheEmptyBar() {
        Asking light = Asking.after("Squat", "25kg x5 x5").max("30kg").profile("slow");
        Weight band = light.as(Protocol.BAND).opening().load();
        assertThat(light.as(Protocol.CLASSIC).opening().load()).isEqualTo(band);
    }

    @Test
    void underTheBarTheEmptyBarIsOfferedWithFewerReps() {
        Advice.Recommended plan = Asking.after("Bench press", "25kg x5 x5 x5")
                .max("30kg")
                .as(Protocol.CLASSIC)
                .recommended();
        PlannedSegment set = plan.plan().segments().get(0);
        assertThat(set.load()).isEqualTo(Weight.kilograms(20));
        assertThat(set.reps().min()).isLessThan(25).isEqualTo(set.forecast().reps());
        assertThat(Asking.said(plan.warnings(), "R18"))
                .singleElement()
                .asString()
                .contains("fixed bars");
    }

    @Test
    void rackedAtNineteenIsNineteenAndOffersToStripAndFinishSix() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.CLASSIC)).done(19);
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.STOPPED);
        assertThat(set.performed().totalReps()).isEqualTo(19);
        assertThat(Asking.said(set.next().notes(), "R03"))
                .anyMatch(text -> text.contains("19 is the result"))
                .anyMatch(text -> text.contains("5 % less"))
                .anyMatch(text -> text.contains("finish the last 6"));
    }

    @Test
    void theStrippedFinishIsRecordedAsASegmentOfItsOwn() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.CLASSIC)).done(19);
        set.then(new RunEvent.LoadTaken(Weight.kilograms(50)));
        assertThat(set.change().next().left()).isEqualTo(6);
        set.done(6);
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.TARGET);
        assertThat(set.performed().segments())
                .extracting(PerformedSegment::reps)
                .containsExactly(19, 6);
    }

    @Test
    void twentyFiveInOneGoMakeIt() {
        LiveSet set = LiveSet.of(Asking.bench().as(Protocol.CLASSIC)).done(25);
        assertThat(set.finished().ending()).isEqualTo(NextStep.Ending.TARGET);
    }
}
