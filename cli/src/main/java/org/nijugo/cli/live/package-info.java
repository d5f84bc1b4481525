/**
 * The live set in the terminal: the load in big figures, the plates to pull, the rest as a deadline, one key per rep count.
 *
 * <p>A lifter taps {@code 5} after the opening. That goes to the {@link org.nijugo.cli.live.SetFile} on disk first; then
 * the engine folds all events so far into the next step, and the {@link org.nijugo.cli.live.LiveScreen} shows it: pull the
 * 5s, 90 kg, rest until 18:04:31. A terminal that closes loses nothing: the same file is folded again.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.cli.live;

import org.jspecify.annotations.NullMarked;
