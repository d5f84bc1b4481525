package org.nijugo.safety;

/** What a lifter said to one question. */
public enum Reply {
    YES,
    NO,
    UNANSWERED
}
