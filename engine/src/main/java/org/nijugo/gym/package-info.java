/**
 * What can really be loaded: bars and plates, dumbbells, pin stacks, sleds, and the lifter's own body.
 *
 * <p>A {@link org.nijugo.gym.Gym} is written as text ({@code bar 20kg}, {@code plates 25x4 20x8}, ×n plates in all). For
 * one exercise it gives an {@link org.nijugo.gym.Equipment}: the loads there are, nearest to a wish, at most, at least.
 * A {@link org.nijugo.gym.Loading} says which plates hang on one side, inner to outer.
 *
 * <p>A running drop walks down a {@link org.nijugo.gym.Ladder} of loads. On a bar its plates hang in such an order that
 * every next {@link org.nijugo.gym.Rung} is reached by pulling from the outside only: with 20 + 5 + 5 + 5 + 5 a side a
 * bar of 100 kg walks to 90, 80 and 70 kg by one 5 a side each time.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.gym;

import org.jspecify.annotations.NullMarked;
