package org.nijugo.strength;

import java.util.List;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.RefusedException;

/**
 * The lifter as today's primary sets showed them: curve, 1RM and fatigue fitted to what was just lifted, and then set
 * so that the model says exactly the last primary set's reps and reserve just before it (R05).
 *
 * <p>After the same rest as between the primary sets, the working load is good for that many reps again, within one.
 *
 * <pre>{@code
 * TodaysStrength today = TodaysStrength.from(prior, List.of(set, set, set, set), Seconds.of(180));
 * double opening = today.after(180).available(Weight.kilograms(100));
 * }</pre>
 */
public final class TodaysStrength {
    private static final double REPS_PER_HARD_SET = 3.0;
    private static final int SECONDS_BETWEEN_HARD_SETS = 120;
    private static final int MOST_HARD_SETS = 60;
    private static final double OPENING_TOLERANCE = 0.98;
    private static final double MOST_FADING = 0.3;
    private static final double HEAVIEST = 99_998;
    private static final double LN_THOUSAND = Maths.ln(1000);

    private final Weight oneRepMax;
    private final boolean given;
    private final double max;
    private final WeightUnit unit;
    private final LoadRepsCurve curve;
    private final FatigueRates rates;
    private final double fatigueScale;
    private final Fatigue fatigueAtEnd;
    private final Weight workingLoad;
    private final double offset;
    private final double reserve;
    private final boolean reserveKnown;

    private TodaysStrength(
            StrengthPrior prior, SetLog log, double[] fitted, Weight oneRepMax, boolean given, double reserve) {
        this.oneRepMax = oneRepMax;
        this.given = given;
        this.max = Maths.exp(fitted[2]);
        this.unit = log.unit();
        this.curve = new LoadRepsCurve(Maths.exp(fitted[0]));
        this.rates = prior.rates();
        this.fatigueScale = fitted[1];
        this.fatigueAtEnd = log.fatigueAtEnd();
        this.reserve = reserve;
        this.reserveKnown = log.isReserveKnown(log.lastPrimary());
        this.workingLoad = log.loadOf(log.lastPrimary());
        this.offset = offset(log);
    }

    private TodaysStrength(TodaysStrength before, Fatigue fatigueAtEnd) {
        this.oneRepMax = before.oneRepMax;
        this.given = before.given;
        this.max = before.max;
        this.unit = before.unit;
        this.curve = before.curve;
        this.rates = before.rates;
        this.fatigueScale = before.fatigueScale;
        this.fatigueAtEnd = fatigueAtEnd;
        this.reserve = before.reserve;
        this.reserveKnown = before.reserveKnown;
        this.workingLoad = before.workingLoad;
        this.offset = before.offset;
    }

    /**
     * Of a lifter who did not say the 1RM.
     *
     * @param sets today's sets of the lift in order, warm-ups too; loads are all that was moved
     * @param rest between them
     */
    public static TodaysStrength from(StrengthPrior prior, List<HeavySet> sets, Seconds rest) {
        SetLog log = new SetLog(sets, rest.value(), prior.rates());
        double lnMax = roughLnMax(prior, log);
        double[] fitted = new StrengthFit(prior, log.observations(), lnMax, false, log.heaviest() / 1000.0).solve();
        Weight estimated = weight(Maths.exp(fitted[2]), log.unit());
        return new TodaysStrength(prior, log, fitted, estimated, false, log.reserve(log.lastPrimary()));
    }

    /**
     * Of a lifter who said the 1RM.
     *
     * @throws RefusedException when a load that was lifted is heavier
     */
    public static TodaysStrength from(StrengthPrior prior, List<HeavySet> sets, Seconds rest, Weight oneRepMax) {
        SetLog log = new SetLog(sets, rest.value(), prior.rates());
        for (HeavySet set : sets) {
            if (set.load().isMoreThan(oneRepMax)) {
                throw new RefusedException(
                        oneRepMax.toString(),
                        "a one-repetition maximum of at least the " + set.load() + " just lifted",
                        "Give today's maximum, or leave it out and it is worked out from the sets.");
            }
        }
        double lnMax = Maths.ln(oneRepMax.to(log.unit()).thousandths()) - LN_THOUSAND;
        double[] fitted = new StrengthFit(prior, log.observations(), lnMax, true, log.heaviest() / 1000.0).solve();
        return new TodaysStrength(prior, log, fitted, oneRepMax, true, believedReserve(prior, log, lnMax));
    }

    /** The given 1RM, or the one worked out from the sets to the nearest thousandth. */
    public Weight oneRepMax() {
        return oneRepMax;
    }

    /** Whether the 1RM was given rather than worked out. */
    public boolean given() {
        return given;
    }

    /** The curve fitted to today. */
    public LoadRepsCurve curve() {
        return curve;
    }

    public FatigueRates rates() {
        return rates;
    }

    /** How deep fatigue goes today, as a multiple of the ordinary. */
    public double fatigueScale() {
        return fatigueScale;
    }

    /** At the end of the last set, at the ordinary depth. */
    public Fatigue fatigueAtEndOfLastSet() {
        return fatigueAtEnd;
    }

    /** The load of the last primary set, in the unit of the first set. */
    public Weight workingLoad() {
        return workingLoad;
    }

    /** Reps added at the working load to what curve and fatigue say, so that the forecast agrees with the last set. */
    public double offset() {
        return offset;
    }

    /** Whether the reserve of the last primary set was said, or shows in reps that fell; otherwise bands are wide. */
    public boolean isReserveKnown() {
        return reserveKnown;
    }

    /**
     * Reps the lifter had left after the last primary set as far as the given 1RM and the curve of most people tell,
     * whatever was said; nought or more. Of a 1RM that was not given it is only what the set itself tells.
     */
    public double believedReserve() {
        return reserve;
    }

    /**
     * After hard sets of other lifts that share muscles (R01): each takes three reps that come back slowly, and two
     * minutes pass with each.
     *
     * @param hardSets 0 or more; beyond sixty nothing changes
     */
    public TodaysStrength sinceSets(int hardSets) {
        if (hardSets < 0) {
            throw new IllegalArgumentException("The hard sets (" + hardSets + ") must be 0 or more.");
        }
        Fatigue fatigue = fatigueAtEnd;
        for (int i = 0; i < Math.min(hardSets, MOST_HARD_SETS); i++) {
            Fatigue rested = fatigue.rested(SECONDS_BETWEEN_HARD_SETS, rates);
            fatigue = new Fatigue(rested.fast(), rested.slow() + REPS_PER_HARD_SET);
        }
        return new TodaysStrength(this, fatigue);
    }

    /** What the lifter can do this long after the last set. */
    public Capacity after(int restSeconds) {
        return new Capacity(this, fatigueAtEnd, 0).rested(restSeconds);
    }

    double freshReps(Weight load) {
        if (!load.isPositive()) {
            throw new IllegalArgumentException("The load (" + load + ") must be above zero.");
        }
        return curve.reps(load.to(unit).thousandths() / (1000 * max));
    }

    /**
     * The correction at a load: whole at the working load and above, fading with the square of the load below, since
     * what one heavy set showed beyond the curve says little of a set of twenty-five.
     */
    double correction(Weight load) {
        double lightness = Math.min(1, (double) load.to(unit).thousandths() / workingLoad.thousandths());
        double fading = Math.min(offset, MOST_FADING * curve.a());
        return offset - fading * (1 - lightness * lightness);
    }

    /** A load that cannot be lifted today, in thousandths of the unit. */
    int tooHeavy() {
        return weight(max * curve.fraction(0), unit).thousandths();
    }

    WeightUnit unit() {
        return unit;
    }

    /** The smallest correction that agrees with the last primary set: exactly where its reserve is known. */
    private double offset(SetLog log) {
        double seen = log.capacity(log.lastPrimary());
        double fresh = freshReps(workingLoad);
        double before =
                fresh - fatigueScale * log.fatigueBefore(log.lastPrimary()).total();
        double opening = fresh
                - fatigueScale * fatigueAtEnd.rested(log.restSeconds(), rates).total();
        double wanted = reserveKnown ? opening + seen - before : opening;
        double least = seen - OPENING_TOLERANCE;
        double most = seen + OPENING_TOLERANCE;
        return Math.max(least, Math.min(most, wanted)) - opening;
    }

    private static double believedReserve(StrengthPrior prior, SetLog log, double lnMax) {
        int last = log.lastPrimary();
        double fraction = log.loadOf(last).thousandths() / (1000 * Maths.exp(lnMax));
        double capacity = prior.curve().reps(fraction) - log.fatigueBefore(last).total();
        return Math.max(0, capacity - log.reps(last));
    }

    private static double roughLnMax(StrengthPrior prior, SetLog log) {
        double best = log.heaviest() / 1000.0;
        for (StrengthFit.Observation seen : log.observations()) {
            double fresh = seen.capacity() + seen.fatigue();
            best = Math.max(best, seen.load() * prior.curve().maxFactor(Math.min(fresh, 30)));
        }
        return Maths.ln(best);
    }

    private static Weight weight(double value, WeightUnit unit) {
        return Weight.ofThousandths(Decimals.toFixed(Math.min(value, HEAVIEST), 3), unit);
    }
}
