package org.nijugo.interchange.write;

import java.io.IOException;
import org.nijugo.interchange.history.PastSession;

/** Writes a history session by session; nothing is kept of what was written. */
public interface HistoryWriter extends AutoCloseable {
    /** The next session, in the order of the history. */
    void write(PastSession session) throws IOException;

    /** The end: what has to stand behind the last session is written, and the file is closed. */
    @Override
    void close() throws IOException;
}
