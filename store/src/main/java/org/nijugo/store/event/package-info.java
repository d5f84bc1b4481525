/**
 * What happened, as a device tells it: "set done, 100 kg x5", "segment of 7", "that last one was 6". An event is never
 * changed; a correction is an event too.
 *
 * <p>A phone that was in the cellar for a week pushes forty events at once, some of them for the second time. Each has its own
 * id, so the second copy is recognised; each has its device's count, so that a missing one is missed.
 */
@NullMarked
package org.nijugo.store.event;

import org.jspecify.annotations.NullMarked;
