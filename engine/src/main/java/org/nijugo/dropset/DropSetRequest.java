package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.Learnt;
import org.nijugo.strength.StrengthPrior;

/**
 * What somebody wants a finishing set for. Whatever is absent was left out, and is then chosen or assumed.
 *
 * @param equipment the loads that the exercise has in this lifter's gym
 * @param oneRepMax all that is moved, bodyweight included
 * @param protocol absent for {@code auto}
 * @param cut the first cut of a running drop, 5–15 %
 * @param target reps in all; absent for 25, or the band's
 * @param rest between segments; absent for what the change takes (R14)
 * @param loaded the plates that hang on one side after the last primary set, inner to outer
 * @param since hard sets of shared muscles done since the primary sets (R01); present means the day's end
 * @param overrides ids of the rules the lifter overrides, such as {@code R11}
 * @param literalR10 whether R10 is read to the letter
 * @param learnt what logged sets taught of the lifter, which counts for more than the profile; absent where none did
 */
public record DropSetRequest(
        Exercise exercise,
        Equipment equipment,
        HeavyWork work,
        Optional<Weight> oneRepMax,
        Optional<Protocol> protocol,
        Optional<Goal> goal,
        Optional<FatigueResistance> profile,
        Optional<Percent> cut,
        Optional<Integer> target,
        Optional<Seconds> rest,
        Optional<List<Weight>> loaded,
        Optional<Integer> since,
        Hands hands,
        SafetyContext safety,
        List<String> overrides,
        boolean literalR10,
        Optional<Learnt> learnt) {
    public DropSetRequest {
        overrides = List.copyOf(overrides);
        loaded = loaded.map(List::copyOf);
    }

    /** Of a lifter nothing was learnt of. */
    public DropSetRequest(
            Exercise exercise,
            Equipment equipment,
            HeavyWork work,
            Optional<Weight> oneRepMax,
            Optional<Protocol> protocol,
            Optional<Goal> goal,
            Optional<FatigueResistance> profile,
            Optional<Percent> cut,
            Optional<Integer> target,
            Optional<Seconds> rest,
            Optional<List<Weight>> loaded,
            Optional<Integer> since,
            Hands hands,
            SafetyContext safety,
            List<String> overrides,
            boolean literalR10) {
        this(
                exercise,
                equipment,
                work,
                oneRepMax,
                protocol,
                goal,
                profile,
                cut,
                target,
                rest,
                loaded,
                since,
                hands,
                safety,
                overrides,
                literalR10,
                Optional.empty());
    }

    /** What is believed of the lifter before today's first set. */
    StrengthPrior prior() {
        if (learnt.isPresent()) {
            return learnt.get().prior(exercise);
        }
        return profile.isPresent()
                ? StrengthPrior.named(exercise, profile.get())
                : StrengthPrior.guessed(exercise, FatigueResistance.MIXED);
    }
}
