package org.nijugo.cli.live;

/** The clock on the wall. */
public interface WallClock {
    /** Milliseconds since 1970. */
    long now();

    /** The time of day at this moment, such as {@code 18:04:31}. */
    String time(long at);

    /** The day and time, as they stand in a file's name: {@code 2026-03-09-1804}. */
    String stamp(long at);

    /** The day, such as {@code 2026-03-09}. */
    default String day(long at) {
        return stamp(at).substring(0, 10);
    }
}
