package org.nijugo.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

class TodaysStrengthTest {
    private static final Seconds THREE_MINUTES = Seconds.of(180);

    @Test
    void fourFivesAtAHundredOpenWithFiveToSeven() {
        TodaysStrength today = TodaysStrength.from(bench(), fives(4), THREE_MINUTES, Weight.kilograms(115));
        assertThat(today.after(180).available(Weight.kilograms(100))).isBetween(4.5, 7.5);
        assertThat(today.oneRepMax()).isEqualTo(Weight.kilograms(115));
        assertThat(today.given()).isTrue();
    }

    @Test
    void theMaximumIsWorkedOutWhereItWasNotSaid() {
        List<HeavySet> sets = new ArrayList<>(fives(3));
        sets.add(HeavySet.of(Weight.kilograms(100), 4));
        TodaysStrength today = TodaysStrength.from(bench(), sets, THREE_MINUTES);
        assertThat(today.given()).isFalse();
        assertThat(today.oneRepMax().thousandths() / 1000.0).isBetween(112.0, 120.0);
        assertThat(today.isReserveKnown()).isTrue();
    }

    @Test
    void aMaximumBelowWhatWasLiftedIsRefused() {
        assertThatThrownBy(() -> TodaysStrength.from(bench(), fives(2), THREE_MINUTES, Weight.kilograms(95)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(
                        "\"95 kg\" cannot be used: expected a one-repetition maximum of at least the 100 kg");
    }

    /** The opening forecast is the last primary set's reps and reserve, within one, after the same rest. */
    @Property
    void theOpeningAgreesWithTheLastPrimarySet(@ForAll("sessions") Session session) {
        TodaysStrength today = session.today();
        HeavySet last = session.sets().get(session.sets().size() - 1);
        double seen = last.reps() + session.reserveOfLast();
        assertThat(today.after(session.rest().value()).available(today.workingLoad()))
                .isCloseTo(seen, within(1.0));
    }

    @Property
    void aHeavierLoadNeverHasMoreReps(
            @ForAll("sessions") Session session, @ForAll @IntRange(min = 1, max = 240) int kg) {
        Capacity now = session.today().after(60);
        assertThat(now.available(Weight.ofThousandths(
                        kg * 1000 + 250, Weight.kilograms(1).unit())))
                .isLessThanOrEqualTo(now.available(Weight.kilograms(kg)) + 1e-9);
    }

    @Property
    void aLongerRestNeverLeavesFewerReps(
            @ForAll("sessions") Session session,
            @ForAll @IntRange(min = 0, max = 600) int rest,
            @ForAll @IntRange(min = 40, max = 110) int kg) {
        TodaysStrength today = session.today();
        Weight load = Weight.kilograms(kg);
        assertThat(today.after(rest + 10).available(load))
                .isGreaterThanOrEqualTo(today.after(rest).available(load) - 1e-9);
    }

    @Property
    void doingRepsNeverAddsAny(@ForAll("sessions") Session session, @ForAll @IntRange(min = 0, max = 30) int reps) {
        Capacity now = session.today().after(20);
        Weight load = Weight.kilograms(80);
        assertThat(now.afterReps(reps).available(load)).isLessThanOrEqualTo(now.available(load));
    }

    /** Somebody who did one rep more in every set is stronger, in the maximum and in what is left. */
    @Property
    void moreRepsInEverySetAreAHigherMaximum(@ForAll("saidSessions") Session session) {
        List<HeavySet> better = new ArrayList<>();
        for (HeavySet set : session.sets()) {
            better.add(new HeavySet(set.load(), set.reps() + 1, set.rirTenths()));
        }
        TodaysStrength usual = session.today();
        TodaysStrength stronger = TodaysStrength.from(bench(), better, session.rest());
        assertThat(stronger.oneRepMax()).isGreaterThan(usual.oneRepMax());
        int rest = session.rest().value();
        assertThat(stronger.after(rest).available(usual.workingLoad()))
                .isGreaterThanOrEqualTo(usual.after(rest).available(usual.workingLoad()) - 1e-9);
    }

    @Property
    void theLoadForSomeRepsHasThoseReps(
            @ForAll("sessions") Session session, @ForAll @IntRange(min = 1, max = 30) int reps) {
        Capacity now = session.today().after(30);
        Weight load = now.loadFor(reps);
        assertThat(now.available(load)).isGreaterThanOrEqualTo(reps);
        Weight heavier = Weight.ofThousandths(load.thousandths() + 1, load.unit());
        assertThat(now.available(heavier)).isLessThan(reps);
    }

    @Test
    void whatASegmentShowsIsBelievedOfTheNext() {
        Capacity opening = TodaysStrength.from(bench(), fives(4), THREE_MINUTES).after(180);
        Weight load = Weight.kilograms(100);
        double expected = opening.available(load);
        Weight next = Weight.kilograms(90);
        double usual = opening.observed(load, expected).afterReps(5).rested(20).available(next);
        double better =
                opening.observed(load, expected + 2).afterReps(5).rested(20).available(next);
        double worse =
                opening.observed(load, expected - 2).afterReps(5).rested(20).available(next);
        assertThat(better).isCloseTo(usual + 1.4, within(1e-9));
        assertThat(worse).isCloseTo(usual - 1.4, within(1e-9));
        assertThat(opening.observed(load, 500).available(load)).isCloseTo(expected + 3, within(1e-9));
    }

    @Test
    void hardSetsSinceLeaveFewerRepsThanTheSameTimeOfRest() {
        TodaysStrength today = TodaysStrength.from(bench(), fives(4), THREE_MINUTES);
        Weight load = Weight.kilograms(60);
        for (int hardSets = 1; hardSets <= 12; hardSets++) {
            double tired = today.sinceSets(hardSets).after(120).available(load);
            double rested = today.after(120 * (hardSets + 1)).available(load);
            assertThat(tired).as("%d sets", hardSets).isLessThan(rested - 1);
        }
        assertThat(today.sinceSets(60).after(120).available(load))
                .isEqualTo(today.sinceSets(500).after(120).available(load));
        assertThatThrownBy(() -> today.sinceSets(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void poundsForecastWhatKilogramsDo() {
        List<HeavySet> pounds = List.of(HeavySet.of(Weight.parse("225lb"), 5), HeavySet.of(Weight.parse("225lb"), 5));
        List<HeavySet> kilograms =
                List.of(HeavySet.of(Weight.parse("102.058kg"), 5), HeavySet.of(Weight.parse("102.058kg"), 5));
        double inPounds =
                TodaysStrength.from(bench(), pounds, THREE_MINUTES).after(30).available(Weight.pounds(135));
        double inKilograms =
                TodaysStrength.from(bench(), kilograms, THREE_MINUTES).after(30).available(Weight.parse("61.235kg"));
        assertThat(inPounds).isCloseTo(inKilograms, within(0.01));
    }

    @Provide
    Arbitrary<Session> sessions() {
        Arbitrary<HeavySet> sets = Combinators.combine(
                        Arbitraries.integers().between(2, 9), Arbitraries.of(HeavySet.RIR_NOT_GIVEN, 0, 10, 20, 30))
                .as((reps, rir) -> new HeavySet(Weight.kilograms(100), reps, rir));
        return sessions(sets);
    }

    /** Sessions of which every set's reserve was said. */
    @Provide
    Arbitrary<Session> saidSessions() {
        Arbitrary<HeavySet> sets = Combinators.combine(
                        Arbitraries.integers().between(2, 8), Arbitraries.of(0, 10, 20, 30))
                .as((reps, rir) -> new HeavySet(Weight.kilograms(100), reps, rir));
        return sessions(sets);
    }

    private static Arbitrary<Session> sessions(Arbitrary<HeavySet> sets) {
        return Combinators.combine(
                        sets.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.integers().between(60, 300))
                .as((all, rest) -> new Session(all, Seconds.of(rest)));
    }

    /** What a lifter typed. */
    record Session(List<HeavySet> sets, Seconds rest) {
        TodaysStrength today() {
            return TodaysStrength.from(bench(), sets, rest);
        }

        /** As R05 reads it: said, or nought where reps fell, or one and a half. */
        double reserveOfLast() {
            HeavySet last = sets.get(sets.size() - 1);
            if (last.isRirGiven()) {
                return last.rirTenths() / 10.0;
            }
            boolean fell = sets.stream().anyMatch(set -> set.reps() > last.reps());
            return fell ? 0 : 1.5;
        }
    }

    private static List<HeavySet> fives(int sets) {
        List<HeavySet> fives = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            fives.add(HeavySet.of(Weight.kilograms(100), 5));
        }
        return fives;
    }

    private static StrengthPrior bench() {
        return StrengthPrior.guessed(Exercises.CATALOGUE.get("bench press"), FatigueResistance.MIXED);
    }
}
