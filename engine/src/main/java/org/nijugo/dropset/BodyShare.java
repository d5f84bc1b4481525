package org.nijugo.dropset;

import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/**
 * The part of a lifter's own weight that an exercise moves: all 80 kg in a pull-up, 51.2 kg in a push-up. What is said of
 * such a lift is what hangs on the belt or what assistance takes off; what is reckoned with is the total.
 */
public record BodyShare(Weight value) {
    public BodyShare {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("The share of bodyweight (" + value + ") must be above zero.");
        }
    }

    /** The share that the exercise moves, in the gym's unit; absent where the load alone counts. */
    public static Optional<BodyShare> of(Exercise exercise, Optional<Weight> bodyweight, WeightUnit unit) {
        if (exercise.bodyweightPercent() == 0 || bodyweight.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BodyShare(
                Percent.of(exercise.bodyweightPercent()).of(bodyweight.get().to(unit))));
    }

    /** All that is moved with this on the belt, or with this much assistance where it is below zero. */
    public Weight total(Weight added) {
        return value.plus(added.to(value.unit()));
    }

    /** What hangs on the belt for this total; below zero it is assistance. */
    public Weight added(Weight total) {
        return total.to(value.unit()).minus(value);
    }
}
