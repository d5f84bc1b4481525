package org.nijugo.store;

import org.nijugo.store.event.Event;

/** Who may tell what of whom. Asked for each event before it is appended, outside of the transaction. */
@FunctionalInterface
public interface Authority {
    /** One lifter alone, with nobody to ask. */
    Authority EVERYTHING = event -> true;

    /** Whether the event may be told; where not, it is rejected as {@link Rejection#FOREIGN_ATHLETE}. */
    boolean allows(Event event);
}
