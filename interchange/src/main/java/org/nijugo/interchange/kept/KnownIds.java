package org.nijugo.interchange.kept;

import java.util.UUID;

/**
 * A set of ids, a million in 16 to 32 megabytes. An id is told by 64 of its bits, those that are hashed or drawn at random: among ten million, two
 * that are taken for one are as likely as a hit in a lottery.
 */
final class KnownIds {
    private static final int RANDOM_HIGH_BITS = 52;
    private static final int FIRST_ROOM = 1 << 12;

    private long[] keys = new long[FIRST_ROOM];
    private int size;

    private static long key(UUID id) {
        long key = id.getLeastSignificantBits() ^ (id.getMostSignificantBits() << RANDOM_HIGH_BITS);
        return key == 0 ? 1 : key;
    }

    boolean contains(UUID id) {
        return keys[place(keys, key(id))] != 0;
    }

    /** Whether it is new. */
    boolean add(UUID id) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = place(keys, key(id));
        boolean isNew = keys[at] == 0;
        if (isNew) {
            keys[at] = key(id);
            size++;
        }
        return isNew;
    }

    private static int place(long[] in, long key) {
        int mask = in.length - 1;
        int at = (int) (key ^ (key >>> 29)) & mask;
        while (in[at] != 0 && in[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] more = new long[keys.length * 2];
        for (long key : keys) {
            if (key != 0) {
                more[place(more, key)] = key;
            }
        }
        keys = more;
    }
}
