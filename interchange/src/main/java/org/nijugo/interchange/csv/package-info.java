/**
 * Texts and tables as files hold them: decoded strictly, row by row in bounded memory, and with the place of whatever cannot
 * be read.
 *
 * <p>A log that was cut off in the middle of {@code "Bench Press (Barb} is answered with the line and the column where that
 * quote opens, and with nothing else.
 */
@NullMarked
package org.nijugo.interchange.csv;

import org.jspecify.annotations.NullMarked;
