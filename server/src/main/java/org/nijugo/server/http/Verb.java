package org.nijugo.server.http;

/** The methods of HTTP that are understood. */
public enum Verb {
    GET(true),
    POST(false),
    PUT(false),
    DELETE(false);

    private final boolean safe;

    Verb(boolean safe) {
        this.safe = safe;
    }

    /** Whether it changes nothing. */
    public boolean isSafe() {
        return safe;
    }
}
