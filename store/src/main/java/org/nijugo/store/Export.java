package org.nijugo.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.nijugo.store.event.StoredEvent;

/** Everything that was told of somebody, as a text that {@link Restore} understands. */
public final class Export {
    private Export() {}

    /**
     * Writes the log of everyone.
     *
     * @return events in it
     */
    public static long everything(Database database, Appendable out) throws IOException {
        EventLog log = EventLog.of(database);
        return write(log.lastCursor(), cursor -> log.all(cursor, EventLog.MOST_AT_ONCE), out);
    }

    /**
     * Writes the log of these athletes.
     *
     * @return events in it
     */
    public static long of(Database database, Collection<UUID> athletes, Appendable out) throws IOException {
        EventLog log = EventLog.of(database);
        return write(log.lastCursor(), cursor -> log.since(athletes, cursor, EventLog.MOST_AT_ONCE), out);
    }

    /** As far as the log reached when it was begun. */
    private static long write(long last, LongFunction<List<StoredEvent>> after, Appendable out) throws IOException {
        LogText.Writer writer = LogText.write(out);
        List<StoredEvent> page = after.apply(0);
        while (!page.isEmpty()) {
            long cursor = last;
            for (StoredEvent each : page) {
                cursor = each.cursor();
                if (cursor <= last) {
                    writer.write(each);
                }
            }
            page = cursor < last ? after.apply(cursor) : List.of();
        }
        return writer.end();
    }
}
