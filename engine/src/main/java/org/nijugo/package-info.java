/**
 * The door: {@link org.nijugo.Coach} plans, runs and explains finishing sets, for a host that knows nothing else of the
 * engine.
 *
 * <p>A lifter benched 100 kg for four fives. The host asks {@code {"ask":"plan","exercise":"bench press","work":"100kg
 * x5 x5 x5 x5"}} and gets the plan as JSON, word for word the same on every host.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo;

import org.jspecify.annotations.NullMarked;
