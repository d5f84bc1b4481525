package org.nijugo.interchange.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Makes ids out of what they stand for, so that the same row read twice has the same id.
 *
 * <p>They have the form of UUIDs of version 7: the first 48 bits are the session's start in milliseconds, the lifter's
 * clock taken for UTC; the rest is the beginning of a SHA-256. A session is its start and its name. A set is its session,
 * its exercise as the log writes it, its load, reps, time and distance, and which one of several equal ones it is.
 */
public final class HistoryId {
    private static final char BETWEEN = '\u001f';
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3fff_ffff_ffff_ffffL;

    private final MessageDigest digest;

    public HistoryId() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    /** The id of a session. */
    public UUID ofSession(Moment start, String name) {
        String clock =
                start.time().isEmpty() ? start.date().toString() : start.local().toString();
        return of(start, "session" + BETWEEN + clock + BETWEEN + name);
    }

    /**
     * The id of a row's set.
     *
     * @param occurrence 0 for the first of equal ones in a session, 1 for the second
     */
    public UUID ofSet(UUID session, Moment start, String exercise, Effort effort, int occurrence) {
        return of(start, base(session, exercise, effort) + BETWEEN + occurrence);
    }

    /** What equal rows of a session have in common. */
    public static String base(UUID session, String exercise, Effort effort) {
        return "set" + BETWEEN + session + BETWEEN + exercise + BETWEEN + effort.identity();
    }

    /** The id of a set made of several rows, by theirs. */
    public UUID ofFinish(Moment start, List<UUID> rows) {
        StringBuilder words = new StringBuilder("finish");
        for (UUID row : rows) {
            words.append(BETWEEN).append(row);
        }
        return of(start, words.toString());
    }

    /** Another id that belongs to this one, such as the end of a session to its start. */
    public UUID beside(UUID id, String what) {
        return of(id.getMostSignificantBits() & ~0xffffL, "beside" + BETWEEN + id + BETWEEN + what);
    }

    private UUID of(Moment start, String words) {
        return of(Math.max(0, start.orderingMillis()) << 16, words);
    }

    private UUID of(long time, String words) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        long high = time | VERSION | (hash.getLong() & 0xfffL);
        return new UUID(high, VARIANT | (hash.getLong() & BELOW_VARIANT));
    }
}
