/**
 * The heart: from the day's heavy sets to one finishing set that can be loaded, is forecast, is safe and says why.
 *
 * <p>A lifter has just benched 100 kg for 5, 5, 5 and 4. A {@code DropSetRequest} says so, and the
 * answer is an {@code Advice}: recommended, not needed, or not yet. A recommended one holds a
 * {@code PlannedDropSet} of one or more segments. A <em>classic</em> is one set of 25 at some 55 kg;
 * a <em>band</em> one open-ended set at 50–60 % of the 1RM; a <em>running drop</em> opens at the 100 kg again and pulls
 * plates: 100, 90, 80, 70 kg, each for as many reps as go, until 25 are done. The share by which the load falls is the
 * <em>cut</em>; the loads, first to last, are the <em>ladder</em>.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.dropset;

import org.jspecify.annotations.NullMarked;
