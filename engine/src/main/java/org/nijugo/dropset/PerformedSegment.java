package org.nijugo.dropset;

import java.util.Optional;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/**
 * Reps at one load as they were done.
 *
 * @param rested the rest before it, where that is known
 */
public record PerformedSegment(Weight load, int reps, Optional<Seconds> rested) {}
