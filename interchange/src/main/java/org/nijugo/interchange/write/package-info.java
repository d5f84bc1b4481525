/**
 * A history, and what is planned, in the formats of others: CSV as Strong and Hevy write it, openweight, our own JSON with
 * everything in it, a sheet for the wall as PDF, and dates for a calendar.
 *
 * <p>A flat file has no finishing sets. There one is a row for its first segment, marked as any set, and a drop row for each
 * further one; what has no column, such as the rests, stands in the first row's note, and our own importers make the set of it
 * again.
 */
@NullMarked
package org.nijugo.interchange.write;

import org.jspecify.annotations.NullMarked;
