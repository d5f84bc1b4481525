/**
 * Training over HTTP: the method for anybody's script, and (with the store) events, sessions, history and the live
 * stream. Nothing here decides about training: the engine does.
 */
@NullMarked
package org.nijugo.server.training;

import org.jspecify.annotations.NullMarked;
