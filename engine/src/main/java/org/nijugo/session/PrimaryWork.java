package org.nijugo.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Shifts;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Fatigue;
import org.nijugo.strength.FatigueRates;
import org.nijugo.strength.LoadRepsCurve;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.text.RefusedException;

/**
 * Warm-ups and primary sets from the one-repetition maximum: 4–5 sets of 4–6 (R02).
 *
 * <p>The load is the heaviest one whose last set still has the range's lower figure in it, by the lifter's curve and the
 * fatigue of the sets before. Warm-ups are our judgement: the empty bar × 10 where it is light enough, then 50 % × 5,
 * 70 % × 3 and 85 % × 2 of the working load, each loadable and heavier than the one before.
 *
 * @param warmUps light sets, rising; empty where nothing lighter can be loaded
 * @param sets the primary sets, all at one load
 */
public record PrimaryWork(List<PlannedSet> warmUps, List<PlannedSet> sets) {
    /** Sets where nothing is asked for. */
    public static final int USUAL_SETS = 4;

    public static final RepRange USUAL_REPS = RepRange.of(4, 6);
    private static final int MOST_SETS = 10;
    private static final int WARM_UP_REST = 60;
    private static final Percent BAR_ALONE_BELOW = Percent.of(45);
    private static final int[] WARM_UP_PERCENTS = {50, 70, 85};
    private static final int[] WARM_UP_REPS = {5, 3, 2};
    private static final int BAR_REPS = 10;

    public PrimaryWork {
        warmUps = List.copyOf(warmUps);
        sets = List.copyOf(sets);
    }

    /** All primary sets are done with it. */
    public Weight load() {
        return sets.get(0).loading().load();
    }

    /**
     * The heavy work of somebody with this maximum.
     *
     * @param oneRepMax all that is moved, bodyweight included
     * @param sets 1 to 10
     * @param reserve reps to leave in every set
     * @throws RefusedException when even the lightest load is too heavy for the reps
     */
    public static PrimaryWork plan(
            StrengthPrior prior, Equipment equipment, Weight oneRepMax, int sets, RepRange reps, int reserve) {
        if (sets < 1 || sets > MOST_SETS) {
            throw new IllegalArgumentException("The sets (" + sets + ") must be 1 to " + MOST_SETS + ".");
        }
        Trial trial = new Trial(prior.curve(), prior.rates(), oneRepMax, sets, reps, reserve);
        Optional<Weight> load = equipment.atMost(oneRepMax);
        while (load.isPresent() && !trial.holds(load.get())) {
            load = equipment.below(load.get());
        }
        Weight working = load.orElseThrow(() -> new RefusedException(
                oneRepMax.toString(),
                "a one-repetition maximum at which " + equipment.lightest() + ", the lightest load of "
                        + equipment.words() + ", can be lifted " + reps.min() + " times in " + sets + " sets",
                "Take a lighter bar or another exercise, or ask for fewer sets or reps."));
        List<PlannedSet> primary = new ArrayList<>();
        Loading loading = equipment.load(working);
        for (int done : trial.reps(working)) {
            primary.add(new PlannedSet(
                    loading, Percent.ofRatio(working, oneRepMax), reps, done, Seconds.of(Shifts.PRIMARY_REST)));
        }
        return new PrimaryWork(warmUps(equipment, working, oneRepMax), primary);
    }

    private static List<PlannedSet> warmUps(Equipment equipment, Weight working, Weight oneRepMax) {
        List<PlannedSet> warmUps = new ArrayList<>();
        Weight last = equipment.lightest();
        if (last.isPositive() && !Percent.ofRatio(last, working).isMoreThan(BAR_ALONE_BELOW)) {
            warmUps.add(warmUp(equipment, last, oneRepMax, BAR_REPS));
        }
        for (int i = 0; i < WARM_UP_PERCENTS.length; i++) {
            Optional<Weight> load =
                    equipment.atMost(Percent.of(WARM_UP_PERCENTS[i]).of(working));
            boolean rises = load.isPresent() && (warmUps.isEmpty() || load.get().isMoreThan(last));
            if (rises && load.get().isPositive()) {
                last = load.get();
                warmUps.add(warmUp(equipment, last, oneRepMax, WARM_UP_REPS[i]));
            }
        }
        return warmUps;
    }

    private static PlannedSet warmUp(Equipment equipment, Weight load, Weight oneRepMax, int reps) {
        return new PlannedSet(
                equipment.load(load),
                Percent.ofRatio(load, oneRepMax),
                RepRange.exactly(reps),
                reps,
                Seconds.of(WARM_UP_REST));
    }

    /** Tries a load on a rested lifter, set after set. */
    private record Trial(
            LoadRepsCurve curve, FatigueRates rates, Weight oneRepMax, int sets, RepRange range, int reserve) {
        boolean holds(Weight load) {
            for (int done : reps(load)) {
                if (done < range.min()) {
                    return false;
                }
            }
            return true;
        }

        /** Reps of each set: as many as go, short of the reserve, at most the range's upper figure. */
        List<Integer> reps(Weight load) {
            List<Integer> reps = new ArrayList<>();
            double fresh = curve.reps((double) load.to(oneRepMax.unit()).thousandths() / oneRepMax.thousandths());
            Fatigue fatigue = Fatigue.NONE;
            for (int i = 0; i < sets; i++) {
                int able = Decimals.toFixed(Math.max(0, fresh - fatigue.total() - reserve), 0);
                int done = Math.min(range.max(), able);
                reps.add(done);
                fatigue = fatigue.after(done, rates).rested(Shifts.PRIMARY_REST, rates);
            }
            return List.copyOf(reps);
        }
    }
}
