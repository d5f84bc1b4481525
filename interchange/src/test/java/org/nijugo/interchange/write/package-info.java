/** What leaves. */
@NullMarked
package org.nijugo.interchange.write;

import org.jspecify.annotations.NullMarked;
