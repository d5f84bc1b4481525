package org.nijugo.interchange.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;

/**
 * What one row of a log says was done: a load lifted so many times, a plank held, a sled pushed. What the log leaves out is
 * not there; 0 reps is a failed attempt and something else than none.
 *
 * @param load negative for assistance
 * @param seconds how long it was held or took
 * @param doneAt when it was done, where the log has a time for each set
 */
public record Effort(
        Optional<Weight> load,
        OptionalInt reps,
        Optional<Rpe> rpe,
        OptionalInt seconds,
        Optional<Distance> distance,
        Optional<Instant> doneAt) {
    /** More reps than anybody logs as one set. */
    public static final int MOST_REPS = 9_999;

    /** A load and its reps. */
    public static Effort of(Weight load, int reps) {
        return new Effort(
                Optional.of(load),
                OptionalInt.of(reps),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Effort {
        if (reps.isPresent() && (reps.getAsInt() < 0 || reps.getAsInt() > MOST_REPS)) {
            throw new IllegalArgumentException("The reps (" + reps.getAsInt() + ") must be 0 to " + MOST_REPS + ".");
        }
    }

    /** Whether anything at all was done. */
    public boolean isNothing() {
        return load.isEmpty() && reps.isEmpty() && seconds.isEmpty() && distance.isEmpty();
    }

    /** The words that tell it from another effort; the RPE and the clock are remarks on it and do not count. */
    String identity() {
        StringBuilder words = new StringBuilder();
        load.ifPresent(weight ->
                words.append(weight.thousandths()).append(weight.unit().symbol()));
        words.append('x');
        reps.ifPresent(words::append);
        words.append('s');
        seconds.ifPresent(words::append);
        words.append('d');
        distance.ifPresent(
                far -> words.append(far.thousandths()).append(far.unit().symbol()));
        return words.toString();
    }
}
