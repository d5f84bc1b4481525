package org.nijugo.interchange;

import java.util.UUID;

/** Counts ids, a million of them in 24 megabytes. */
final class IdCounts {
    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    /**
     * Counts the id once more.
     *
     * @return how often it was counted before
     */
    int countAndGet(UUID id) {
        if (size * 2 > keys.length) {
            grow();
        }
        long key = id.getLeastSignificantBits() ^ (id.getMostSignificantBits() << 52);
        int at = place(keys, key);
        if (counts[at] == 0) {
            keys[at] = key;
            size++;
        }
        return counts[at]++;
    }

    private int place(long[] in, long key) {
        int mask = in.length - 1;
        int at = (int) (key ^ (key >>> 29)) & mask;
        while (counts[at] != 0 && in[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int at = place(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
