package org.nijugo.strength;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Percent;

/**
 * A running drop as the bare model plays it: one cut throughout, no plates, whole reps to failure, until the target is
 * reached. A fresh 5RM of the bench presser of the middle, cuts of 10 % and twenty seconds between go 5, 5, 6, 7, 2.
 *
 * <p>It is the yardstick for the real thing, whose loads can be loaded and whose cuts follow the reps.
 *
 * @param cut of the load that is on, above 0 and below 100 %
 * @param restSeconds between two segments
 * @param target reps in all, 1 or more
 */
public record BareDrop(Percent cut, int restSeconds, int target) {
    private static final double LIGHTEST = 0.30;
    private static final int FEW = 1;

    public BareDrop {
        if (cut.hundredths() <= 0 || cut.hundredths() >= 10_000) {
            throw new IllegalArgumentException("The cut (" + cut + ") must be above 0% and below 100%.");
        }
        if (restSeconds < 0 || target < 1) {
            throw new IllegalArgumentException("The rest must be 0 seconds or more, the target 1 rep or more.");
        }
    }

    /**
     * Reps at one load.
     *
     * @param fractionOfMax the load as a share of the 1RM
     */
    public record Segment(double fractionOfMax, int reps) {}

    /** The segments from an opening load on; they end at the target, after two of one rep or none, or below 30 %. */
    public List<Segment> play(BareCapacity before, double openingFraction) {
        List<Segment> segments = new ArrayList<>();
        BareCapacity now = before;
        double fraction = openingFraction;
        int left = target;
        int feeble = 0;
        while (left > 0 && feeble < 2 && (segments.isEmpty() || fraction >= LIGHTEST)) {
            int reps = Math.min(left, now.wholeReps(fraction));
            segments.add(new Segment(fraction, reps));
            left -= reps;
            feeble = reps <= FEW ? feeble + 1 : 0;
            now = now.afterReps(reps).rested(restSeconds);
            fraction *= cut.complement().fraction();
        }
        return List.copyOf(segments);
    }
}
