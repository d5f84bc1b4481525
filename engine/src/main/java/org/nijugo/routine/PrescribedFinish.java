package org.nijugo.routine;

import java.util.Optional;
import org.nijugo.dropset.Protocol;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;

/**
 * A finishing set as a routine asks for it: {@code + drop 25 cut 10% rest 0s}.
 *
 * @param protocol absent for {@code auto}
 * @param target reps; absent for the protocol's own
 * @param cut the first cut of a running drop
 * @param rest between segments; {@code 0s} is a rest like any other
 * @param variation another exercise to finish with, sanctioned by R01; absent for the same lift
 */
public record PrescribedFinish(
        Optional<Protocol> protocol,
        Optional<Integer> target,
        Optional<Percent> cut,
        Optional<Seconds> rest,
        Optional<Exercise> variation) {
    /** As it stands in a routine, without the plus. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(protocol.isPresent() ? protocol.get().word() : "auto");
        if (target.isPresent()) {
            text.append(' ').append(target.get().toString());
        }
        if (cut.isPresent()) {
            text.append(" cut ").append(cut.get().toString());
        }
        if (rest.isPresent()) {
            text.append(" rest ").append(rest.get().toString());
        }
        if (variation.isPresent()) {
            text.append(" on ").append(variation.get().name());
        }
        return text.toString();
    }
}
