package org.nijugo.strength;

import org.nijugo.quantity.Weight;

/**
 * What a lifter can do at one moment of the finishing set: how many reps are left at any load. Immutable; every step
 * answers the next moment.
 */
public final class Capacity {
    private static final double GAIN = 0.7;
    private static final double MOST_PER_SET = 3;
    private static final double MOST_IN_ALL = 6;

    private final TodaysStrength today;
    private final Fatigue fatigue;
    private final double learnt;

    Capacity(TodaysStrength today, Fatigue fatigue, double learnt) {
        this.today = today;
        this.fatigue = fatigue;
        this.learnt = learnt;
    }

    /** Reps to failure now at a load above zero; 0 or more, fractions included. Never more at a heavier load. */
    public double available(Weight load) {
        double fresh = today.freshReps(load);
        double correction = today.correction(load) + learnt;
        double felt = correction > 0 ? correction * Math.min(1, fresh) : correction;
        return Math.max(0, fresh - fatigueTotal() + felt);
    }

    /** After reps more, 0 or more. */
    public Capacity afterReps(double reps) {
        return new Capacity(today, fatigue.after(reps, today.rates()), learnt);
    }

    public Capacity rested(int seconds) {
        return new Capacity(today, fatigue.rested(seconds, today.rates()), learnt);
    }

    /**
     * Believes the log: a set that showed more or fewer reps at a load than forecast moves what is expected of the
     * next ones, by 0.7 of the difference, at most three reps a set and six in all. Call it before the set's own reps
     * are counted as fatigue.
     *
     * @param capacitySeen reps done, and those left in reserve
     */
    public Capacity observed(Weight load, double capacitySeen) {
        double moved = bounded(GAIN * (capacitySeen - available(load)), MOST_PER_SET);
        return new Capacity(today, fatigue, bounded(learnt + moved, MOST_IN_ALL));
    }

    /** Reps missing now. */
    public double fatigueTotal() {
        return today.fatigueScale() * fatigue.total();
    }

    /**
     * The heaviest load, to the thousandth of its unit and not yet loadable, at which {@link #available} is still this
     * many reps; one thousandth where even that is too heavy.
     *
     * @param reps above 0
     */
    public Weight loadFor(double reps) {
        int light = 1;
        int heavy = today.tooHeavy();
        while (heavy - light > 1) {
            int middle = light + ((heavy - light) >> 1);
            if (available(Weight.ofThousandths(middle, today.unit())) >= reps) {
                light = middle;
            } else {
                heavy = middle;
            }
        }
        return Weight.ofThousandths(light, today.unit());
    }

    private static double bounded(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }
}
