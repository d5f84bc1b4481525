package org.nijugo.dropset;

/** Plans the finishing set. */
public final class Planner {
    private Planner() {}

    /** The advice for a request. */
    public static Advice plan(DropSetRequest request) {
        throw new UnsupportedOperationException(request.toString());
    }
}
