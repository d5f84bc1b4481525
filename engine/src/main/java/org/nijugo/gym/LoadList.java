package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;

/**
 * Loads as a rack has them, rising: {@code 2..50 step 2}, {@code 5 7.5 10}, {@code 1..10 step 1 12.5..50 step 2.5}.
 *
 * @param spans single loads and evenly spaced ones, each above the one before
 */
record LoadList(List<Span> spans) {
    /** No rack and no stack has more. */
    static final int MOST = 300;

    LoadList {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A list of loads must have one.");
        }
    }

    /**
     * Evenly spaced loads.
     *
     * @param first the lightest
     * @param last the heaviest, a whole number of steps above
     * @param step from one to the next; the first and the last are the same where it is nought
     */
    record Span(Weight first, Weight last, Weight step) {
        static Span single(Weight load) {
            return new Span(load, load, Weight.zero(load.unit()));
        }

        int size() {
            return step.isZero() ? 1 : Whole.floor(last.minus(first).thousandths(), step.thousandths()) + 1;
        }

        String text() {
            return step.isZero() ? first.number() : first.number() + ".." + last.number() + " step " + step.number();
        }
    }

    /** The lightest. */
    Weight first() {
        return spans.get(0).first();
    }

    /** How many loads there are. */
    int size() {
        int size = 0;
        for (Span span : spans) {
            size += span.size();
        }
        return size;
    }

    /** Every load, rising, in thousandths. */
    List<Integer> thousandths() {
        List<Integer> loads = new ArrayList<>();
        for (Span span : spans) {
            for (int i = 0; i < span.size(); i++) {
                loads.add(span.first().thousandths() + i * span.step().thousandths());
            }
        }
        return loads;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(' ').append(span.text());
        }
        return text.substring(1);
    }
}
