package org.nijugo.interchange.write;

import java.io.StringWriter;
import java.util.List;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;

/** Single sets and sessions as our own export writes them, for whoever keeps them one by one. */
public final class HistoryJson {
    private HistoryJson() {}

    /** The set as an object. */
    public static String of(PastSet set) {
        StringWriter out = new StringWriter();
        JsonOut json = new JsonOut(out);
        OwnJsonWriter.set(json, set);
        json.end();
        return out.toString().strip();
    }

    /** The session without its sets, as an object. */
    public static String head(PastSession session) {
        StringWriter out = new StringWriter();
        JsonOut json = new JsonOut(out);
        OwnJsonWriter.open(json, session.with(List.of()));
        json.closeList().close().end();
        return out.toString().strip();
    }
}
