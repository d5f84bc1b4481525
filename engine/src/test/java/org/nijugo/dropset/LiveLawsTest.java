package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/** What every live set keeps, whatever happens in it. */
class LiveLawsTest {
    @Property(tries = 400)
    void whatIsAskedNeverPassesWhatIsLeft(@ForAll("drops") DropSetRequest request, @ForAll("reps") List<Integer> reps) {
        for (NextStep step : steps(request, reps)) {
            asked(step).ifPresent(lift -> {
                assertThat(lift.reps().reps()).isLessThanOrEqualTo(lift.left());
                assertThat(lift.aim().aim()).isLessThanOrEqualTo(lift.left());
                assertThat(lift.left()).isPositive();
            });
        }
    }

    @Property(tries = 400)
    void loadsNeverRiseAndFallWithEveryChange(
            @ForAll("drops") DropSetRequest request, @ForAll("reps") List<Integer> reps) {
        Optional<Weight> before = Optional.empty();
        for (NextStep step : steps(request, reps)) {
            if (step instanceof NextStep.ChangeLoad change) {
                Weight load = change.next().loading().load();
                boolean breath = change.cut().equals(Percent.ZERO);
                assertThat(breath ? load.equals(before.orElseThrow()) : load.isLessThan(before.orElseThrow()))
                        .isTrue();
                assertThat(request.equipment().isLoadable(load)).isTrue();
            }
            before = asked(step).map(lift -> lift.loading().load()).or(() -> Optional.empty());
        }
    }

    @Property(tries = 400)
    void aCutLiesInFiveToFifteenPercentOrTheStepSaysWhyNot(
            @ForAll("drops") DropSetRequest request, @ForAll("reps") List<Integer> reps) {
        Optional<Weight> before = Optional.empty();
        for (NextStep step : steps(request, reps)) {
            if (step instanceof NextStep.ChangeLoad change && !change.cut().equals(Percent.ZERO)) {
                boolean inside = NextLoad.isInside(
                        before.orElseThrow(), change.next().loading().load());
                Statistics.label("inside").collect(inside);
                assertThat(Asking.said(change.notes(), "R18").isEmpty()).isEqualTo(inside);
            }
            before = asked(step).map(lift -> lift.loading().load());
        }
    }

    @Property(tries = 400)
    void aChangeOnlyPulls(@ForAll("drops") DropSetRequest request, @ForAll("reps") List<Integer> reps) {
        List<Weight> hanging = List.of();
        for (NextStep step : steps(request, reps)) {
            if (step instanceof NextStep.ChangeLoad change) {
                List<Weight> left = new ArrayList<>(hanging);
                for (Weight plate : change.pull()) {
                    assertThat(left.remove(left.size() - 1)).isEqualTo(plate);
                }
                assertThat(change.next().loading().plates()).isEqualTo(left);
            }
            hanging = asked(step).map(lift -> lift.loading().plates()).orElse(List.of());
        }
    }

    @Property(tries = 400)
    void moreRepsJustDoneNeverGiveALargerNextCut(
            @ForAll("drops") DropSetRequest request,
            @ForAll("reps") List<Integer> before,
            @ForAll @IntRange(max = 14) int fewer) {
        for (Advice.Recommended plan : plan(request)) {
            List<RunEvent> events = events(plan, before);
            if (DropSetRun.next(plan, events) instanceof NextStep.Finished) {
                return;
            }
            Optional<Percent> cut = cutAfter(plan, events, fewer);
            Optional<Percent> smaller = cutAfter(plan, events, fewer + 1);
            if (cut.isPresent() && smaller.isPresent()) {
                Statistics.label("compared").collect(true);
                assertThat(smaller.get().isMoreThan(cut.get()))
                        .as("%s reps: %s, one more: %s", fewer, cut.get(), smaller.get())
                        .isFalse();
            }
        }
    }

    @Property(tries = 400)
    void anUndoLeavesNoTrace(
            @ForAll("all") DropSetRequest request,
            @ForAll("reps") List<Integer> reps,
            @ForAll("anything") RunEvent event) {
        for (Advice.Recommended plan : plan(request)) {
            List<RunEvent> events = events(plan, reps);
            NextStep before = DropSetRun.next(plan, events);
            List<RunEvent> longer = new ArrayList<>(events);
            longer.add(event);
            if (isPossible(plan, longer)) {
                Statistics.label("undone").collect(event.getClass().getSimpleName());
                longer.add(new RunEvent.Undone());
                assertThat(DropSetRun.next(plan, longer)).isEqualTo(before);
                assertThat(DropSetRun.performed(plan, longer)).isEqualTo(DropSetRun.performed(plan, events));
            }
        }
    }

    @Property(tries = 400)
    void aCorrectionIsAsIfItHadBeenTappedSo(
            @ForAll("drops") DropSetRequest request,
            @ForAll("reps") List<Integer> reps,
            @ForAll @IntRange(min = 2, max = 5) int first) {
        for (Advice.Recommended plan : plan(request)) {
            List<RunEvent> events = events(plan, reps);
            List<RunEvent> right = new ArrayList<>(events);
            if (!right.isEmpty()) {
                right.set(0, RunEvent.SegmentDone.of(first));
            }
            if (!right.isEmpty() && isPossible(plan, right)) {
                Statistics.label("corrected").collect(true);
                List<RunEvent> corrected = new ArrayList<>(events);
                corrected.add(new RunEvent.Corrected(1, first));
                assertThat(DropSetRun.next(plan, corrected)).isEqualTo(DropSetRun.next(plan, right));
            }
        }
    }

    @Property(tries = 400)
    void whatWasDoneIsRecordedAsItWas(@ForAll("all") DropSetRequest request, @ForAll("reps") List<Integer> reps) {
        for (Advice.Recommended plan : plan(request)) {
            List<RunEvent> events = events(plan, reps);
            PerformedDropSet performed = DropSetRun.performed(plan, events);
            List<Integer> recorded =
                    performed.segments().stream().map(PerformedSegment::reps).toList();
            assertThat(recorded).isEqualTo(reps.subList(0, events.size()));
            assertThat(DropSetRun.next(plan, events).total())
                    .isEqualTo(recorded.stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Property(tries = 400)
    void aSetThatGoesAsForecastWalksThePlannedLoadsAsFarAsTheirCutsAreOrdinary(@ForAll("drops") DropSetRequest request) {
        for (Advice.Recommended plan : plan(request)) {
            List<RunEvent> events = new ArrayList<>();
            List<PlannedSegment> segments = plan.plan().segments();
            for (PlannedSegment segment : segments) {
                if (!events.isEmpty()
                        && !NextLoad.isInside(segments.get(events.size() - 1).load(), segment.load())) {
                    break;
                }
                NextStep.Lift lift = asked(DropSetRun.next(plan, events)).orElseThrow();
                assertThat(lift.loading()).isEqualTo(plan.plan().loadings().get(events.size()));
                assertThat(lift.reps()).isEqualTo(segment.forecast());
                events.add(RunEvent.SegmentDone.of(segment.forecast().reps()));
            }
        }
    }

    private static Optional<Percent> cutAfter(Advice.Recommended plan, List<RunEvent> before, int reps) {
        List<RunEvent> events = new ArrayList<>(before);
        events.add(RunEvent.SegmentDone.of(reps));
        return DropSetRun.next(plan, events) instanceof NextStep.ChangeLoad change
                ? Optional.of(change.cut())
                : Optional.empty();
    }

    private static boolean isPossible(Advice.Recommended plan, List<RunEvent> events) {
        try {
            DropSetRun.next(plan, events);
            return true;
        } catch (org.nijugo.text.RefusedException refused) {
            return false;
        }
    }

    private static List<Advice.Recommended> plan(DropSetRequest request) {
        return Cases.recommended(request).map(List::of).orElse(List.of());
    }

    /** So many of the reps as the set lasts. */
    private static List<RunEvent> events(Advice.Recommended plan, List<Integer> reps) {
        List<RunEvent> events = new ArrayList<>();
        for (int each : reps) {
            if (DropSetRun.next(plan, events) instanceof NextStep.Finished) {
                break;
            }
            events.add(RunEvent.SegmentDone.of(each));
        }
        return events;
    }

    /** Every step from the opening on. */
    private static List<NextStep> steps(DropSetRequest request, List<Integer> reps) {
        List<NextStep> steps = new ArrayList<>();
        for (Advice.Recommended plan : plan(request)) {
            List<RunEvent> events = events(plan, reps);
            for (int i = 0; i <= events.size(); i++) {
                steps.add(DropSetRun.next(plan, events.subList(0, i)));
            }
        }
        return steps;
    }

    private static Optional<NextStep.Lift> asked(NextStep step) {
        if (step instanceof NextStep.Lift lift) {
            return Optional.of(lift);
        }
        return step instanceof NextStep.ChangeLoad change ? Optional.of(change.next()) : Optional.empty();
    }

    @Provide
    Arbitrary<DropSetRequest> drops() {
        return Cases.of(Protocol.DROP);
    }

    @Provide
    Arbitrary<DropSetRequest> all() {
        return Cases.all();
    }

    @Provide
    Arbitrary<List<Integer>> reps() {
        return Arbitraries.integers().between(0, 9).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<RunEvent> anything() {
        return Arbitraries.of(
                RunEvent.SegmentDone.of(0),
                RunEvent.SegmentDone.of(7),
                new RunEvent.SegmentDone(4, Optional.of(Weight.kilograms(40)), Optional.of(Seconds.of(33))),
                new RunEvent.Corrected(1, 6),
                new RunEvent.Stopped(StopReason.FORM),
                new RunEvent.LoadTaken(Weight.kilograms(30)),
                new RunEvent.HandsChanged(Hands.TWO),
                new RunEvent.SameLoad(),
                new RunEvent.Restacked(List.of()));
    }
}
