package org.nijugo.interchange.history;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.nijugo.quantity.Weight;

/**
 * What was done on one visit to the gym.
 *
 * @param id the same for the same session of the same log, whenever it is read
 * @param seconds how long it took, where the log says so
 * @param name what the lifter calls it; may be empty
 * @param bodyweight on that day, where the log says so
 * @param sets in the order they were done
 */
public record PastSession(
        UUID id,
        Moment start,
        OptionalInt seconds,
        String name,
        String note,
        Optional<Weight> bodyweight,
        List<PastSet> sets) {
    public PastSession {
        sets = List.copyOf(sets);
    }

    /** The same session with these sets of it. */
    public PastSession with(List<PastSet> some) {
        return new PastSession(id, start, seconds, name, note, bodyweight, some);
    }
}
