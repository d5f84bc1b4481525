package org.nijugo.store;

/** Why an event is not taken in. */
public enum Rejection {
    MALFORMED("malformed"),
    FOREIGN_ATHLETE("foreign-athlete"),
    TOO_LARGE("too-large"),
    FUTURE_WIRE_VERSION("future-wire-version"),
    OTHER_CONTENT("same-id-other-content"),
    SEQUENCE_TAKEN("sequence-taken");

    private final String code;

    Rejection(String code) {
        this.code = code;
    }

    /** What it is called in JSON. */
    public String code() {
        return code;
    }
}
