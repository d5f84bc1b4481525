package org.nijugo.simulate;

import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Goal;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.Protocol;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.text.RefusedException;

/**
 * A protocol to be tried by many lifters drawn by chance. What is absent is chosen or assumed as in a plan.
 *
 * @param oneRepMax of the lifter in the middle, all that is moved; absent for a usual one
 * @param protocol absent for {@code auto}
 * @param profile of the lifter in the middle; where it is named they lie half as far apart
 * @param cut the first cut of a running drop, 5–15 %
 * @param target reps in all; absent for 25, or the band's
 * @param rest between segments; absent for what the change takes
 * @param lifters how many, 1 to a million
 * @param seed the same one draws the same lifters, 0 or more
 * @param bare the bare model instead: the lifter in the middle alone, no gym, no chance, one cut throughout
 */
public record SimulationRequest(
        Exercise exercise,
        Equipment equipment,
        Optional<Weight> oneRepMax,
        Optional<Protocol> protocol,
        Optional<Goal> goal,
        Optional<FatigueResistance> profile,
        Optional<Percent> cut,
        Optional<Integer> target,
        Optional<Seconds> rest,
        Hands hands,
        SafetyContext safety,
        List<String> overrides,
        int lifters,
        int seed,
        boolean bare) {
    /** More lifters change nothing that could be read off a chart. */
    public static final int MOST_LIFTERS = 1_000_000;

    public SimulationRequest {
        overrides = List.copyOf(overrides);
        if (lifters < 1 || lifters > MOST_LIFTERS) {
            throw new RefusedException(
                    lifters + " lifters", "1 to " + MOST_LIFTERS + " lifters", "A thousand give a good picture.");
        }
        if (seed < 0) {
            throw new RefusedException("seed " + seed, "a seed of 0 or more", "");
        }
        if (oneRepMax.isPresent() && !oneRepMax.get().isPositive()) {
            throw new RefusedException(oneRepMax.get().toString(), "a one-repetition maximum above zero", "");
        }
    }

    /** Mixed where it was not said. */
    FatigueResistance usualProfile() {
        return profile.orElse(FatigueResistance.MIXED);
    }

    /** The maximum of the lifter in the middle. */
    Weight usualMax() {
        return oneRepMax.orElseGet(() -> NominalMax.of(exercise, equipment));
    }
}
