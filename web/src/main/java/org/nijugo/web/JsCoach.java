package org.nijugo.web;

import org.teavm.jso.JSObject;

/** A coach as JavaScript sees it. */
public interface JsCoach extends JSObject {
    /** The answer to a request, both JSON; a bad request is answered too. */
    String ask(String request);
}
