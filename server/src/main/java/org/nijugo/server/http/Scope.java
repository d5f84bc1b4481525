package org.nijugo.server.http;

/** What a personal token must be good for. */
public enum Scope {
    /** Any token will do. */
    READ,
    /** A token that may write. */
    WRITE,
    /** No token will do: it takes somebody who has signed in. */
    SIGNED_IN
}
