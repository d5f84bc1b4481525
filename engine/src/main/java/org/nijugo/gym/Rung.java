package org.nijugo.gym;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/**
 * One step of a ladder: the load wished for, and the loadable one that stands in for it.
 *
 * @param wished what would have been loaded if any load could be; the opening of a ladder wishes for itself
 * @param loading what is loaded
 * @param cut how much lighter it is than the rung before; absent for the first
 * @param pull what comes off one side before it, outermost first; empty where no plates are hung
 * @param withinLimits whether its cut lies inside the limits asked for; true for the first
 */
public record Rung(Weight wished, Loading loading, Optional<Percent> cut, List<Weight> pull, boolean withinLimits) {
    public Rung {
        pull = List.copyOf(pull);
    }

    public Weight load() {
        return loading.load();
    }
}
