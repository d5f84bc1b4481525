/**
 * The command {@code nijugo}: options in, the engine's answer out, as a page for people or as JSON for programs.
 *
 * <p>{@code nijugo plan --exercise "bench press" --work "100kg x5 x5 x5 x4"} makes a request of what was typed and hands
 * it to the engine, which knows what may be said. What comes back is shown: the advice in a line, a table, the bar.
 * Nothing here decides a weight, a rep or a warning.
 *
 * <p>A command loads its own classes only, since it has to answer between two sets.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.cli;

import org.jspecify.annotations.NullMarked;
