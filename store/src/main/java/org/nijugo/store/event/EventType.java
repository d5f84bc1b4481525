package org.nijugo.store.event;

import java.util.Optional;

/** What kinds of events there are. */
public enum EventType {
    /** A session begins; the payload may name it. */
    SESSION_STARTED("session-started"),

    /** A warm-up, a primary set, or a finishing set done at once. */
    SET_LOGGED("set-logged"),

    /** A live finishing set begins: the request that its plan was made from. Its set is called by this event's id. */
    FINISHING_SET_STARTED("finishing-set-started"),

    /** What happened in a live set, in the words of the engine's wire. */
    LIVE_EVENT("live-event"),

    SESSION_ENDED("session-ended"),

    /** An earlier event of the same session is to be read as this other payload. */
    EVENT_CORRECTED("event-corrected"),

    /** An earlier event of the same session did not happen. */
    EVENT_DELETED("event-deleted"),

    /** Screening questions were answered: who answered, and whether in person. */
    SCREENING_ANSWERED("screening-answered"),

    /** A routine for the athlete from now on. */
    PLAN_PRESCRIBED("plan-prescribed"),

    /** Words about an event. */
    COMMENT("comment");

    private final String word;

    EventType(String word) {
        this.word = word;
    }

    /** What it is called in an event. */
    public String word() {
        return word;
    }

    /** The type that is called so. */
    public static Optional<EventType> find(String word) {
        for (EventType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
