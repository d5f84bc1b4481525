package org.nijugo.cli.page;

import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;

/** Loads as they are picked up. */
public final class Loads {
    private Loads() {}

    /** The load wished for, to a tenth; empty where the real one is no other at that. */
    public static String wished(Answer step) {
        if (!step.has("wished")) {
            return "";
        }
        String wished = tenth(step.text("wished"));
        return wished.equals(tenth(step.text("load"))) ? "" : wished;
    }

    private static String tenth(String load) {
        Weight weight = Weight.parse(load);
        return Weight.ofThousandths(Whole.round(weight.thousandths(), 100) * 100, weight.unit())
                .toString();
    }

    /** {@code 100 kg}, {@code 32.5 kg a hand}, {@code 100 kg (+20 kg)} where 20 kg of it hang on the belt. */
    public static String of(Answer step, Answer plan) {
        String added = step.text("added");
        String load = step.text("load");
        return load + (added.isEmpty() ? "" : " (" + added + ")") + (plan.flag("perHand") ? " a hand" : "");
    }
}
