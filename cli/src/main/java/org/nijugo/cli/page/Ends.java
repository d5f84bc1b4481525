package org.nijugo.cli.page;

/** Where plates hang, in words: at both ends of a bar, at one end, or on a belt. */
public enum Ends {
    BOTH("each side", "each side", "Each side"),
    ONE("off the end", "on the end", "On the end"),
    BELT("off the belt", "on the belt", "On the belt");

    private final String off;
    private final String on;
    private final String sentence;

    Ends(String off, String on, String sentence) {
        this.off = off;
        this.on = on;
        this.sentence = sentence;
    }

    /** Those of a plan or a strip stack. */
    public static Ends of(Answer plan) {
        if (plan.whole("sides") != 1) {
            return BOTH;
        }
        boolean body = plan.has("bodyShare") || plan.object("oneRepMax").has("added");
        return body ? BELT : ONE;
    }

    /** Over a column of plates to pull. */
    public String heading() {
        return this == BOTH ? "pull each side" : "pull";
    }

    /** As in {@code pull 5 each side}, {@code pull 10 off the belt}. */
    public String off() {
        return off;
    }

    /** As in {@code each side, inner to outer}. */
    public String on() {
        return on;
    }

    /** Where a sentence begins with it. */
    public String sentence() {
        return sentence;
    }
}
