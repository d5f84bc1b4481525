package org.nijugo.store;

import org.jdbi.v3.core.Handle;

/**
 * Something done in a transaction. What it changes is kept when it returns, and none of it when it throws.
 * It may be done a second time, after all that it did was taken back: it changes nothing but the database.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {
    T run(Handle handle);
}
