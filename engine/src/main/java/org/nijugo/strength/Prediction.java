package org.nijugo.strength;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Decimals;

/**
 * How many reps each of several sets has in it, by the bare model: curve and fatigue of the lift and the profile,
 * nothing fitted, and fractions of reps kept as they are.
 *
 * <p>{@code 70%xF r120 70%xF r120 70%xF} on the bench press: 13.65, 8.23 and 6.8 reps.
 *
 * @param sets one for each wish, in order
 * @param warnings whole sentences; empty where there is nothing to mind
 */
public record Prediction(List<PredictedSet> sets, List<String> warnings) {
    public Prediction {
        sets = List.copyOf(sets);
        warnings = List.copyOf(warnings);
    }

    /**
     * What is predicted of one set.
     *
     * @param hundredths of a rep: those done, so that of a fixed count it is that count, or as many as go
     * @param availableHundredths of a rep: those there were in it
     */
    public record PredictedSet(WishedSet wish, int hundredths, int availableHundredths) {
        /** The reps done, such as {@code 8.26}. */
        public String reps() {
            return Decimals.fixed(hundredths, 2);
        }
    }

    /**
     * Reads sets as they are typed: {@code 70%xF r120 67.5%x5 r0 60%xF}.
     *
     * @throws org.nijugo.text.InputException naming what cannot be read
     * @throws org.nijugo.text.RefusedException when a load, a count or a time is out of all reason
     */
    public static List<WishedSet> parse(String text) {
        return new WishedSetText(text).sets();
    }

    /** Of a lifter who begins fresh. */
    public static Prediction of(StrengthPrior prior, List<WishedSet> sets) {
        return of(BareCapacity.fresh(prior.curve(), prior.rates()), sets);
    }

    /** Of a lifter as he or she is now. */
    static Prediction of(BareCapacity start, List<WishedSet> wishes) {
        List<PredictedSet> sets = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        BareCapacity now = start;
        for (int i = 0; i < wishes.size(); i++) {
            WishedSet wish = wishes.get(i);
            double available = now.available(wish.load().fraction());
            double done = wish.reps().isPresent() ? Math.min(wish.reps().get(), available) : available;
            sets.add(new PredictedSet(wish, Decimals.toFixed(done, 2), Decimals.toFixed(available, 2)));
            warn(i, wish, available, warnings);
            now = now.afterReps(done).rested(wish.rest().value());
        }
        return new Prediction(sets, warnings);
    }

    private static void warn(int index, WishedSet wish, double available, List<String> warnings) {
        String set = "Set " + (index + 1) + " (" + wish.load() + ")";
        if (!LoadRepsCurve.isReliable(wish.load().fraction())) {
            warnings.add(set + " is outside 30% to 97% of the maximum, where no tests stand behind the curve.");
        }
        if (wish.reps().isPresent() && wish.reps().get() > available) {
            warnings.add(set + " asks for " + wish.reps().get().toString() + " reps where there are only "
                    + Decimals.fixed(Decimals.toFixed(available, 2), 2) + "; it ends with those.");
        }
    }
}
