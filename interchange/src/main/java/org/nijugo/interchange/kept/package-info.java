/**
 * Nijugo's own log as other logs come into it and leave it: for the command and for the server.
 *
 * <pre>{@code
 * Logbook book = Logbook.of(database, athlete, catalogue);
 * ImportReport report = book.take(Source.of(file), ImportOptions.none().withUnit(WeightUnit.KILOGRAM));
 * }</pre>
 */
@NullMarked
package org.nijugo.interchange.kept;

import org.jspecify.annotations.NullMarked;
