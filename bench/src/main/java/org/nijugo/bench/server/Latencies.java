package org.nijugo.bench.server;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, each time; told as percentiles. Many threads may add to it. */
final class Latencies {
    private static final int FIRST_ROOM = 1 << 14;

    private final String what;
    private long[] nanos = new long[FIRST_ROOM];
    private int count;

    Latencies(String what) {
        this.what = what;
    }

    synchronized void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count] = took;
        count++;
    }

    synchronized int count() {
        return count;
    }

    /** One line: how many, and in milliseconds the median, the 95th, 99th and 99.9th of a hundred, and the longest. */
    synchronized String line(double seconds) {
        if (count == 0) {
            return what + ": none";
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%-34s %7d, %5.1f/s   median %6.1f   p95 %6.1f   p99 %6.1f   p99.9 %6.1f   longest %6.1f ms",
                what,
                count,
                count / seconds,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 0.999),
                sorted[count - 1] / 1e6);
    }

    /** The smallest that at least this share did not exceed. */
    private static double at(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
