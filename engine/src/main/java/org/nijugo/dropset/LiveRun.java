package org.nijugo.dropset;

/**
 * A live set that is told event by event: the same as {@link DropSetRun} says of all of them, without folding the earlier ones
 * again. It never changes; each event gives another one.
 *
 * <pre>{@code
 * LiveRun run = LiveRun.begin(plan).with(SegmentDone.of(5));
 * run.next();        // pull the 5s, rest 20 s, lift 90 kg
 * }</pre>
 */
public final class LiveRun {
    private final RunState state;

    private LiveRun(RunState state) {
        this.state = state;
        state.step();
    }

    /** Before the first event. */
    public static LiveRun begin(Advice.Recommended plan) {
        return new LiveRun(new RunState(plan));
    }

    /**
     * After one more event. What an undo takes back is for the host to leave out.
     *
     * @throws org.nijugo.text.RefusedException when it cannot have happened where the set stands
     * @throws IllegalStateException for an undo
     */
    public LiveRun with(RunEvent event) {
        return new LiveRun(RunFold.after(state, event));
    }

    /** What to do now. */
    public NextStep next() {
        return state.step();
    }

    /** What has been done so far. */
    public PerformedDropSet performed() {
        return state.performed();
    }
}
