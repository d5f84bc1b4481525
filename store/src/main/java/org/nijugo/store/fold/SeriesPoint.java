package org.nijugo.store.fold;

/**
 * What a session says of a lift: its estimated maximum, from the primary sets alone.
 *
 * @param exercise the id of the exercise
 * @param at when its first primary set was done, in milliseconds since 1970
 * @param document the whole point as JSON
 */
public record SeriesPoint(String exercise, long at, String document) {}
