package org.nijugo.interchange.history;

import java.util.Optional;
import org.nijugo.quantity.Seconds;

/**
 * One segment of a finishing set.
 *
 * @param rested before it, where that is known; 0 s is a rest like any other
 */
public record PastSegment(Effort effort, Optional<Seconds> rested, String note) {}
