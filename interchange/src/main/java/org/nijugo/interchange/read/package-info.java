/**
 * Other logs' files, read as they are: which log wrote it, what its columns mean, what a row says.
 *
 * <p>Each kind of file is a {@link org.nijugo.interchange.read.FileFormat}. It hands over what each row says as
 * {@link org.nijugo.interchange.read.RawSet}s; "60 kg × 8, marked D, the third row of Monday". A row that cannot be
 * understood is named and left out; a file that breaks off is refused whole.
 */
@NullMarked
package org.nijugo.interchange.read;

import org.jspecify.annotations.NullMarked;
