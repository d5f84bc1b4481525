/**
 * The log of what happened, on disk, and what is read from it.
 *
 * <p>An athlete's phone pushes "100 kg x5" into the {@link org.nijugo.store.EventLog}; when that returns, the set is on the disk,
 * and so are the session it belongs to and the trend of the lift. Pushing it again changes nothing. The coach's board waits with
 * {@link org.nijugo.store.Changes} and reads on from its cursor.
 */
@NullMarked
package org.nijugo.store;

import org.jspecify.annotations.NullMarked;
