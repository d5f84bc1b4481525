package org.nijugo.dropset;

import java.util.List;

/** A live finishing set: the fold of what happened into what to do next. The same events give the same answer. */
public final class DropSetRun {
    private DropSetRun() {}

    /** What to do after these events, none of them to begin with. */
    public static NextStep next(Advice.Recommended plan, List<RunEvent> events) {
        return later(plan.word() + events.size());
    }

    /** What has been done so far. */
    public static PerformedDropSet performed(Advice.Recommended plan, List<RunEvent> events) {
        return later(plan.word() + events.size());
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T later(String what) {
        throw new UnsupportedOperationException(what);
    }
}
