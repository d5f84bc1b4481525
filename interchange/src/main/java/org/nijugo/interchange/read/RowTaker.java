package org.nijugo.interchange.read;

import org.nijugo.interchange.history.PastSession;

/** Takes what a file says, row by row. Every row is begun once, and then told, skipped or unclear. */
public interface RowTaker {
    /** A row begins here. */
    void row(long line);

    /** A set of the row that was begun last. */
    void set(RawSet set);

    /** A session that is complete with its ids, from our own files: its sets are the rows begun since the last one. */
    void session(PastSession session);

    /** The row holds nothing that belongs in a log. */
    void skipped(long line, String why);

    /** Somebody has to say what the row means. */
    void unclear(long line, String why);
}
