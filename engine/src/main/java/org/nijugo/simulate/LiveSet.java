package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.DropSetRun;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.RunEvent;
import org.nijugo.dropset.Shifts;
import org.nijugo.quantity.Seconds;

/** A finishing set done by a simulated lifter through the stepper of the real thing: one event, one next step. */
final class LiveSet {
    private static final int MOST_STEPS = 200;

    private final Advice.Recommended advice;
    private final SimulatedLifter lifter;
    private final List<RunEvent> events = new ArrayList<>();
    private final List<Played.Segment> segments = new ArrayList<>();
    private int seconds;

    LiveSet(Advice.Recommended advice, SimulatedLifter lifter) {
        this.advice = advice;
        this.lifter = lifter;
    }

    /** Does whatever the next step asks until the set is over. */
    Played play() {
        NextStep step = DropSetRun.next(advice, events);
        for (int i = 0; i < MOST_STEPS; i++) {
            if (step instanceof NextStep.Finished finished) {
                return new Played(
                        advice.protocol(),
                        advice.oneRepMax().value(),
                        segments,
                        seconds,
                        advice.situation().minimum(),
                        advice.situation().target(),
                        finished.ending());
            }
            if (step instanceof NextStep.ChangeLoad change) {
                lift(change.next(), change.rest());
            } else if (step instanceof NextStep.Lift lift) {
                lift(lift, segments.isEmpty() ? opening() : Seconds.ZERO);
            }
            step = DropSetRun.next(advice, events);
        }
        throw new IllegalStateException("The finishing set (" + advice.plan().protocol() + ") must come to an end.");
    }

    private Seconds opening() {
        return advice.plan().segments().get(0).restBefore();
    }

    /** As many reps as go short of the reserve; no more than are left, but in a band, which is open-ended. */
    private void lift(NextStep.Lift lift, Seconds rest) {
        lifter.rest(rest.value());
        int able = Math.max(0, lifter.able(lift.loading().load()) - lift.stopAtRir());
        int reps = advice.protocol() == Protocol.BAND ? able : Math.min(able, lift.left());
        lifter.did(reps);
        seconds += (segments.isEmpty() ? 0 : rest.value()) + reps * Shifts.TEMPO;
        segments.add(new Played.Segment(lift.loading().load(), reps));
        events.add(new RunEvent.SegmentDone(reps, Optional.empty(), Optional.of(rest)));
    }
}
