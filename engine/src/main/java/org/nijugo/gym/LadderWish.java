package org.nijugo.gym;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/**
 * The ladder somebody would like: open at 100 kg, then cut 10 % three times.
 *
 * @param opening must be loadable
 * @param cuts one for each change of load; each wish is the cut of the load achieved before it
 * @param least the smallest cut that is inside the limits
 * @param most the largest cut that is inside the limits
 * @param lightest no rung is lighter
 * @param hanging the plates that hang already on one side, inner to outer: the ladder is pulled from them, whatever
 *     else there is in the gym; absent when the bar is loaded afresh
 */
public record LadderWish(
        Weight opening,
        List<Percent> cuts,
        Percent least,
        Percent most,
        Weight lightest,
        Optional<List<Weight>> hanging) {
    public LadderWish {
        cuts = List.copyOf(cuts);
        hanging = hanging.map(List::copyOf);
        if (least.isMoreThan(most)) {
            throw new IllegalArgumentException(
                    "The least cut (" + least + ") must not be above the most (" + most + ").");
        }
    }
}
