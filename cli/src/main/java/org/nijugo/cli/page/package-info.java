/**
 * What people read: pages of a given width with tables, wrapped sentences and the bar drawn with its plates.
 *
 * <p>A plan of 100, 90 and 80 kg is a line of advice, a table with a row for each load, and one end of the bar with
 * {@code 20 5 5 5 5} on it, under each plate the segment before which it comes off. A page never decides anything; it
 * shows what the engine said, in words without colour as well as with.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.cli.page;

import org.jspecify.annotations.NullMarked;
