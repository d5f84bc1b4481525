/**
 * What everything else speaks: the table of {@link org.nijugo.server.http.Endpoints}, bodies read within bounds, and
 * problems (RFC 9457) for all that goes wrong.
 */
@NullMarked
package org.nijugo.server.http;

import org.jspecify.annotations.NullMarked;
