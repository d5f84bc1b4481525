package org.nijugo.web;

import org.nijugo.Coach;
import org.teavm.jso.JSExport;

/** All that JavaScript can call. Text goes in and text comes out, so that both hosts can be held against each other. */
public final class EngineExports {
    private EngineExports() {}

    /**
     * A coach who knows these exercises and rules.
     *
     * @param catalogue the text whose first line is {@code nijugo exercises 1}
     * @param rules the text whose first line is {@code nijugo rules 1}
     */
    @JSExport
    public static JsCoach coach(String catalogue, String rules) {
        Coach coach = Coach.of(catalogue, rules);
        return request -> coach.ask(request);
    }
}
