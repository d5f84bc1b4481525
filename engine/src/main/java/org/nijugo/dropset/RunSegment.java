package org.nijugo.dropset;

import java.util.Optional;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/**
 * A segment of a live set as it was lifted.
 *
 * @param rest before it, as told, or else as advised
 * @param restTold whether the rest was told
 */
record RunSegment(Loading loading, int reps, Seconds rest, boolean restTold) {
    Weight load() {
        return loading.load();
    }

    RunSegment withReps(int right) {
        return new RunSegment(loading, right, rest, restTold);
    }

    PerformedSegment performed() {
        return new PerformedSegment(load(), reps, restTold ? Optional.of(rest) : Optional.empty());
    }
}
