package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A live finishing set: the fold of what happened into what to do next. The same events give the same answer, and
 * nothing is remembered between two calls.
 *
 * <pre>{@code
 * DropSetRun.next(plan, List.of());                              // lift 100 kg, about 5
 * DropSetRun.next(plan, List.of(SegmentDone.of(5)));             // pull the 5s, rest 20 s, lift 90 kg
 * DropSetRun.next(plan, List.of(SegmentDone.of(5), new Undone())); // lift 100 kg, about 5
 * }</pre>
 *
 * <p>All of them refuse an event that cannot have happened where the set stands, with a
 * {@link org.nijugo.text.RefusedException} that names it: a segment after the end, the correction of one that was not
 * lifted, an undo of nothing. Undoing such an event heals the list.
 */
public final class DropSetRun {
    private static final int MOST_AHEAD = 20;

    private DropSetRun() {}

    /** What to do after these events, none of them to begin with. */
    public static NextStep next(Advice.Recommended plan, List<RunEvent> events) {
        return RunFold.after(plan, events).step();
    }

    /** What has been done so far. */
    public static PerformedDropSet performed(Advice.Recommended plan, List<RunEvent> events) {
        return RunFold.after(plan, events).performed();
    }

    /**
     * The rest of the set as it is to be expected now: every segment from the next on, if each gives the reps forecast.
     */
    public static List<NextStep.Lift> ahead(Advice.Recommended plan, List<RunEvent> events) {
        RunState run = RunFold.after(plan, events);
        List<NextStep.Lift> ahead = new ArrayList<>();
        Optional<NextStep.Lift> lift = run.step().findLift();
        List<RunEvent> expected = new ArrayList<>(events);
        while (lift.isPresent() && ahead.size() < MOST_AHEAD) {
            ahead.add(lift.get());
            expected.add(RunEvent.SegmentDone.of(lift.get().reps().reps()));
            lift = next(plan, expected).findLift();
        }
        return List.copyOf(ahead);
    }

    /** Plays the set with these reps, recorded as they are. A racked classic with more to come takes the offer of R03. */
    public static PlayedDropSet play(Advice.Recommended plan, List<Integer> reps) {
        return played(plan, reps, false);
    }

    /** Plays it for a lifter who could do so many reps in each segment, of which each takes at most what is left. */
    public static PlayedDropSet playAble(Advice.Recommended plan, List<Integer> able) {
        return played(plan, able, true);
    }

    private static PlayedDropSet played(Advice.Recommended plan, List<Integer> counts, boolean able) {
        List<PlayedStep> steps = new ArrayList<>();
        List<RunEvent> events = new ArrayList<>();
        NextStep step = next(plan, events);
        for (int count : counts) {
            boolean goesOn =
                    step instanceof NextStep.Finished over && over.goOn().isPresent();
            NextStep shown = goesOn ? ((NextStep.Finished) step).goOn().orElseThrow() : step;
            Optional<NextStep.Lift> lift = shown.findLift();
            if (lift.isEmpty()) {
                break;
            }
            if (shown instanceof NextStep.ChangeLoad) {
                steps.add(new PlayedStep(shown, Optional.empty()));
            }
            int done = able ? Math.min(count, lift.get().left()) : count;
            steps.add(new PlayedStep(lift.get(), Optional.of(done)));
            events.add(RunEvent.SegmentDone.of(done));
            step = next(plan, events);
        }
        steps.add(new PlayedStep(step, Optional.empty()));
        return new PlayedDropSet(steps, counts.subList(events.size(), counts.size()));
    }
}
