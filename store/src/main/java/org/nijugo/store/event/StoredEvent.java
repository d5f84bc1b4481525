package org.nijugo.store.event;

import java.time.Instant;

/**
 * An event in the log.
 *
 * @param cursor its place there; a reader who has seen all up to a cursor has missed nothing before it
 * @param receivedAt when it was taken in, by the store's clock
 */
public record StoredEvent(Event event, long cursor, Instant receivedAt) {}
