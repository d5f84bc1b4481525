/**
 * How strong somebody is today, and how many reps are left.
 *
 * <p>A {@link org.nijugo.strength.LoadRepsCurve} says how many reps a fresh lifter gets at a share of the
 * one-repetition maximum (1RM): about 9 at 80 % on the bench press. A {@link org.nijugo.strength.FatigueResistance}
 * profile shifts that curve: a fast lifter gets 7, a slow one 11. {@link org.nijugo.strength.Fatigue} is counted in
 * reps that are missing, and fades in two compartments, one within seconds, one within minutes.
 *
 * <p>{@link org.nijugo.strength.TodaysStrength} puts them together. Somebody benched 100 kg for 5, 5, 5 and 4: the
 * curve, the fatigue and today's 1RM (about 116 kg) are fitted to these sets, and its {@link
 * org.nijugo.strength.Capacity} answers what is left at 90 kg after twenty seconds. It never contradicts what was just
 * lifted (R05).
 *
 * <p>Beside it stand the formulas people know ({@link org.nijugo.strength.OneRepMaxFormula}: Epley, Brzycki …), which
 * refuse to answer outside their range, the session's estimate with its uncertainty ({@link
 * org.nijugo.strength.SessionEstimate}) and the profile learnt from tests ({@link
 * org.nijugo.strength.StrengthEstimate}).
 */
@NullMarked
package org.nijugo.strength;

import org.jspecify.annotations.NullMarked;
