/**
 * What must be known and said before somebody does a punishing set, and how far the set may go (R20).
 *
 * <p>A <em>gate</em> is a reason why a finishing set should wait. Gates have three classes: <em>stop</em> (chest pain:
 * nobody may pass), <em>cleared</em> (a heart condition: passed gently, once a professional has said so, with the date)
 * and <em>advice</em> (six weeks of training: not yet, though an adult may decide otherwise). What is not known is never
 * held against a lifter; it is said.
 *
 * <p>Anna benches alone and has no safeties. Her running drop has to wait, since a failed rep would leave her under the
 * bar; a band is offered, and she is told to stop with two reps in reserve. With a friend at the bar
 * ({@link org.nijugo.safety.Spotting#SPOTTER}) the drop opens, and every segment may go to the last rep.
 *
 * <p>The questions of the {@link org.nijugo.safety.Screening} are put before the first <em>live</em> set, never before
 * somebody has seen a plan.
 */
@NullMarked
package org.nijugo.safety;

import org.jspecify.annotations.NullMarked;
