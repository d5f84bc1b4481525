/**
 * The server: {@link org.nijugo.server.NijugoServer} starts it with {@link org.nijugo.server.ServerOptions}, on the
 * machine where the log of events is.
 *
 * <p>A lifter with a phone taps "7" in a cellar without reception; hours later the phone finds the server again and pushes
 * what happened. A coach three streets away sees the next set as it is lifted. Nobody else sees anything.
 *
 * <p>Handlers are thin: every rule of training is asked of {@link org.nijugo.Coach}, every rule of access stands in
 * {@link org.nijugo.server.http.Endpoints}.
 */
@NullMarked
package org.nijugo.server;

import org.jspecify.annotations.NullMarked;
