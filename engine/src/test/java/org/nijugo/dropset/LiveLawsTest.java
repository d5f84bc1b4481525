package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nijugo.dropset.LiveSets.and;
import static org.nijugo.dropset.LiveSets.did;
import static org.nijugo.dropset.LiveSets.done;
import static org.nijugo.dropset.LiveSets.loadOf;
import static org.nijugo.dropset.LiveSets.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.Spotting;
import org.nijugo.text.RefusedException;

/** What holds of every live set, whoever lifts what, and however it goes. */
class LiveLawsTest {
    private static final int TRIES = 400;

    private record Lift(String name, String gym, String load) {}

    private static final List<Lift> LIFTS = List.of(
            new Lift("Bench press", "commercial-kg", "100kg"),
            new Lift("Bench press", "commercial-lb", "225lb"),
            new Lift("Bench press", "home-kg", "60kg"),
            new Lift("Bench press", "iwf", "90kg"),
            new Lift("Bench press", "commercial-kg", "27.5kg"),
            new Lift("Squat", "commercial-kg", "140kg"),
            new Lift("Deadlift", "commercial-kg", "180kg"),
            new Lift("Leg press", "commercial-kg", "240kg"),
            new Lift("Dumbbell bench press", "commercial-kg", "40kg"),
            new Lift("Dumbbell curl", "commercial-kg", "14kg"),
            new Lift("Lat pulldown", "commercial-kg", "70kg"),
            new Lift("Leg extension", "commercial-lb", "120lb"),
            new Lift("Pull-up", "commercial-kg", "100kg"),
            new Lift("Pull-up", "commercial-kg", "80kg"),
            new Lift("Bulgarian split squat", "commercial-kg", "20kg"));

    private static final int VARIANTS = 5;
    private static final List<LiveSets.Wish> WISHES = wishes();
    private static final Map<LiveSets.Wish, Advice> PLANNED = new HashMap<>();

    /** Every lift with every protocol, and with some of all else there is to say. */
    private static List<LiveSets.Wish> wishes() {
        List<LiveSets.Wish> wishes = new ArrayList<>();
        int turn = 0;
        for (Lift lift : LIFTS) {
            for (Protocol protocol : List.of(Protocol.DROP, Protocol.DROP, Protocol.BAND, Protocol.CLASSIC)) {
                for (int i = 0; i < VARIANTS; i++) {
                    turn++;
                    wishes.add(new LiveSets.Wish(
                            lift.name(),
                            lift.gym(),
                            protocol,
                            lift.load(),
                            3 + turn % 5,
                            "",
                            List.of("fast", "mixed", "slow").get(turn % 3),
                            turn % 4 == 0 ? Spotting.SAFETIES : Spotting.SPOTTER,
                            List.of(Hands.ME, Hands.ONE, Hands.TWO).get(turn / 2 % 3),
                            turn % 7 < 4 ? Optional.empty() : Optional.of(8 + turn * 13 % 33),
                            turn % 5 < 3 ? Optional.empty() : Optional.of(Percent.of(5 + turn % 11)),
                            turn % 6 < 4 ? Optional.empty() : Optional.of(Seconds.of(turn * 7 % 61))));
                }
            }
        }
        return wishes;
    }

    @Provide
    Arbitrary<Advice.Recommended> plans() {
        return planned(WISHES);
    }

    @Provide
    Arbitrary<Advice.Recommended> drops() {
        List<LiveSets.Wish> drops = new ArrayList<>(WISHES);
        drops.removeIf(wish -> wish.protocol() != Protocol.DROP);
        return planned(drops);
    }

    private static Arbitrary<Advice.Recommended> planned(List<LiveSets.Wish> wishes) {
        return Arbitraries.of(wishes)
                .map(wish -> PLANNED.computeIfAbsent(wish, LiveSets.Wish::advice))
                .filter(Advice.Recommended.class::isInstance)
                .map(Advice.Recommended.class::cast);
    }

    @Provide
    Arbitrary<List<Integer>> reps() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(2, 9)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 1)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(10, 40)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<RunEvent>> anything() {
        return event().list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<RunEvent> event() {
        Arbitrary<Weight> loads = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(-5, 500)
                        .map(halves -> Weight.ofThousandths(halves * 500, org.nijugo.quantity.WeightUnit.KILOGRAM)),
                Arbitraries.integers().between(1, 400).map(Weight::pounds),
                Arbitraries.of(
                        Weight.ofThousandths(1, org.nijugo.quantity.WeightUnit.POUND), Weight.kilograms(99_999)));
        Arbitrary<Integer> reps = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 999));
        Arbitrary<Seconds> rests = Arbitraries.integers().between(0, 86_400).map(Seconds::of);
        Arbitrary<List<Weight>> plates = Arbitraries.of(1, 2, 5, 10, 15, 20, 25, 35, 45)
                .map(Weight::kilograms)
                .list()
                .ofMaxSize(6);
        return Arbitraries.oneOf(
                reps.map(RunEvent.SegmentDone::of),
                reps.map(RunEvent.SegmentDone::of),
                Combinators.combine(reps, loads.optional(), rests.optional()).as(RunEvent.SegmentDone::new),
                Combinators.combine(Arbitraries.integers().between(-1, 9), reps)
                        .as((segment, right) -> (RunEvent) new RunEvent.Corrected(segment, right)),
                Arbitraries.just(new RunEvent.Undone()),
                Arbitraries.of(StopReason.values()).map(RunEvent.Stopped::new),
                loads.map(RunEvent.LoadTaken::new),
                plates.map(RunEvent.Restacked::new),
                Arbitraries.of(Hands.values()).map(RunEvent.HandsChanged::new),
                Arbitraries.just(new RunEvent.SameLoad()));
    }

    @Property(tries = TRIES)
    void whatIsAskedNeverPassesWhatIsLeft(
            @ForAll("plans") Advice.Recommended plan, @ForAll("reps") List<Integer> reps) {
        for (PlayedStep step : DropSetRun.play(plan, reps).steps()) {
            step.step().findLift().ifPresent(lift -> {
                assertThat(lift.reps().reps()).isLessThanOrEqualTo(lift.left());
                assertThat(lift.left()).isEqualTo(Math.max(0, plan.situation().target() - lift.total()));
                if (plan.protocol() != Protocol.BAND) {
                    assertThat(lift.aim().aim()).isLessThanOrEqualTo(Math.max(1, lift.left()));
                    assertThat(lift.reps().high()).isLessThanOrEqualTo(lift.left());
                }
            });
        }
    }

    @Property(tries = TRIES)
    void loadsFallSaveWhereTheSameIsLiftedAgain(
            @ForAll("plans") Advice.Recommended plan, @ForAll("reps") List<Integer> reps) {
        Weight last = plan.situation().today().workingLoad();
        for (PlayedStep step : DropSetRun.play(plan, reps).steps()) {
            if (step.step() instanceof NextStep.ChangeLoad change) {
                Weight next = loadOf(change);
                boolean same = change.cut().hundredths() == 0;
                assertThat(next.compareTo(last)).isEqualTo(same ? 0 : -1);
                assertThat(same && !said(change).contains("same load")).isFalse();
                assertThat(plan.situation().equipment().isLoadable(next)).isTrue();
                assertThat(next)
                        .isGreaterThanOrEqualTo(
                                Percent.of(30).of(plan.oneRepMax().value()).to(next.unit()));
            }
            last = step.step().findLift().map(lift -> lift.loading().load()).orElse(last);
        }
    }

    @Property(tries = TRIES)
    void platesOnlyComeOff(@ForAll("drops") Advice.Recommended plan, @ForAll("reps") List<Integer> reps) {
        List<Weight> hanging = plan.plan().loadings().get(0).plates();
        for (PlayedStep step : DropSetRun.play(plan, reps).steps()) {
            if (step.step() instanceof NextStep.ChangeLoad change) {
                List<Weight> then = new ArrayList<>(hanging);
                for (Weight pulled : change.pull()) {
                    assertThat(then.remove(then.size() - 1)).isEqualTo(pulled);
                }
                assertThat(change.next().loading().plates()).isEqualTo(then);
                hanging = then;
            }
        }
    }

    @Property(tries = TRIES)
    void everyCutIsFiveToFifteenPercentOrSaysWhyNot(
            @ForAll("drops") Advice.Recommended plan, @ForAll("reps") List<Integer> reps) {
        for (PlayedStep step : DropSetRun.play(plan, reps).steps()) {
            if (step.step() instanceof NextStep.ChangeLoad change) {
                int tenths = change.cut().tenths();
                boolean inside = tenths >= 50 && tenths <= 150;
                boolean said = said(change).contains("can be loaded")
                        || said(change).contains("same load")
                        || said(change).contains("one more try");
                assertThat(inside || said).as("%s", change).isTrue();
            }
        }
    }

    @Property(tries = TRIES)
    void moreRepsJustDoneNeverGiveALargerCut(
            @ForAll("drops") Advice.Recommended plan, @ForAll("reps") List<Integer> before) {
        List<Integer> prefix = new ArrayList<>(before.subList(0, Math.min(3, before.size())));
        Optional<Weight> fewer = Optional.empty();
        for (int reps = 0; reps <= 25; reps++) {
            List<Integer> all = new ArrayList<>(prefix);
            all.add(reps);
            PlayedDropSet played = DropSetRun.play(plan, all);
            if (played.unused().isEmpty() && played.last() instanceof NextStep.ChangeLoad change) {
                Weight load = loadOf(change);
                assertThat(fewer.isPresent() && load.isLessThan(fewer.get()))
                        .as("%s, then %d reps: %s after %s", prefix, reps, load, fewer)
                        .isFalse();
                fewer = Optional.of(load);
            }
        }
    }

    @Property(tries = TRIES)
    void undoIsExact(
            @ForAll("plans") Advice.Recommended plan,
            @ForAll("anything") List<RunEvent> events,
            @ForAll("event") RunEvent late) {
        List<RunEvent> possible = possible(plan, events);
        RunEvent event = late instanceof RunEvent.Undone ? done(5) : late;
        assertThat(DropSetRun.next(plan, and(possible, event, new RunEvent.Undone())))
                .isEqualTo(DropSetRun.next(plan, possible));
    }

    @Property(tries = TRIES)
    void everySetComesToOneEnd(@ForAll("plans") Advice.Recommended plan, @ForAll("reps") List<Integer> reps) {
        List<Integer> many = new ArrayList<>(reps);
        for (int i = 0; i < 30; i++) {
            many.add(4);
        }
        List<PlayedStep> steps = DropSetRun.play(plan, many).steps();
        int ends = 0;
        for (PlayedStep step : steps) {
            ends += step.step() instanceof NextStep.Finished ? 1 : 0;
        }
        assertThat(ends).isEqualTo(1);
        assertThat(steps.get(steps.size() - 1).step()).isInstanceOf(NextStep.Finished.class);
    }

    @Property(tries = TRIES)
    void theTotalIsTheSumOfWhatWasDone(@ForAll("plans") Advice.Recommended plan, @ForAll("reps") List<Integer> reps) {
        PlayedDropSet played = DropSetRun.play(plan, reps);
        int sum = 0;
        for (int each : reps.subList(0, reps.size() - played.unused().size())) {
            sum += each;
        }
        assertThat(played.last().total()).isEqualTo(sum);
        List<Integer> used = reps.subList(0, reps.size() - played.unused().size());
        assertThat(DropSetRun.performed(
                                plan,
                                did(used.stream().mapToInt(Integer::intValue).toArray()))
                        .totalReps())
                .isEqualTo(sum);
    }

    @Property(tries = TRIES)
    void whatGoesAsForecastWalksThePlan(@ForAll("drops") Advice.Recommended plan) {
        if (plan.plan().forecast().totalReps() < plan.situation().target()) {
            return;
        }
        List<NextStep.Lift> ahead = DropSetRun.ahead(plan, List.of());
        List<PlannedSegment> planned = plan.plan().segments();
        for (int i = 0; i < planned.size(); i++) {
            if (planned.get(i).forecast().reps() > 1 || i == 0) {
                assertThat(ahead.get(i).loading())
                        .isEqualTo(plan.plan().loadings().get(i));
                assertThat(ahead.get(i).reps()).isEqualTo(planned.get(i).forecast());
            }
        }
    }

    @Property(tries = 1000)
    void whateverIsToldIsAnsweredOrRefused(
            @ForAll("plans") Advice.Recommended plan, @ForAll("anything") List<RunEvent> events) {
        try {
            NextStep step = DropSetRun.next(plan, events);
            assertThat(step).isEqualTo(DropSetRun.next(plan, List.copyOf(events)));
            step.findLift().ifPresent(lift -> {
                assertThat(lift.reps().reps()).isLessThanOrEqualTo(lift.left());
                assertThat(lift.loading().load())
                        .isLessThanOrEqualTo(highest(plan, DropSetRun.performed(plan, events)));
            });
        } catch (RefusedException refused) {
            assertThat(refused.message()).contains("cannot be used");
        }
    }

    /** What may be asked at most: the working load, or what was lifted above it, once more. */
    private static Weight highest(Advice.Recommended plan, PerformedDropSet performed) {
        Weight highest = plan.situation().today().workingLoad();
        for (PerformedSegment segment : performed.segments()) {
            highest = segment.load().isMoreThan(highest) ? segment.load() : highest;
        }
        return highest;
    }

    /** Those of the events that can have happened, one after the other. */
    private static List<RunEvent> possible(Advice.Recommended plan, List<RunEvent> events) {
        List<RunEvent> possible = new ArrayList<>();
        for (RunEvent event : events) {
            possible.add(event);
            try {
                DropSetRun.next(plan, possible);
            } catch (RefusedException refused) {
                possible.remove(possible.size() - 1);
            }
        }
        return possible;
    }
}
