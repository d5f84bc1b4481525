package org.nijugo.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line and a reason each, for a million lines in a few megabytes: equal reasons are kept once. */
public final class LineNotes {
    private static final int MOST_REASONS = 20_000;
    private static final String MORE = "as above; there are too many different reasons to keep them all";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> reasons = new ArrayList<>();
    private long[] lines = new long[16];
    private int[] whys = new int[16];
    private int size;

    /** One of them. */
    public record LineNote(long line, String why) {}

    void add(long line, String why) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            whys = Arrays.copyOf(whys, size * 2);
        }
        String kept = numbers.size() < MOST_REASONS || numbers.containsKey(why) ? why : MORE;
        lines[size] = line;
        whys[size] = numbers.computeIfAbsent(kept, reason -> {
            reasons.add(reason);
            return reasons.size() - 1;
        });
        size++;
    }

    public int size() {
        return size;
    }

    /** The note at this place, from 0, in the order of the file. */
    public LineNote get(int at) {
        if (at < 0 || at >= size) {
            throw new IndexOutOfBoundsException(at);
        }
        return new LineNote(lines[at], reasons.get(whys[at]));
    }

    /** How many lines have each reason, in the order they came up. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            counts.merge(reasons.get(whys[i]), 1, Integer::sum);
        }
        return counts;
    }
}
