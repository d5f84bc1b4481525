/**
 * The versioned JSON of all that crosses a boundary: requests, plans, events and steps, read and written once for every
 * host.
 *
 * <p>A lifter's tap becomes {@code {"event":"done","reps":5}}; the next step comes back as
 * {@code {"step":"change","load":"90 kg","pull":["5 kg"],…}}. Weights are texts with their unit, percentages numbers to a
 * tenth. Reading is strict: a key nobody knows, a weight without unit or a cut of 30 % is answered with what was
 * expected, never guessed at.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.wire;

import org.jspecify.annotations.NullMarked;
