package org.nijugo.interchange.history;

import java.util.Optional;

/**
 * The exercise of a set.
 *
 * @param name as the log writes it
 * @param known the id of the catalogue's exercise that is meant; empty for one of the lifter's own
 */
public record LiftName(String name, Optional<String> known) {
    /** One of the lifter's own, until somebody says what it is. */
    public static LiftName own(String name) {
        return new LiftName(name, Optional.empty());
    }
}
