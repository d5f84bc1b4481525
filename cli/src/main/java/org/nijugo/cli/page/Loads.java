package org.nijugo.cli.page;

/** Loads as they are picked up. */
public final class Loads {
    private Loads() {}

    /** {@code 100 kg}, {@code 32.5 kg a hand}, {@code 100 kg (+20 kg)} where 20 kg of it hang on the belt. */
    public static String of(Answer step, Answer plan) {
        String added = step.text("added");
        String load = step.text("load");
        return load + (added.isEmpty() ? "" : " (" + added + ")") + (plan.flag("perHand") ? " a hand" : "");
    }
}
