package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/** Where a live set stands: what has been lifted, what hangs, and what the lifter said of the next segment. */
final class RunState {
    /** How the next load comes about. */
    enum Intent {
        ADVICE,
        /** The lifter stays at the load just lifted. */
        SAME_LOAD,
        /** The lifter has taken a load. */
        TAKEN,
        /** The plates were hung otherwise; the set goes on from them. */
        RESTACKED
    }

    private final Advice.Recommended plan;
    private final List<RunSegment> segments = new ArrayList<>();
    private Intent intent = Intent.ADVICE;
    private Loading hanging;
    private List<Loading> fromHere;
    private boolean platesKnown = true;
    private Loading taken;
    private Hands hands;
    private Optional<StopReason> stopped = Optional.empty();

    private Optional<NextStep> step = Optional.empty();

    RunState(Advice.Recommended plan) {
        this.plan = plan;
        this.hanging = plan.plan().loadings().get(0);
        this.fromHere = reached(plan.situation().equipment(), hanging);
        this.taken = hanging;
        this.hands = plan.situation().hands();
    }

    /** The same state, to go on from without changing this one. */
    RunState copy() {
        RunState copy = new RunState(plan);
        copy.segments.addAll(segments);
        copy.intent = intent;
        copy.hanging = hanging;
        copy.fromHere = fromHere;
        copy.platesKnown = platesKnown;
        copy.taken = taken;
        copy.hands = hands;
        copy.stopped = stopped;
        copy.step = step;
        return copy;
    }

    /** What to do here; worked out once. */
    NextStep step() {
        if (step.isEmpty()) {
            step = Optional.of(RunSteps.next(this));
        }
        return step.get();
    }

    private void changed() {
        step = Optional.empty();
    }

    void lifted(RunSegment segment, Loading nowHanging, boolean known) {
        changed();
        segments.add(segment);
        hang(nowHanging);
        platesKnown = known;
        intent = Intent.ADVICE;
    }

    void correct(int segment, int reps) {
        changed();
        segments.set(segment - 1, segments.get(segment - 1).withReps(reps));
    }

    /** Pain is remembered whatever else was said. */
    void stop(StopReason reason) {
        changed();
        stopped = isStoppedForPain() ? stopped : Optional.of(reason);
    }

    void take(Loading loading) {
        changed();
        taken = loading;
        intent = Intent.TAKEN;
    }

    void stay() {
        changed();
        intent = Intent.SAME_LOAD;
    }

    void restack(Loading loading) {
        changed();
        hang(loading);
        platesKnown = true;
        intent = Intent.RESTACKED;
    }

    void helpedBy(Hands now) {
        changed();
        hands = now;
    }

    PlannedDropSet plan() {
        return plan.plan();
    }

    Situation situation() {
        return plan.situation();
    }

    Equipment equipment() {
        return situation().equipment();
    }

    Protocol protocol() {
        return situation().protocol();
    }

    List<RunSegment> segments() {
        return segments;
    }

    boolean hasBegun() {
        return !segments.isEmpty();
    }

    RunSegment last() {
        return segments.get(segments.size() - 1);
    }

    Intent intent() {
        return intent;
    }

    Loading hanging() {
        return hanging;
    }

    /** Whether what hangs is known, so that it can be said what to pull. */
    boolean arePlatesKnown() {
        return platesKnown;
    }

    Loading taken() {
        return taken;
    }

    Hands hands() {
        return hands;
    }

    Optional<StopReason> stopped() {
        return stopped;
    }

    boolean isStopped() {
        return stopped.isPresent();
    }

    int total() {
        return totalBefore(segments.size());
    }

    /** Reps done before this segment, counted from 0. */
    int totalBefore(int segment) {
        int total = 0;
        for (int i = 0; i < segment; i++) {
            total += segments.get(i).reps();
        }
        return total;
    }

    /** Reps left to the target; of a band to its aim. */
    int left() {
        return Math.max(0, situation().target() - total());
    }

    /** Changes of load so far, and further goes at the same load. */
    int changes() {
        return Math.max(0, segments.size() - 1);
    }

    /** Segments that gave one rep or none. */
    int lowSegments() {
        int low = 0;
        for (RunSegment segment : segments) {
            low += segment.reps() <= Shifts.LOW_SEGMENT ? 1 : 0;
        }
        return low;
    }

    /** Rest before the first rep. */
    Seconds openingRest() {
        return plan().segments().get(0).restBefore();
    }

    /**
     * Loads to go on with, heaviest first: what hangs and what can be pulled from it, lighter than the last segment and
     * never above the work.
     */
    List<Loading> lighterPoints() {
        Weight most = situation().today().workingLoad();
        List<Loading> points = new ArrayList<>();
        for (Loading point : fromHere()) {
            if (point.load().isLessThan(last().load()) && !point.load().isMoreThan(most)) {
                points.add(point);
            }
        }
        return points;
    }

    /** What hangs, and what can be reached from it without putting anything on; heaviest first. */
    List<Loading> fromHere() {
        return fromHere;
    }

    private void hang(Loading loading) {
        hanging = loading;
        fromHere = reached(equipment(), loading);
    }

    private static List<Loading> reached(Equipment equipment, Loading hanging) {
        List<Loading> points = new ArrayList<>();
        points.add(hanging);
        points.addAll(equipment.lighterThan(hanging));
        return List.copyOf(points);
    }

    PerformedDropSet performed() {
        List<PerformedSegment> performed = new ArrayList<>();
        for (RunSegment segment : segments) {
            performed.add(segment.performed());
        }
        return new PerformedDropSet(protocol(), performed, stopped);
    }

    private boolean isStoppedForPain() {
        return stopped.isPresent() && stopped.get() == StopReason.PAIN;
    }
}
