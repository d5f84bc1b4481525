package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Whole;

/** How often each whole number came up. Two of them added are what one of all numbers would have been. */
final class Histogram {
    private static final int THOUSAND = 1000;

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int size;

    void add(int value) {
        add(value, 1);
    }

    void add(Histogram other) {
        for (Map.Entry<Integer, Integer> each : other.counts.entrySet()) {
            add(each.getKey(), each.getValue());
        }
    }

    int size() {
        return size;
    }

    private void add(int value, int times) {
        Integer before = counts.get(value);
        counts.put(value, before == null ? times : before + times);
        size += times;
    }

    /** Every number that came up, rising, and how often. */
    List<SimulationReport.RepCount> counts() {
        List<SimulationReport.RepCount> all = new ArrayList<>();
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            all.add(new SimulationReport.RepCount(each.getKey(), each.getValue()));
        }
        return all;
    }

    /** What it comes to; there must be a number in it. */
    Distribution distribution() {
        if (size == 0) {
            throw new IllegalStateException("Nothing was counted.");
        }
        double sum = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            sum += (double) each.getKey() * each.getValue();
        }
        double mean = sum / size;
        double squares = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            squares += (each.getKey() - mean) * (each.getKey() - mean) * each.getValue();
        }
        return new Distribution(
                size,
                Decimals.toFixed(mean, 2),
                Decimals.toFixed(Math.sqrt(squares / size), 2),
                counts.firstKey(),
                below(100),
                below(250),
                below(500),
                below(750),
                below(900),
                counts.lastKey());
    }

    /** The least number that so many thousandths of all do not pass. */
    private int below(int thousandths) {
        int rank = Math.max(
                1,
                Whole.floor(size, THOUSAND) * thousandths
                        + Whole.ceil(Whole.remainder(size, THOUSAND) * thousandths, THOUSAND));
        int passed = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            passed += each.getValue();
            if (passed >= rank) {
                return each.getKey();
            }
        }
        return counts.lastKey();
    }
}
