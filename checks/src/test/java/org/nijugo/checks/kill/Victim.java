package org.nijugo.checks.kill;

import java.io.IOException;
import org.nijugo.store.event.Event;

/** A program that keeps events, in a process of its own. */
public interface Victim {
    /** Starts it, on the same database every time, and returns when it answers. */
    Process start() throws IOException;

    /** A way in, for one writer. */
    Door open() throws IOException;

    /** One writer's way in. */
    interface Door extends AutoCloseable {
        /**
         * Pushes an event.
         *
         * @return whether it was said to be kept, now or before; what is refused is a mistake of the check
         * @throws IOException when the program is gone, or says that it cannot now
         */
        boolean push(Event event) throws IOException;

        @Override
        void close() throws IOException;
    }
}
