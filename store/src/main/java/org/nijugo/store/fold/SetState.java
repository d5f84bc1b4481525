package org.nijugo.store.fold;

import java.util.UUID;

/**
 * A set of a session.
 *
 * @param id the id of the event that began it
 * @param position its place in the session, from 1
 * @param exercise the id of the exercise, or its name where the catalogue does not have it
 * @param kind {@code warm-up}, {@code primary} or {@code finishing}
 * @param at when, by its device's clock, in milliseconds since 1970
 * @param reps in all segments
 * @param document the whole set as JSON
 */
public record SetState(UUID id, int position, String exercise, String kind, long at, int reps, String document) {}
