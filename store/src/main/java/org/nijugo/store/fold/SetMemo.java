package org.nijugo.store.fold;

import java.util.List;
import java.util.Optional;
import org.nijugo.strength.HeavySet;
import org.nijugo.wire.Json;

/**
 * What a set came to.
 *
 * @param payload what it was made from
 * @param events of a live set, what else it was made from
 * @param reached of a live set, how far the engine has folded it
 * @param primary the set as it enters the trend, where it does
 */
record SetMemo(
        Json.Fields payload,
        boolean corrected,
        List<Told> events,
        String exercise,
        SetKind kind,
        int reps,
        boolean conflict,
        String document,
        Optional<LiveSet.Reached> reached,
        Optional<Primary> primary) {

    /** A primary set of a lift. */
    record Primary(LoggedSet logged, HeavySet set) {}

    /** How far the set had been folded, where it still begins with the same request. */
    Optional<LiveSet.Reached> reachedOf(Amendments.Standing standing) {
        return payload.equals(standing.told().payload()) ? reached : Optional.empty();
    }

    /** Whether it is made from the same; mostly they are the same objects, which is found out at once. */
    boolean isOf(Amendments.Standing standing, List<Told> live) {
        return corrected == standing.corrected()
                && payload.equals(standing.told().payload())
                && events.equals(live);
    }
}
