package org.nijugo.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells those who wait that the log has grown, after the commit. */
public final class Changes {
    static final String CHANNEL = "nijugo_events";

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    Changes() {}

    /** Who wants to hear of it. Calls come from one thread and must be short. */
    public interface Listener {
        /** The athlete's log reaches to this cursor now. */
        void grew(UUID athlete, long cursor);

        /** Something may have been missed: read on from the cursor, whoever it is. */
        void mayHaveMissed();
    }

    /** Stops listening. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Hears of everything from now on. */
    public Listening listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void grew(UUID athlete, long cursor) {
        for (Listener listener : listeners) {
            listener.grew(athlete, cursor);
        }
    }

    void mayHaveMissed() {
        for (Listener listener : listeners) {
            listener.mayHaveMissed();
        }
    }
}
