package org.nijugo.gym;

import java.util.List;

/**
 * The loads of a running drop as this equipment can make them, first to last, strictly falling.
 *
 * @param rungs the opening first; fewer than were wished for where nothing lighter can be loaded
 * @param exact whether the search was finished, so that no better ladder exists; otherwise it is the best one found
 *     before the bound on its nodes
 */
public record Ladder(List<Rung> rungs, boolean exact) {
    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("A ladder must have its opening at least.");
        }
        for (int i = 1; i < rungs.size(); i++) {
            if (!rungs.get(i).load().isLessThan(rungs.get(i - 1).load())) {
                throw new IllegalArgumentException("The loads of a ladder must fall strictly.");
            }
        }
    }

    public Rung opening() {
        return rungs.get(0);
    }

    /** How the bar hangs for the opening, or what is picked up for it. */
    public Loading stack() {
        return opening().loading();
    }
}
