package org.nijugo.interchange.history;

import java.util.UUID;

/** One set that was done: {@link StraightSet}, or {@link FinishingSet} with its segments. */
public sealed interface PastSet permits StraightSet, FinishingSet {
    /** The same for the same set of the same log, whenever and however often it is read. */
    UUID id();

    LiftName lift();

    /** In all its segments. */
    int totalReps();

    /** Whether it may feed the estimated maximum, records and plateau detection. */
    boolean feedsStrength();
}
