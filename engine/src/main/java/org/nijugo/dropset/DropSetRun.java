package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.RefusedException;

/**
 * A live finishing set: the fold of what happened into what to do next. The same events give the same answer, and an
 * event that was undone leaves no trace.
 *
 * <pre>{@code
 * NextStep first = DropSetRun.next(plan, List.of());                          // lift 100 kg, about 5
 * NextStep then = DropSetRun.next(plan, List.of(RunEvent.SegmentDone.of(5)));  // pull a 5 each side: 90 kg
 * }</pre>
 */
public final class DropSetRun {
    private DropSetRun() {}

    /**
     * What to do after these events, none of them to begin with.
     *
     * @throws RefusedException naming an event that cannot have happened there: a segment after the set was over, a
     *     correction of one that was not done, an undo of nothing
     */
    public static NextStep next(Advice.Recommended plan, List<RunEvent> events) {
        return fold(plan, events).step();
    }

    /** What has been done so far; refuses events as {@link #next} does. */
    public static PerformedDropSet performed(Advice.Recommended plan, List<RunEvent> events) {
        return fold(plan, events).performed();
    }

    private static RunState fold(Advice.Recommended plan, List<RunEvent> events) {
        List<RunEvent> happened = new ArrayList<>();
        RunState state = new RunState(plan);
        for (RunEvent event : withoutUndone(events)) {
            if (event instanceof RunEvent.Corrected correction) {
                correct(happened, correction);
                state = new RunState(plan);
                for (RunEvent each : happened) {
                    state.apply(each);
                }
            } else {
                if (state.isClosedTo(event)) {
                    throw new RefusedException(
                            words(event), "no more events", "The set is over; undo or correct a segment to go on.");
                }
                happened.add(event);
                state.apply(event);
            }
        }
        return state;
    }

    private static List<RunEvent> withoutUndone(List<RunEvent> events) {
        List<RunEvent> left = new ArrayList<>();
        for (RunEvent event : events) {
            if (!(event instanceof RunEvent.Undone)) {
                left.add(event);
            } else if (left.isEmpty()) {
                throw new RefusedException("undo", "an event to undo", "Nothing has been done yet.");
            } else {
                left.remove(left.size() - 1);
            }
        }
        return left;
    }

    private static void correct(List<RunEvent> happened, RunEvent.Corrected correction) {
        int segment = 0;
        for (int i = 0; i < happened.size(); i++) {
            if (happened.get(i) instanceof RunEvent.SegmentDone done && ++segment == correction.segment()) {
                happened.set(i, new RunEvent.SegmentDone(correction.reps(), done.load(), done.rested()));
                return;
            }
        }
        throw new RefusedException(
                "segment " + correction.segment(),
                segment == 0 ? "a segment that was done" : "a segment from 1 to " + segment,
                segment == 0 ? "None has been done yet." : "");
    }

    private static String words(RunEvent event) {
        if (event instanceof RunEvent.SegmentDone done) {
            return done.reps() + " reps";
        }
        return event instanceof RunEvent.Stopped stopped
                ? "stop: " + stopped.reason().word()
                : "a change";
    }
}
