package org.nijugo.exercise;

/**
 * The family a lift belongs to. A lifter who has never logged a lift is planned by the family's figures; the lifter's
 * own logs replace them.
 *
 * <table>
 * <caption>Figures per class</caption>
 * <tr><th>class</th><th>curve prior</th><th>out and in</th><th>example</th></tr>
 * <tr><td>bench press</td><td>26.0</td><td>12 s</td><td>bench press, push-up</td></tr>
 * <tr><td>overhead press</td><td>26.0</td><td>10 s</td><td>overhead press, push press</td></tr>
 * <tr><td>dip</td><td>26.0</td><td>6 s</td><td>dip, bench dip</td></tr>
 * <tr><td>squat</td><td>32.0</td><td>14 s</td><td>squat, front squat</td></tr>
 * <tr><td>lunge</td><td>32.0</td><td>12 s</td><td>lunge, Bulgarian split squat</td></tr>
 * <tr><td>deadlift</td><td>30.0</td><td>6 s</td><td>deadlift, rack pull</td></tr>
 * <tr><td>hinge</td><td>30.0</td><td>8 s</td><td>Romanian deadlift, hip thrust</td></tr>
 * <tr><td>leg press</td><td>38.0</td><td>12 s</td><td>leg press</td></tr>
 * <tr><td>leg extension</td><td>25.0</td><td>8 s</td><td>leg extension</td></tr>
 * <tr><td>leg curl</td><td>22.0</td><td>8 s</td><td>lying leg curl</td></tr>
 * <tr><td>row</td><td>28.0</td><td>6 s</td><td>barbell row</td></tr>
 * <tr><td>vertical pull</td><td>28.0</td><td>6 s</td><td>pull-up, lat pulldown</td></tr>
 * <tr><td>isolation</td><td>22.0</td><td>6 s</td><td>curl, lateral raise</td></tr>
 * <tr><td>calf</td><td>28.0</td><td>8 s</td><td>standing calf raise</td></tr>
 * <tr><td>trunk</td><td>28.0</td><td>6 s</td><td>cable crunch</td></tr>
 * <tr><td>olympic</td><td>26.0</td><td>6 s</td><td>power clean</td></tr>
 * </table>
 *
 * <p>Bench, squat, deadlift and press have their out-and-in seconds from R14; the other rows are our judgement by
 * likeness (what is set down on the floor takes about as long as a deadlift, what has to be racked about as long as a
 * press or a squat).
 */
public enum LiftClass {
    BENCH_PRESS("bench press", 260, 12, Recovery.DEFAULT),
    OVERHEAD_PRESS("overhead press", 260, 10, Recovery.DEFAULT),
    DIP("dip", 260, 6, Recovery.DEFAULT),
    SQUAT("squat", 320, 14, Recovery.FREE_SQUAT),
    LUNGE("lunge", 320, 12, Recovery.FREE_SQUAT),
    DEADLIFT("deadlift", 300, 6, Recovery.FREE_SQUAT),
    HINGE("hinge", 300, 8, Recovery.FREE_SQUAT),
    LEG_PRESS("leg press", 380, 12, Recovery.DEFAULT),
    LEG_EXTENSION("leg extension", 250, 8, Recovery.FREE_ISOLATION),
    LEG_CURL("leg curl", 220, 8, Recovery.FREE_ISOLATION),
    ROW("row", 280, 6, Recovery.DEFAULT),
    VERTICAL_PULL("vertical pull", 280, 6, Recovery.DEFAULT),
    ISOLATION("isolation", 220, 6, Recovery.FREE_ISOLATION),
    CALF("calf", 280, 8, Recovery.DEFAULT),
    TRUNK("trunk", 280, 6, Recovery.DEFAULT),
    OLYMPIC("olympic", 260, 6, Recovery.FREE_SQUAT);

    private final String words;
    private final int curvePriorTenths;
    private final int outAndInSeconds;
    private final Recovery recovery;

    LiftClass(String words, int curvePriorTenths, int outAndInSeconds, Recovery recovery) {
        this.words = words;
        this.curvePriorTenths = curvePriorTenths;
        this.outAndInSeconds = outAndInSeconds;
        this.recovery = recovery;
    }

    /** The class as it is written in the catalogue and shown to a lifter, such as {@code vertical pull}. */
    public String words() {
        return words;
    }

    /**
     * The middle of the prior for the load–reps curve's one parameter (A in r(p) = 1 + A(1/p − 1)^0.85), in tenths:
     * 260 means 26.0. A larger figure means more reps at the same percentage.
     */
    public int curvePriorTenths() {
        return curvePriorTenths;
    }

    /** Seconds to get out from under the load and back into position, without touching a plate (R14). */
    public int outAndInSeconds() {
        return outAndInSeconds;
    }

    /** How the class recovers with free weights; {@link Exercise#recovery()} also knows the implement. */
    public Recovery recovery() {
        return recovery;
    }

    /** Whether a bar that does not go up again can trap the lifter: bench presses and squats (R20). */
    public boolean canPin() {
        return this == BENCH_PRESS || this == SQUAT;
    }

    /** Whether the legs or hips do the work. */
    public boolean isLower() {
        return switch (this) {
            case SQUAT, LUNGE, DEADLIFT, HINGE, LEG_PRESS, LEG_EXTENSION, LEG_CURL, CALF, OLYMPIC -> true;
            case BENCH_PRESS, OVERHEAD_PRESS, DIP, ROW, VERTICAL_PULL, ISOLATION, TRUNK -> false;
        };
    }

    /** Whether the arms push the load away: bench presses, overhead presses and dips. */
    public boolean isPress() {
        return this == BENCH_PRESS || this == OVERHEAD_PRESS || this == DIP;
    }
}
