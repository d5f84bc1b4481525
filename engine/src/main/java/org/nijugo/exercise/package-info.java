/**
 * What is lifted: the exercises, and what about each of them matters to a finishing set.
 *
 * <p>An {@link org.nijugo.exercise.Exercise} is one lift with one implement. "Bench press" with a bar and "dumbbell
 * bench press" are two exercises, because a bar is stripped and dumbbells are walked down the rack. Every exercise
 * belongs to a {@link org.nijugo.exercise.LiftClass}, which says how many reps most people get at a given percentage,
 * how long it takes to get out from under it and back, and whether the load can trap the lifter. Its {@link
 * org.nijugo.exercise.Implement} says what has to change when the load falls: plates, a pin, another pair of
 * dumbbells. Its {@link org.nijugo.exercise.Muscle muscles} say which other sets of the day have already tired it.
 *
 * <p>An example: someone types {@code ohp}. The {@link org.nijugo.exercise.Catalogue} answers "Overhead press": an
 * overhead press with a barbell, front delts first, triceps and upper back helping, 10 seconds out and in. Strong calls
 * it "Overhead Press (Barbell)", and that name finds it too, so that an imported log lands on the same lift.
 *
 * <p>The catalogue is a text handed in by the caller; this package reads no file.
 */
@NullMarked
package org.nijugo.exercise;

import org.jspecify.annotations.NullMarked;
