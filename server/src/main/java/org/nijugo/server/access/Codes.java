package org.nijugo.server.access;

/** Codes that people read out to each other, and the hashes they are kept as. */
public final class Codes {
    private Codes() {}

    /** A new id that says nothing. */
    public static String id() {
        return Secrets.id();
    }

    /** A new code. */
    public static String code() {
        return Secrets.code();
    }

    /** What is kept of a code, however it was typed. */
    public static String hash(String typed) {
        return Secrets.hash(Secrets.plainCode(typed));
    }
}
