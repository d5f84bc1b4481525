package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;

/** A live set in the making: what happens, and what is said next. */
final class LiveSet {
    private final Advice.Recommended plan;
    private final List<RunEvent> events = new ArrayList<>();

    private LiveSet(Advice.Recommended plan) {
        this.plan = plan;
    }

    static LiveSet of(Asking asking) {
        return new LiveSet(asking.recommended());
    }

    LiveSet done(int... reps) {
        for (int each : reps) {
            events.add(RunEvent.SegmentDone.of(each));
        }
        return this;
    }

    LiveSet done(int reps, String load) {
        events.add(new RunEvent.SegmentDone(reps, Optional.of(Weight.parse(load)), Optional.empty()));
        return this;
    }

    LiveSet then(RunEvent event) {
        events.add(event);
        return this;
    }

    Advice.Recommended plan() {
        return plan;
    }

    NextStep next() {
        return DropSetRun.next(plan, events);
    }

    NextStep.Lift lift() {
        return (NextStep.Lift) next();
    }

    NextStep.ChangeLoad change() {
        return (NextStep.ChangeLoad) next();
    }

    NextStep.Finished finished() {
        return (NextStep.Finished) next();
    }

    PerformedDropSet performed() {
        return DropSetRun.performed(plan, events);
    }
}
