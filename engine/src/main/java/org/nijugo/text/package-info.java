/**
 * Reading what people type, and saying plainly what is wrong with it.
 *
 * <p>A lifter who types {@code 100} where a weight is wanted gets an {@link org.nijugo.text.InputException}: the value,
 * what was expected, what to do. A routine or a gym written as text gives a {@link org.nijugo.text.Parsed}: what could
 * be read, and a {@link org.nijugo.text.Problem} with line and column for each thing that could not.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.text;

import org.jspecify.annotations.NullMarked;
