package org.nijugo.gym;

import java.util.List;
import org.nijugo.quantity.Weight;

/**
 * The plates that have to stay on a bar which is lifted from the floor (R18).
 *
 * @param choices the plates of full diameter, heavy first; empty where nothing has to stay on
 */
record InnerPair(List<Weight> choices) {
    InnerPair {
        choices = List.copyOf(choices);
    }

    /**
     * What stays of these: all up to the first plate of full diameter. A bar that hangs without one keeps its innermost
     * plate.
     */
    List<Weight> staying(List<Weight> plates) {
        if (choices.isEmpty() || plates.isEmpty()) {
            return List.of();
        }
        for (int i = 0; i < plates.size(); i++) {
            if (choices.contains(plates.get(i))) {
                return plates.subList(0, i + 1);
            }
        }
        return plates.subList(0, 1);
    }

    /** The bar on which these stay. */
    StripStack.Bar on(StripStack.Bar bar, List<Weight> staying) {
        return staying.isEmpty()
                ? bar
                : new StripStack.Bar(bar.base(), bar.sides(), bar.plates(), bar.sleeveMillimetres(), staying);
    }
}
