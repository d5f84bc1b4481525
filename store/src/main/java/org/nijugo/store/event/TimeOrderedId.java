package org.nijugo.store.event;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDs of version 7: 48 bits of time in milliseconds, the rest by chance. */
public final class TimeOrderedId {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3fff_ffff_ffff_ffffL;

    private TimeOrderedId() {}

    /**
     * An id for what happens at this time.
     *
     * @param chance where the other 74 bits come from; secure for ids that strangers must not guess
     */
    public static UUID at(Instant time, RandomGenerator chance) {
        long high = (time.toEpochMilli() << 16) | VERSION | (chance.nextLong() & 0xfffL);
        return new UUID(high, VARIANT | (chance.nextLong() & BELOW_VARIANT));
    }
}
