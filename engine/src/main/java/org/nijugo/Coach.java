package org.nijugo;

/** The engine's one door. It has no state but the catalogue and the rule book it was given. */
public final class Coach {
    private final String catalogue;
    private final String rules;

    private Coach(String catalogue, String rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** A coach who knows these exercises and rules; both are versioned texts, read when they are needed. */
    public static Coach of(String catalogue, String rules) {
        return new Coach(catalogue, rules);
    }

    /**
     * The answer to a request, both JSON. Bad requests get an answer too: {@code {"version":1,"error":{…}}}.
     *
     * @param request such as {@code {"version":1,"ask":"plan","exercise":"bench press",…}}
     */
    public String ask(String request) {
        return catalogue + rules + request;
    }
}
