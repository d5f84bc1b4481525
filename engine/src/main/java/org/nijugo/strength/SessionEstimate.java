package org.nijugo.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.RefusedException;

/**
 * The one-repetition maximum that one session's sets speak for, with the range that four times out of five holds it.
 *
 * <p>Only sets tell whose reps and reserve are known and come to twelve together at most, with four in reserve at most;
 * sets done before the first one within 10 % of the day's heaviest are warm-ups and only tire. Each set is corrected for
 * the fatigue before it; the estimate is the mean of the best two, each weighing by how sure it is. A finishing set
 * never enters: hand in the heavy sets only.
 *
 * <p>Where it is uncertain: about ± 2.7 % for each rep that the reserve or the fatigue may be off, the curve (± 0.25 in
 * ln A, half of that for a named profile), and ± 2.5 % from day to day. The last two are the same for both sets, so that
 * a second set does not make them smaller.
 *
 * @param oneRepMax the estimate, to the thousandth of its unit
 * @param low one case out of ten lies below
 * @param high one case out of ten lies above
 * @param told the sets it rests on, in the unit of the session's first, the best one first
 * @param takenToFailure whether nobody said how many reps were left, and nought was taken
 */
public record SessionEstimate(Weight oneRepMax, Weight low, Weight high, List<HeavySet> told, boolean takenToFailure) {
    /** Reps done and left together beyond which a set says too little of the maximum. */
    public static final int MOST_REPS = 12;

    /** Reps in reserve beyond which nobody can say how many there are. */
    public static final int MOST_RESERVE = 4;

    private static final int BEST = 2;
    private static final double PER_REP = 0.027;
    private static final double RESERVE_SD = 0.6;
    private static final double SD_PER_RESERVE = 0.35;
    private static final double SD_PER_REP_BEYOND = 0.2;
    private static final double FATIGUE_SD = 0.25;
    private static final double DAILY_SD = 0.025;
    private static final double HEAVIEST = Weight.LIMIT_THOUSANDTHS;

    public SessionEstimate {
        told = List.copyOf(told);
        if (told.isEmpty() || oneRepMax.isLessThan(low) || oneRepMax.isMoreThan(high)) {
            throw new IllegalArgumentException(
                    "The estimate (" + oneRepMax + ") must rest on a set and lie in its range.");
        }
    }

    /**
     * Of a session's heavy sets; empty where none of them tells enough.
     *
     * @param sets in order, warm-ups too; loads are all that was moved
     * @param rest between them
     */
    public static Optional<SessionEstimate> find(StrengthPrior prior, List<HeavySet> sets, Seconds rest) {
        List<Told> telling = new ArrayList<>();
        Fatigue fatigue = Fatigue.NONE;
        int first = firstPrimary(sets);
        for (int i = 0; i < sets.size(); i++) {
            HeavySet set = sets.get(i);
            if (i >= first && tells(set)) {
                HeavySet alike = set.withLoad(set.load().to(sets.get(0).load().unit()));
                telling.add(Told.of(alike, fatigue.total(), prior.curve(), prior.lnASd()));
            }
            fatigue = fatigue.after(set.reps(), prior.rates()).rested(rest.value(), prior.rates());
        }
        return telling.isEmpty() ? Optional.empty() : Optional.of(of(best(telling), false));
    }

    /**
     * Of one set alone, done fresh. Where its reserve was not said it is taken to failure, as every calculator does,
     * and the answer says so.
     *
     * @throws RefusedException when the set says too little of the maximum
     */
    public static SessionEstimate ofSet(StrengthPrior prior, HeavySet set) {
        return ofSet(prior.curve(), prior.lnASd(), set);
    }

    /** The same where the lift was not said: by the curve of all lifts together. */
    public static SessionEstimate ofSet(HeavySet set) {
        return ofSet(LoadRepsCurve.ALL_LIFTS, FatigueResistance.SPREAD, set);
    }

    private static SessionEstimate ofSet(LoadRepsCurve curve, double lnASd, HeavySet set) {
        HeavySet said = set.isRirGiven() ? set : HeavySet.toFailure(set.load(), set.reps());
        if (!tells(said)) {
            throw new RefusedException(
                    set.toString(),
                    "a set of at most " + MOST_REPS + " reps with those in reserve, at most " + MOST_RESERVE
                            + " of them in reserve",
                    "Take a heavier or a harder set.");
        }
        return of(List.of(Told.of(said, 0, curve, lnASd)), !set.isRirGiven());
    }

    /** Whether a set says enough of the maximum: its reserve is known, and few reps were done and left. */
    public static boolean tells(HeavySet set) {
        return set.isRirGiven()
                && set.rirTenths() <= MOST_RESERVE * 10
                && set.reps() * 10 + set.rirTenths() <= MOST_REPS * 10;
    }

    private static SessionEstimate of(List<Told> best, boolean takenToFailure) {
        double weights = 0;
        double ln = 0;
        for (Told each : best) {
            weights += each.weight();
            ln += each.weight() * each.lnMax();
        }
        ln = ln / weights;
        double curveSd = 0;
        double ownVariance = 0;
        List<HeavySet> told = new ArrayList<>();
        for (Told each : best) {
            double share = each.weight() / weights;
            curveSd += share * each.curveSd();
            ownVariance += share * share * each.ownSd() * each.ownSd();
            told.add(each.set());
        }
        double sd = Math.sqrt(ownVariance + curveSd * curveSd + DAILY_SD * DAILY_SD);
        WeightUnit unit = told.get(0).load().unit();
        double reach = StrengthEstimate.FOUR_OF_FIVE * sd;
        return new SessionEstimate(
                weight(ln, unit), weight(ln - reach, unit), weight(ln + reach, unit), told, takenToFailure);
    }

    /** The two of the highest maximum, the highest first; of equals the earlier. */
    private static List<Told> best(List<Told> telling) {
        List<Told> best = new ArrayList<>();
        for (Told each : telling) {
            int place = 0;
            while (place < best.size() && best.get(place).lnMax() >= each.lnMax()) {
                place++;
            }
            best.add(place, each);
        }
        return best.subList(0, Math.min(BEST, best.size()));
    }

    private static int firstPrimary(List<HeavySet> sets) {
        Weight heaviest = Weight.kilograms(0);
        for (HeavySet set : sets) {
            heaviest = set.load().isMoreThan(heaviest) ? set.load() : heaviest;
        }
        for (int i = 0; i < sets.size(); i++) {
            if ((double) sets.get(i).load().to(heaviest.unit()).thousandths() * 10
                    >= (double) heaviest.thousandths() * 9) {
                return i;
            }
        }
        return sets.size();
    }

    private static Weight weight(double lnThousandths, WeightUnit unit) {
        return Weight.ofThousandths(Decimals.toFixed(Math.min(HEAVIEST, Maths.exp(lnThousandths)), 0), unit);
    }

    /**
     * What one set tells.
     *
     * @param lnMax ln of the 1RM in thousandths of the set's unit
     * @param ownSd what is uncertain of this set alone
     * @param curveSd what is uncertain of the curve, the same way for every set
     */
    private record Told(HeavySet set, double lnMax, double ownSd, double curveSd) {
        static Told of(HeavySet set, double fatigue, LoadRepsCurve curve, double lnASd) {
            double reserve = set.rirTenths() / 10.0;
            double fresh = set.reps() + reserve + fatigue;
            double factor = curve.maxFactor(fresh);
            double reserveSd = RESERVE_SD
                    + SD_PER_RESERVE * Math.max(0, reserve - 1)
                    + SD_PER_REP_BEYOND * Math.max(0, fresh - MOST_REPS);
            double fatigueSd = FATIGUE_SD * fatigue;
            double ownSd = PER_REP * Math.sqrt(reserveSd * reserveSd + fatigueSd * fatigueSd);
            double curveSd = lnASd / LoadRepsCurve.SHAPE * (1 - 1 / factor);
            return new Told(set, Maths.ln(set.load().thousandths() * factor), ownSd, curveSd);
        }

        double weight() {
            return 1 / (ownSd * ownSd + curveSd * curveSd + DAILY_SD * DAILY_SD);
        }
    }
}
