package org.nijugo.strength;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/**
 * Today's sets of one lift in order, with the same rest between them, read for what they tell about reserves.
 *
 * <p>Primary sets lie within 10 % of the heaviest; the others only tire. Where nobody said how many reps were left, a
 * set whose reps fell below those of an earlier set at the same load counts as failure, any other as 1.5 in reserve,
 * loosely (R05): somebody who leaves more in reserve than we assume does so in every set, so that many such sets tell
 * no more than one.
 */
final class SetLog {
    private static final double UNKNOWN_RESERVE = 1.5;
    private static final double UNKNOWN_SD = 2;
    private static final double FAILURE_SD = 0.6;
    private static final double SD_PER_RESERVE = 0.35;
    private static final double LIGHT_SET_FACTOR = 2;
    private static final int PRIMARY_NUMERATOR = 9;
    private static final int PRIMARY_DENOMINATOR = 10;

    private final List<HeavySet> sets;
    private final int restSeconds;
    private final FatigueRates rates;
    private final WeightUnit unit;
    private final int heaviest;

    SetLog(List<HeavySet> sets, int restSeconds, FatigueRates rates) {
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("Today's sets must be at least one.");
        }
        this.sets = List.copyOf(sets);
        this.restSeconds = restSeconds;
        this.rates = rates;
        this.unit = sets.get(0).load().unit();
        int most = 0;
        for (HeavySet set : sets) {
            most = Math.max(most, load(set));
        }
        this.heaviest = most;
    }

    WeightUnit unit() {
        return unit;
    }

    /** In thousandths of the unit. */
    int heaviest() {
        return heaviest;
    }

    int lastPrimary() {
        int last = 0;
        for (int i = 0; i < sets.size(); i++) {
            last = isPrimary(i) ? i : last;
        }
        return last;
    }

    Weight loadOf(int index) {
        return sets.get(index).load().to(unit);
    }

    /** Reps done and left in reserve. */
    double capacity(int index) {
        return sets.get(index).reps() + reserve(index);
    }

    int reps(int index) {
        return sets.get(index).reps();
    }

    /** Whether the reserve of this set was said, or shows in reps that fell. */
    boolean isReserveKnown(int index) {
        return sets.get(index).isRirGiven() || fell(index);
    }

    /** Before the set, with an ordinary depth of fatigue. */
    Fatigue fatigueBefore(int index) {
        Fatigue fatigue = Fatigue.NONE;
        for (int i = 0; i < index; i++) {
            fatigue = fatigue.after(sets.get(i).reps(), rates).rested(restSeconds, rates);
        }
        return fatigue;
    }

    Fatigue fatigueAtEnd() {
        int last = sets.size() - 1;
        return fatigueBefore(last).after(sets.get(last).reps(), rates);
    }

    int restSeconds() {
        return restSeconds;
    }

    List<StrengthFit.Observation> observations() {
        List<StrengthFit.Observation> observations = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            boolean primary = isPrimary(i);
            if (primary || sets.get(i).isRirGiven()) {
                double sd = primary ? sd(i) : sd(i) * LIGHT_SET_FACTOR;
                double load = load(sets.get(i)) / 1000.0;
                observations.add(new StrengthFit.Observation(
                        load, capacity(i), sd, fatigueBefore(i).total()));
            }
        }
        return observations;
    }

    private boolean isPrimary(int index) {
        return (double) load(sets.get(index)) * PRIMARY_DENOMINATOR >= (double) heaviest * PRIMARY_NUMERATOR;
    }

    private int load(HeavySet set) {
        return set.load().to(unit).thousandths();
    }

    /** Reps left after the set, as said or assumed. */
    double reserve(int index) {
        HeavySet set = sets.get(index);
        if (set.isRirGiven()) {
            return set.rirTenths() / 10.0;
        }
        return fell(index) ? 0 : UNKNOWN_RESERVE;
    }

    private double sd(int index) {
        return isReserveKnown(index)
                ? FAILURE_SD + SD_PER_RESERVE * Math.max(0, reserve(index) - 1)
                : UNKNOWN_SD * Math.sqrt(unknown());
    }

    private int unknown() {
        int unknown = 0;
        for (int i = 0; i < sets.size(); i++) {
            unknown += isPrimary(i) && !isReserveKnown(i) ? 1 : 0;
        }
        return unknown;
    }

    private boolean fell(int index) {
        HeavySet set = sets.get(index);
        for (int i = 0; i < index; i++) {
            HeavySet earlier = sets.get(i);
            if (earlier.reps() > set.reps() && earlier.load().compareTo(set.load()) == 0) {
                return true;
            }
        }
        return false;
    }
}
