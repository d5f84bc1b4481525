/**
 * A routine as a lifter would type it, with the finishing sets in it (R15).
 *
 * <pre>
 * Day Push
 * Bench press  4x5 @ 100kg  rest 3:00  + drop 25
 * A1 Overhead press  4x6 @ 75%  + band
 * A2 Barbell row  4x8 @ 60kg
 * at end: Bench press classic 25
 * </pre>
 *
 * <p>What is written is <em>prescribed</em>: relative, for anyone. It becomes a plan only with a lifter, a gym and what was
 * lifted today. A {@link org.nijugo.routine.Routine} prints what it has read so that reading it again gives the same;
 * what could not be read is a {@link org.nijugo.text.Problem} with line and column, and the other lines stay.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.routine;

import org.jspecify.annotations.NullMarked;
