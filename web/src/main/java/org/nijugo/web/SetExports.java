package org.nijugo.web;

import org.nijugo.Coach;
import org.teavm.jso.JSExport;

/** What a page has to carry from its first moment on: a set in the gym. The answers are those of {@link EngineExports}. */
public final class SetExports {
    private SetExports() {}

    /**
     * A coach for sets who knows these exercises.
     *
     * @param catalogue the text whose first line is {@code nijugo exercises 1}
     */
    @JSExport
    public static JsCoach coach(String catalogue) {
        Coach coach = Coach.ofSets(catalogue);
        return request -> coach.ask(request);
    }
}
