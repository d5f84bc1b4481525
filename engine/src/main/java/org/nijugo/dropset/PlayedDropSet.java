package org.nijugo.dropset;

import java.util.List;

/**
 * A live set played from counts of reps.
 *
 * @param steps as they were shown, first to last: a change of load, then the lift it leads to. The last one is the end
 *     of the set, or where there were too few counts the step that comes next
 * @param unused counts that were left when the set was over
 */
public record PlayedDropSet(List<PlayedStep> steps, List<Integer> unused) {
    public PlayedDropSet {
        steps = List.copyOf(steps);
        unused = List.copyOf(unused);
    }

    public NextStep last() {
        return steps.get(steps.size() - 1).step();
    }
}
