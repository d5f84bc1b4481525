package org.nijugo.interchange;

import java.util.UUID;
import org.nijugo.interchange.history.PastSession;

/**
 * Where an imported history goes. Until the import has returned, nothing may be kept for good: a file that breaks off is
 * refused whole.
 */
public interface HistorySink {
    /** Whether a set with this id is there already. */
    boolean has(UUID set);

    /**
     * A session with those of its sets that are new. The same session may come several times, each time with other sets.
     */
    void take(PastSession session);

    /** Keeps nothing and knows nothing: what would come in. */
    static HistorySink nobody() {
        return new HistorySink() {
            @Override
            public boolean has(UUID set) {
                return false;
            }

            @Override
            public void take(PastSession session) {
                // Only looked at.
            }
        };
    }
}
