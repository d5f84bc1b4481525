package org.nijugo.dropset;

import java.util.List;
import org.nijugo.quantity.Weight;

/**
 * A light set on the way to a load.
 *
 * @param plates on one side of the bar, inner to outer; empty where no plates are hung
 */
public record RampUpSet(Weight load, int reps, List<Weight> plates) {
    public RampUpSet {
        if (reps < 1) {
            throw new IllegalArgumentException("The reps (" + reps + ") must be 1 or more.");
        }
        plates = List.copyOf(plates);
    }
}
