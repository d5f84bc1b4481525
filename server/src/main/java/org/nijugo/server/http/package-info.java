/**
 * Requests in, answers out: the table of {@link org.nijugo.server.http.Endpoints}, bodies read within bounds, problems
 * (RFC 9457) for all that goes wrong, and the page at {@code /}.
 */
@NullMarked
package org.nijugo.server.http;

import org.jspecify.annotations.NullMarked;
