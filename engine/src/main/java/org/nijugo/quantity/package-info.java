/**
 * The words a lifter counts in: {@link org.nijugo.quantity.Weight} ("102.5 kg", "45 lb"),
 * {@link org.nijugo.quantity.Percent} ("87.5%"), {@link org.nijugo.quantity.Rpe} ("@8"),
 * {@link org.nijugo.quantity.RepRange} ("4-6") and {@link org.nijugo.quantity.Seconds} ("3:00").
 *
 * <p>All are whole numbers of a small unit inside, so that 0.25 kg comes back to the digit and the answer is the same
 * on every machine. Kilograms and pounds never mix on their own: 60 kg + 45 lb is an error, while comparing them is
 * exact. {@link org.nijugo.quantity.Maths} has the few functions the model needs, made of + − × ÷ alone.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.quantity;

import org.jspecify.annotations.NullMarked;
