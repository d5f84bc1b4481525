package org.nijugo.checks.parity;

import java.util.List;

/** Chance that is the same for the same seed, whatever Java it runs on (SplitMix64). */
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed * 0x9E3779B97F4A7C15L;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + (int) Long.remainderUnsigned(next(), high - low + 1L);
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return between(1, 100) <= percent;
    }

    <T> T oneOf(List<T> list) {
        return list.get(between(0, list.size() - 1));
    }

    String oneOf(String... list) {
        return list[between(0, list.length - 1)];
    }
}
