package org.nijugo.interchange.read;

import java.util.Optional;
import java.util.OptionalInt;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.quantity.Weight;

/**
 * A set as one row tells it.
 *
 * @param line the row's line
 * @param visit the session that it belongs to
 * @param chained whether the log itself says that it goes straight on from the row before
 */
public record RawSet(
        long line, Visit visit, String exercise, SetMark mark, Effort effort, String note, boolean chained) {
    /**
     * A session as a row tells it. Rows of one session tell the same.
     *
     * @param key what tells it from its neighbours in the file
     */
    public record Visit(
            String key, Moment start, OptionalInt seconds, String name, String note, Optional<Weight> bodyweight) {}
}
