package org.nijugo.server.front;

import java.util.EnumMap;
import java.util.Map;
import org.nijugo.server.http.Endpoints;

/** Who answers which endpoint, collected while the server starts. */
public final class Handlers {
    private final Map<Endpoints, Handler> all = new EnumMap<>(Endpoints.class);

    /** Answers this endpoint so; nobody else may. */
    public void on(Endpoints endpoint, Handler handler) {
        if (all.putIfAbsent(endpoint, handler) != null) {
            throw new IllegalStateException("The endpoint (" + endpoint + ") must have one handler.");
        }
    }

    /** The one who answers. */
    Handler of(Endpoints endpoint) {
        Handler handler = all.get(endpoint);
        if (handler == null) {
            throw new IllegalStateException("The endpoint (" + endpoint + ") must have a handler.");
        }
        return handler;
    }

    /** Handlers of one concern. */
    public interface Group {
        void register(Handlers handlers);
    }
}
