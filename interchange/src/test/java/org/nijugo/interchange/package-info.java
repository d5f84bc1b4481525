/** Other logs' files in and out, text by text. */
@NullMarked
package org.nijugo.interchange;

import org.jspecify.annotations.NullMarked;
