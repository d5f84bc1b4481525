package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.text.RefusedException;

/** Folds the events of a live set, first to last, and refuses what cannot have happened where the set stands. */
final class RunFold implements RunEvent.Listener {
    /** What is not a slip of the finger, as a share of the 1RM. */
    private static final Percent LIGHTEST = Percent.of(1);

    private static final Percent HEAVIEST = Percent.of(200);

    private final RunState run;

    private RunFold(RunState run) {
        this.run = run;
    }

    /** The state after these events. */
    static RunState after(Advice.Recommended plan, List<RunEvent> events) {
        RunState run = new RunState(plan);
        RunFold fold = new RunFold(run);
        for (RunEvent event : withoutUndone(events)) {
            event.tell(fold);
        }
        return run;
    }

    /** The state after one more event, which is no undo. */
    static RunState after(RunState before, RunEvent event) {
        RunState run = before.copy();
        event.tell(new RunFold(run));
        return run;
    }

    private static List<RunEvent> withoutUndone(List<RunEvent> events) {
        List<RunEvent> kept = new ArrayList<>();
        for (RunEvent event : events) {
            if (!(event instanceof RunEvent.Undone)) {
                kept.add(event);
            } else if (kept.isEmpty()) {
                throw new RefusedException("undo", "an entry to take back", "Nothing has been entered yet.");
            } else {
                kept.remove(kept.size() - 1);
            }
        }
        return kept;
    }

    @Override
    public void done(RunEvent.SegmentDone segment) {
        NextStep step = nextOr(segment.reps() + " reps");
        NextStep.Lift lift = goesOn(step);
        Loading advised = lift.loading();
        Loading lifted = segment.load().isPresent() ? lifted(segment.load().get(), advised) : advised;
        Seconds rest = segment.rested().orElse(restBefore(step));
        boolean known = run.equipment().sides() == 0 || isKnown(lifted, advised);
        Loading hanging = known ? lifted : nearestBelow(lifted);
        run.lifted(new RunSegment(lifted, segment.reps(), rest, segment.rested().isPresent()), hanging, known);
    }

    @Override
    public void corrected(RunEvent.Corrected correction) {
        int lifted = run.segments().size();
        if (correction.segment() < 1 || correction.segment() > lifted) {
            throw new RefusedException(
                    "segment " + correction.segment(),
                    lifted == 0 ? "a segment that has been lifted" : "a segment from 1 to " + lifted,
                    lifted == 0 ? "Nothing has been lifted yet." : "Segments count from 1, the opening.");
        }
        run.correct(correction.segment(), correction.reps());
    }

    @Override
    public void undone() {
        throw new IllegalStateException("Undone events must be left out before the rest is told.");
    }

    @Override
    public void stopped(StopReason reason) {
        if (reason != StopReason.PAIN) {
            nextOr("stop");
        }
        run.stop(reason);
    }

    @Override
    public void loadTaken(Weight load) {
        nextOr(load.toString());
        Weight work = run.situation().today().workingLoad();
        boolean drop = run.protocol() == Protocol.DROP;
        requireLoad(load);
        if (load.isMoreThan(work) || (!drop && load.compareTo(work) == 0)) {
            throw new RefusedException(
                    load.toString(),
                    drop
                            ? "a load of at most " + work + ", the working load"
                            : "a load below the working load, " + work,
                    "A finishing set never goes above the heavy work; what was lifted all the same is told with its"
                            + " reps.");
        }
        run.take(resolved(load));
    }

    @Override
    public void restacked(List<Weight> plates) {
        nextOr("new plates");
        if (run.equipment().sides() == 0) {
            throw new RefusedException(
                    Loading.words(plates),
                    "a load",
                    "No plates are hung with " + run.equipment().words() + ".");
        }
        Loading hung = run.equipment().hanging(plates);
        Loading before = run.hanging();
        run.restack(hung);
        List<Loading> points = run.hasBegun() ? run.lighterPoints() : LiftStep.openingPoints(run);
        boolean same = run.hasBegun() && hung.load().compareTo(run.last().load()) == 0;
        if (points.isEmpty() && !same) {
            run.restack(before);
            throw new RefusedException(
                    hung.load().toString(),
                    run.hasBegun() ? "a load below " + run.last().load() : "a load of at most " + before.load(),
                    "Nothing light enough can be pulled from these plates.");
        }
    }

    @Override
    public void handsChanged(Hands hands) {
        run.helpedBy(hands);
    }

    @Override
    public void sameLoad() {
        nextOr("same load");
        if (!run.hasBegun()) {
            throw new RefusedException("same load", "a segment first", "Nothing has been lifted yet.");
        }
        run.stay();
    }

    /** The step the set is at, where it is not over for good. */
    private NextStep nextOr(String refused) {
        NextStep step = run.step();
        if (step instanceof NextStep.Finished over && over.goOn().isEmpty()) {
            throw new RefusedException(
                    refused,
                    "no more, for the set is over (" + over.ending().word() + ", " + over.total() + " reps)",
                    "Undo the last entry or correct a segment to go on.");
        }
        return step;
    }

    private static NextStep.Lift goesOn(NextStep step) {
        return step instanceof NextStep.Finished over
                ? over.goOn().orElseThrow().next()
                : step.findLift().orElseThrow();
    }

    private Seconds restBefore(NextStep step) {
        if (step instanceof NextStep.Finished over) {
            return over.goOn().orElseThrow().rest();
        }
        return step instanceof NextStep.ChangeLoad change ? change.rest() : run.openingRest();
    }

    private void requireLoad(Weight load) {
        Weight max = run.situation().max().value();
        if (load.isLessThan(LIGHTEST.of(max)) || load.isMoreThan(HEAVIEST.of(max))) {
            throw new RefusedException(
                    load.toString(),
                    "a load from " + LIGHTEST.of(max) + " to " + HEAVIEST.of(max),
                    "Say all that is moved; the maximum of this lift is " + max + ".");
        }
    }

    /** What was lifted instead of what was advised. */
    private Loading lifted(Weight load, Loading advised) {
        requireLoad(load);
        return load.compareTo(advised.load()) == 0 ? advised : resolved(load);
    }

    /**
     * The likeliest way this load is made: what hangs or can be pulled from it; with one plate put on; the plainest; else
     * as it was said.
     */
    private Loading resolved(Weight load) {
        for (Loading point : run.fromHere()) {
            if (point.load().compareTo(load) == 0) {
                return point;
            }
        }
        Equipment equipment = run.equipment();
        if (!equipment.isLoadable(load)) {
            return Loading.of(load);
        }
        return withOnePlateOn(load).orElseGet(() -> equipment.load(load));
    }

    private Optional<Loading> withOnePlateOn(Weight load) {
        int sides = run.equipment().sides();
        Weight wish = load.to(run.equipment().unit());
        for (Loading point : sides == 0 ? List.<Loading>of() : run.fromHere()) {
            int missing = wish.minus(point.load().to(wish.unit())).thousandths();
            if (missing > 0 && Whole.remainder(missing, sides) == 0) {
                List<Weight> plates = new ArrayList<>(point.plates());
                plates.add(Weight.ofThousandths(Whole.floor(missing, sides), wish.unit()));
                Optional<Loading> hung = hung(plates);
                if (hung.isPresent() && hung.get().load().compareTo(load) == 0) {
                    return hung;
                }
            }
        }
        return Optional.empty();
    }

    /** These plates, where the gym has them. */
    private Optional<Loading> hung(List<Weight> plates) {
        try {
            return Optional.of(run.equipment().hanging(plates));
        } catch (RefusedException notThere) {
            return Optional.empty();
        }
    }

    private boolean isKnown(Loading lifted, Loading advised) {
        return lifted.equals(advised) || run.equipment().isLoadable(lifted.load());
    }

    /** What the set goes on from after a load that this gym cannot make. */
    private Loading nearestBelow(Loading lifted) {
        Equipment equipment = run.equipment();
        return equipment.load(equipment.atMost(lifted.load()).orElse(equipment.lightest()));
    }
}
