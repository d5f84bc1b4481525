package org.nijugo.dropset;

import java.util.Optional;

/**
 * A step of a live set as it was shown.
 *
 * @param done the reps that were recorded for it, where it was lifted
 */
public record PlayedStep(NextStep step, Optional<Integer> done) {}
