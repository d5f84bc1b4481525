/**
 * Everyone's history: other logs' files in, and everything out again in open formats.
 *
 * <p>A lifter brings the export of another app. {@link org.nijugo.interchange.Importer} finds out which, reads it row by row and
 * hands sessions to a {@link org.nijugo.interchange.HistorySink}: the log of a store, or nobody, where one only wants to see
 * what would come in. Every row is added, skipped or unclear, and the {@link org.nijugo.interchange.ImportReport} says which and
 * why. "100 kg × 6" followed by three drops arrives as one finishing set with four segments.
 */
@NullMarked
package org.nijugo.interchange;

import org.jspecify.annotations.NullMarked;
