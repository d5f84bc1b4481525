package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.dropset.HeavyWork;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.session.PlannedSet;
import org.nijugo.session.PrimaryWork;
import org.nijugo.strength.BareCapacity;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.LoadRepsCurve;
import org.nijugo.strength.StrengthPrior;

/**
 * A lifter drawn by chance: what is true of him or her and the planner does not know. The curve lies around the
 * profile's (ln A ± 0.25, half of that for a named profile), fatigue goes 1 ± 0.25 times as deep as usual, today's
 * maximum is off the given one by 3.5 %, and a set has 12 % more or fewer reps than it should, 0.7 at least. The given
 * maximum is spread by 20 % around the middle one, so that the gym's steps fall elsewhere for everybody; that figure is
 * our judgement.
 */
final class SimulatedLifter {
    private static final double MAX_SPREAD = 0.20;
    private static final double DAILY_SD = 0.035;
    private static final double FATIGUE_SD = 0.25;
    private static final double LEAST_DEPTH = 0.25;
    private static final double LEAST_REPS_SD = 0.7;
    private static final double REPS_SD = 0.12;
    private static final double HALF_UNIT = 500;

    private final Weight givenMax;
    private final double todaysMax;
    private final double depth;
    private final Chance chance;
    private BareCapacity now;

    private SimulatedLifter(Weight givenMax, double todaysMax, double depth, BareCapacity fresh, Chance chance) {
        this.givenMax = givenMax;
        this.todaysMax = todaysMax;
        this.depth = depth;
        this.now = fresh;
        this.chance = chance;
    }

    /** The lifter of this number; the seed and the number alone decide who that is. */
    static SimulatedLifter drawn(SimulationRequest request, int number) {
        Chance chance = new Chance(request.seed(), number);
        StrengthPrior prior = prior(request);
        double usual = request.usualMax().thousandths();
        double curve = Math.max(2, prior.curve().a() * Maths.exp(prior.lnASd() * chance.normal()));
        double depth = Math.max(LEAST_DEPTH, 1 + FATIGUE_SD * chance.normal());
        double given = usual * Maths.exp(MAX_SPREAD * chance.normal());
        double halves = Math.max(1, Math.floor(given / HALF_UNIT + 0.5));
        Weight max = Weight.ofThousandths(
                Decimals.toFixed(halves * HALF_UNIT, 0), request.usualMax().unit());
        double today = max.thousandths() * Maths.exp(DAILY_SD * chance.normal());
        BareCapacity fresh = BareCapacity.fresh(new LoadRepsCurve(Math.min(1000, curve)), prior.rates());
        return new SimulatedLifter(max, today, depth, fresh, chance);
    }

    /** What the planner knows of the lifter. */
    static StrengthPrior prior(SimulationRequest request) {
        Exercise exercise = request.exercise();
        return request.profile().isPresent()
                ? StrengthPrior.named(exercise, request.usualProfile())
                : StrengthPrior.guessed(exercise, request.usualProfile());
    }

    /** What the lifter says the 1RM is. */
    Weight givenMax() {
        return givenMax;
    }

    /** Does the sets, each for as many reps as go up to the range's upper figure, and says nothing of reserves. */
    HeavyWork doPrimary(PrimaryWork work) {
        List<HeavySet> done = new ArrayList<>();
        int rest = 0;
        for (PlannedSet set : work.sets()) {
            rest(rest);
            Weight load = set.loading().load();
            int reps = Math.max(1, Math.min(set.reps().max(), able(load)));
            did(reps);
            done.add(HeavySet.of(load, reps));
            rest = set.restAfter().value();
        }
        return new HeavyWork(done, Seconds.of(rest));
    }

    /** Whole reps that go now at a load, as chance has it: asking again is another try. */
    int able(Weight load) {
        double fraction = load.to(givenMax.unit()).thousandths() / todaysMax;
        double expected = now.available(fraction);
        double reps = expected + Math.max(LEAST_REPS_SD, REPS_SD * expected) * chance.normal();
        return Decimals.toFixed(Math.max(0, reps), 0);
    }

    void did(int reps) {
        now = now.afterReps(depth * reps);
    }

    void rest(int seconds) {
        now = now.rested(seconds);
    }
}
