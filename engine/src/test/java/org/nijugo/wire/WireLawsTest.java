package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Forecast;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.dropset.PlannedDropSet;
import org.nijugo.dropset.PlannedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.RampUpSet;
import org.nijugo.dropset.RepAim;
import org.nijugo.dropset.RunEvent;
import org.nijugo.dropset.SetForecast;
import org.nijugo.dropset.StopReason;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.InputException;

/** Plans, events and steps come back from their JSON as they were. */
class WireLawsTest {
    private static final Arbitrary<Weight> WEIGHTS = Combinators.combine(
                    Arbitraries.integers().between(1, 400_000), Arbitraries.of(WeightUnit.values()))
            .as(Weight::ofThousandths);
    private static final Arbitrary<Percent> TENTHS =
            Arbitraries.integers().between(-200, 1_200).map(tenths -> Percent.ofHundredths(tenths * 10));
    private static final Arbitrary<Integer> COUNTS = Arbitraries.integers().between(0, 999);
    private static final Arbitrary<Seconds> TIMES =
            Arbitraries.integers().between(0, 3_600).map(Seconds::of);
    private static final Arbitrary<List<Note>> NOTES = Combinators.combine(
                    Arbitraries.of("R05", "R18", "R20"), Arbitraries.of("Rack it.", "Pull \"the fives\"…\n"))
            .as(Note::new)
            .list()
            .ofMaxSize(2);

    @Property(tries = 1000)
    void eventsComeBackAsTheyWere(@ForAll("events") List<RunEvent> events) {
        List<Json> written = new ArrayList<>();
        for (RunEvent event : events) {
            written.add(Json.parse(EventJson.write(event).print()));
        }

        assertThat(EventJson.readAll(written, WeightUnit.KILOGRAM, Optional.empty()))
                .isEqualTo(events);
    }

    @Property(tries = 500)
    void plansComeBackAsTheyWere(@ForAll("plans") PlannedDropSet plan) {
        Json.Fields written = PlanJson.plan(plan);

        assertThat(Reading.plan(Json.parse(written.print()))).isEqualTo(plan);
        assertThat(PlanJson.plan(Reading.plan(written)).print()).isEqualTo(written.print());
    }

    @Property(tries = 500)
    void stepsComeBackAsTheyWere(@ForAll("steps") NextStep step, @ForAll boolean onTheBelt) {
        Optional<BodyShare> body = onTheBelt ? Optional.of(new BodyShare(Weight.kilograms(80))) : Optional.empty();
        Json.Fields written = StepJson.write(step, 25, body);

        assertThat(Reading.step(Json.parse(written.print()))).isEqualTo(step);
    }

    @Property(tries = 1000)
    void aDamagedPlanOrStepIsRefusedInWords(
            @ForAll("steps") NextStep step, @ForAll("plans") PlannedDropSet plan, @ForAll int where, @ForAll int how) {
        damaged(StepJson.write(step, 25, Optional.empty()), where, how);
        damaged(PlanJson.plan(plan), where, how);
    }

    private static void damaged(Json.Fields whole, int where, int how) {
        Json damaged = damage(whole, Math.floorMod(where, 40), how);
        try {
            Reading.step(damaged);
        } catch (InputException refused) {
            assertThat(refused.message()).isNotEmpty();
        }
        try {
            Reading.plan(damaged);
        } catch (InputException refused) {
            assertThat(refused.message()).isNotEmpty();
        }
    }

    /** Another value in one place, found by walking down. */
    private static Json damage(Json value, int where, int how) {
        List<Json> others = List.of(
                Json.whole(0),
                Json.text(""),
                new Json.Nothing(),
                new Json.Items(List.of()),
                Json.fixed(-5, 1),
                Json.whole(999_999_999),
                Json.text("99999 lb"),
                Json.flag(true));
        if (value instanceof Json.Fields fields && !fields.fields().isEmpty() && where > 0) {
            List<Json.Field> changed = new ArrayList<>(fields.fields());
            int at = where % changed.size();
            Json.Field field = changed.get(at);
            changed.set(at, new Json.Field(field.name(), damage(field.value(), where / 3, how)));
            return new Json.Fields(changed);
        }
        if (value instanceof Json.Items items && !items.items().isEmpty() && where > 0) {
            List<Json> changed = new ArrayList<>(items.items());
            int at = where % changed.size();
            changed.set(at, damage(changed.get(at), where / 3, how));
            return new Json.Items(changed);
        }
        return others.get(Math.floorMod(how, others.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"event\":\"done\",\"reps\":5} | SegmentDone[reps=5, load=Optional.empty, rested=Optional.empty]",
                "{\"event\":\"done\",\"reps\":\"5\",\"load\":\"bw\",\"rested\":\"0s\"} | SegmentDone[reps=5, load=Optional[80 kg], rested=Optional[0s]]",
                "{\"event\":\"load\",\"load\":\"+20kg\"} | LoadTaken[load=100 kg]",
                "{\"event\":\"load\",\"load\":\"bw-10kg\"} | LoadTaken[load=70 kg]",
                "{\"event\":\"load\",\"load\":\"90kg\"} | LoadTaken[load=90 kg]",
                "{\"event\":\"stop\"} | Stopped[reason=DONE]",
                "{\"event\":\"restack\",\"plates\":\"20 5 2.5\"} | Restacked[plates=[20 kg, 5 kg, 2.5 kg]]",
                "{\"event\":\"restack\",\"plates\":[\"20 kg\",\"45lb\",5]} | Restacked[plates=[20 kg, 45 lb, 5 kg]]",
                "{\"event\":\"restack\",\"plates\":\"none\"} | Restacked[plates=[]]",
                "{\"event\":\"hands\",\"hands\":2} | HandsChanged[hands=TWO]",
            })
    void anEventMayBeWrittenByHand(String typed, String read) {
        List<RunEvent> events = EventJson.readAll(
                List.of(Json.parse(typed)), WeightUnit.KILOGRAM, Optional.of(new BodyShare(Weight.kilograms(80))));

        assertThat(events).hasToString("[" + read + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"event\":\"done\"} | events[1].reps: nothing is there: expected a whole number from 0 to 999.",
                "{\"event\":\"done\",\"reps\":-1} | events[1].reps: \"-1\" cannot be used: expected a whole number from 0 to 999.",
                "{\"event\":\"done\",\"reps\":5.5} | events[1].reps: \"5.5\" cannot be used: expected a whole number from 0 to 999.",
                "{\"event\":\"done\",\"reps\":5,\"weight\":\"90kg\"} | events[1].weight: \"weight\" cannot be used: expected one of the fields event, reps, load, rested. Look at its spelling.",
                "{\"event\":\"done\",\"reps\":5,\"load\":\"90\"} | events[1].load: \"90\" cannot be used: expected a weight with its unit, such as 100kg, 102.5 kg or 225lb. Say the unit: 90kg or 90lb.",
                "{\"event\":\"done\",\"reps\":true} | events[1].reps: \"true\" cannot be used: expected a text, not true or false.",
                "{\"event\":\"jump\"} | events[1].event: \"jump\" cannot be used: expected an event: done, correct, undo, stop, load, restack, hands or same-load.",
                "{\"event\":\"stop\",\"reason\":\"bored\"} | events[1].reason: \"bored\" cannot be used: expected done, pain, form or spotter.",
                "{\"event\":\"correct\",\"segment\":0,\"reps\":4} | events[1].segment: \"0\" cannot be used: expected a whole number from 1 to 99.",
                "5 | events[1]: \"5\" cannot be used: expected an object, not a number.",
            })
    void anEventThatCannotBeReadIsNamed(String typed, String message) {
        List<Json> items = List.of(Json.parse("{\"event\":\"undo\"}"), Json.parse(typed));

        assertThatThrownBy(() -> EventJson.readAll(items, WeightUnit.KILOGRAM, Optional.empty()))
                .isExactlyInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @Test
    void theStepOfTheIssueLooksAsPromised() {
        NextStep.Lift lift = new NextStep.Lift(
                new Loading(Weight.kilograms(100), List.of(Weight.kilograms(20), Weight.kilograms(20))),
                Percent.ofHundredths(8696),
                25,
                new RepAim(1, 5, true),
                new Forecast(5, 3, 7),
                0,
                0,
                List.of());

        assertThat(StepJson.write(lift, 25, Optional.empty()).print())
                .isEqualTo(
                        "{\"step\":\"lift\",\"load\":\"100 kg\",\"left\":25,\"reps\":5,\"total\":0,"
                                + "\"percentOfMax\":87.0,\"aim\":{\"min\":1,\"aim\":5,\"amrap\":true},\"stopAtRir\":0,"
                                + "\"plates\":[\"20 kg\",\"20 kg\"],\"forecast\":{\"reps\":5,\"low\":3,\"high\":7},\"notes\":[]}");
    }

    @Provide
    Arbitrary<List<RunEvent>> events() {
        Arbitrary<RunEvent> done = Combinators.combine(COUNTS, WEIGHTS.optional(), TIMES.optional())
                .as(RunEvent.SegmentDone::new);
        Arbitrary<RunEvent> corrected = Combinators.combine(
                        Arbitraries.integers().between(1, 99), COUNTS)
                .as(RunEvent.Corrected::new);
        Arbitrary<RunEvent> other = Arbitraries.oneOf(
                Arbitraries.of(StopReason.values()).map(RunEvent.Stopped::new),
                WEIGHTS.map(RunEvent.LoadTaken::new),
                Arbitraries.integers()
                        .between(1, 100_000)
                        .map(plate -> Weight.ofThousandths(plate, WeightUnit.KILOGRAM))
                        .list()
                        .ofMaxSize(6)
                        .map(RunEvent.Restacked::new),
                Arbitraries.of(Hands.values()).map(RunEvent.HandsChanged::new),
                Arbitraries.just(new RunEvent.SameLoad()),
                Arbitraries.just(new RunEvent.Undone()));
        return Arbitraries.oneOf(done, corrected, other).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<PlannedDropSet> plans() {
        Arbitrary<PlannedSegment> segments = Combinators.combine(
                        Combinators.combine(WEIGHTS, WEIGHTS).as(List::of),
                        TENTHS,
                        TENTHS.optional(),
                        aims(),
                        Arbitraries.integers().between(0, 4),
                        TIMES,
                        Combinators.combine(plates(), plates()).as(List::of),
                        forecasts())
                .as((loads, percent, cut, aim, rir, rest, plates, forecast) -> new PlannedSegment(
                        loads.get(0),
                        loads.get(1),
                        percent,
                        cut,
                        aim,
                        rir,
                        rest,
                        plates.get(0),
                        plates.get(1),
                        forecast));
        Arbitrary<RampUpSet> rampUp = Combinators.combine(
                        WEIGHTS, Arbitraries.integers().between(1, 10), plates())
                .as(RampUpSet::new);
        return Combinators.combine(
                        Arbitraries.of(Protocol.values()),
                        rampUp.list().ofMaxSize(2),
                        segments.list().ofMinSize(1).ofMaxSize(7),
                        Arbitraries.of("Swap the outer 20 for 10 + 5 + 5.", "Put 5 on each side.")
                                .optional(),
                        Arbitraries.integers().between(1, 60))
                .as((protocol, ramp, all, restack, reps) -> new PlannedDropSet(
                        protocol,
                        ramp,
                        all,
                        loadings(all),
                        new SetForecast(reps, all.size(), all.size() - 1, reps * 3),
                        restack));
    }

    private static List<Loading> loadings(List<PlannedSegment> segments) {
        List<Loading> loadings = new ArrayList<>();
        for (PlannedSegment segment : segments) {
            loadings.add(new Loading(segment.load(), segment.plates()));
        }
        return loadings;
    }

    @Provide
    Arbitrary<NextStep> steps() {
        Arbitrary<NextStep.Lift> lifts = Combinators.combine(
                        Combinators.combine(WEIGHTS, plates()).as(Loading::new),
                        TENTHS,
                        COUNTS,
                        aims(),
                        forecasts(),
                        Arbitraries.integers().between(0, 4),
                        COUNTS,
                        NOTES)
                .as(NextStep.Lift::new);
        Arbitrary<NextStep.ChangeLoad> changes = Combinators.combine(
                        WEIGHTS,
                        TENTHS,
                        plates(),
                        TIMES,
                        lifts,
                        Arbitraries.of(NextStep.Offer.values()).list().uniqueElements(),
                        NOTES)
                .as((wished, cut, pull, rest, lift, offers, notes) ->
                        new NextStep.ChangeLoad(wished, cut, pull, rest, lift, offers, lift.total(), notes));
        Arbitrary<PerformedSegment> performed =
                Combinators.combine(WEIGHTS, COUNTS, TIMES.optional()).as(PerformedSegment::new);
        Arbitrary<NextStep> finished = Combinators.combine(
                        Arbitraries.of(NextStep.Ending.values()),
                        Arbitraries.of(Protocol.values()),
                        performed.list().ofMaxSize(7),
                        Arbitraries.of(StopReason.values()).optional(),
                        changes.optional(0.3),
                        NOTES)
                .as((ending, protocol, segments, stopped, goOn, notes) ->
                        new NextStep.Finished(ending, new PerformedDropSet(protocol, segments, stopped), goOn, notes));
        return Arbitraries.oneOf(Arrays.asList(lifts.map(lift -> lift), changes.map(change -> change), finished));
    }

    private static Arbitrary<List<Weight>> plates() {
        return WEIGHTS.list().ofMaxSize(5);
    }

    private static Arbitrary<RepAim> aims() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(true, false))
                .as((min, more, amrap) -> new RepAim(min, min + more, amrap));
    }

    private static Arbitrary<Forecast> forecasts() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 9);
        return Combinators.combine(few, few, few)
                .as((low, more, most) -> new Forecast(low + more, low, low + more + most));
    }
}
