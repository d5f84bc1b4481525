package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Rung;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;

/**
 * A ladder played by the forecast: the reps of each segment until the target is made or the rungs are used up.
 *
 * @param rungs as far as the ladder is walked
 * @param reps expected on each, never more than are left
 * @param forecasts side by side with the rungs
 * @param rests before each; of the first the rest before the set
 */
record LadderPlay(List<Rung> rungs, List<Integer> reps, List<Forecast> forecasts, List<Seconds> rests, int target) {
    LadderPlay {
        rungs = List.copyOf(rungs);
        reps = List.copyOf(reps);
        forecasts = List.copyOf(forecasts);
        rests = List.copyOf(rests);
    }

    static LadderPlay of(Today today, List<Rung> ladder, Capacity opening, Seconds restBefore, int target) {
        List<Rung> rungs = new ArrayList<>();
        List<Integer> reps = new ArrayList<>();
        List<Forecast> forecasts = new ArrayList<>();
        List<Seconds> rests = new ArrayList<>();
        Capacity capacity = opening;
        int left = target;
        for (Rung rung : ladder) {
            if (left == 0) {
                break;
            }
            Seconds rest = rungs.isEmpty()
                    ? restBefore
                    : today.clock().between(rung.pull(), today.request().hands());
            capacity = rungs.isEmpty() ? capacity : capacity.rested(rest.value());
            Forecast forecast = Forecaster.atMost(today.forecast(capacity, rung.load(), rungs.size()), left);
            int done = Math.max(1, forecast.reps());
            rungs.add(rung);
            reps.add(done);
            forecasts.add(forecast);
            rests.add(rest);
            capacity = capacity.afterReps(done);
            left -= done;
        }
        return new LadderPlay(rungs, reps, forecasts, rests, target);
    }

    int total() {
        int total = 0;
        for (int each : reps) {
            total += each;
        }
        return total;
    }

    boolean reachesTarget() {
        return total() >= target;
    }

    int cuts() {
        return rungs.size() - 1;
    }

    int lastReps() {
        return reps.get(reps.size() - 1);
    }

    /** Whether the last change is made for two reps or fewer (R05). */
    boolean endsInCrumbs() {
        return rungs.size() > 1 && lastReps() < Shifts.LEAST_AFTER_CHANGE;
    }

    /** Whether any change is made for two reps or fewer. */
    boolean hasCrumbs() {
        for (int i = 1; i < reps.size(); i++) {
            if (reps.get(i) < Shifts.LEAST_AFTER_CHANGE) {
                return true;
            }
        }
        return false;
    }

    /**
     * How far it is from making the target inside the limits: each rep missing, and each point of a cut beyond them, against
     * each other ({@link Shifts#REP_IN_HUNDREDTHS}). Reps that no load is changed for are missing too, and so is what a
     * change on the way has too few of.
     */
    int shortfall() {
        int missing = Math.max(0, target - total());
        int shortfall = (missing > 0 && endsInCrumbs() ? missing + lastReps() : missing) * Shifts.REP_IN_HUNDREDTHS;
        for (int i = 1; i < rungs.size(); i++) {
            Rung rung = rungs.get(i);
            if (i < cuts()) {
                shortfall += Math.max(0, Shifts.LEAST_AFTER_CHANGE - reps.get(i)) * Shifts.REP_IN_HUNDREDTHS;
            }
            if (!rung.withinLimits()) {
                int cut = rung.cut().orElse(Percent.ZERO).hundredths();
                int over = cut - Shifts.MOST_CUT.hundredths();
                shortfall += over >= 0 ? over + 1 : Shifts.TOO_SMALL_IN_HUNDREDTHS;
            }
        }
        return shortfall;
    }

    /** Whether, at the first load where the two differ in it, this one is nearer to cuts of this size. */
    boolean isNearerThan(LadderPlay other, Percent cut) {
        for (int rung = 1; rung < rungs.size() && rung < other.rungs.size(); rung++) {
            int off = off(rung, cut) - other.off(rung, cut);
            if (off != 0) {
                return off < 0;
            }
        }
        return rungs.size() < other.rungs.size();
    }

    /** The first rung that is further than 3 % from a cut of this size; 0 where none is. */
    int strays(Percent cut) {
        int rung = 1;
        while (rung < rungs.size() && off(rung, cut) == 0) {
            rung++;
        }
        return rung < rungs.size() ? rung : 0;
    }

    /** How much further than 3 % a rung is from a cut of this size, in hundredths of a percent. */
    private int off(int rung, Percent cut) {
        Weight wish = cut.complement().of(rungs.get(rung - 1).load());
        Weight load = rungs.get(rung).load();
        Weight apart = load.isMoreThan(wish) ? load.minus(wish) : wish.minus(load);
        return Math.max(0, Percent.ofRatio(apart, wish).hundredths() - Shifts.NEAR_ENOUGH.hundredths());
    }

    /** With wishes of this cut, of the load that is on each time. */
    LadderPlay wishing(Percent cut) {
        List<Rung> wishing = new ArrayList<>();
        for (Rung rung : rungs) {
            Weight wish = wishing.isEmpty()
                    ? rung.wished()
                    : cut.complement().of(wishing.get(wishing.size() - 1).load());
            wishing.add(new Rung(wish, rung.loading(), rung.cut(), rung.pull(), rung.withinLimits()));
        }
        return new LadderPlay(wishing, reps, forecasts, rests, target);
    }

    boolean isInside() {
        for (Rung rung : rungs) {
            if (!rung.withinLimits()) {
                return false;
            }
        }
        return true;
    }

    /** The rungs without one on the way: what is pulled for it is pulled for the next. */
    List<Rung> rungsWithout(int left) {
        List<Rung> others = new ArrayList<>(rungs);
        Rung out = others.remove(left);
        Rung next = others.get(left);
        Weight from = rungs.get(left - 1).load();
        Percent cut = Percent.ofRatio(from.minus(next.load()), from);
        List<Weight> pull = new ArrayList<>(out.pull());
        pull.addAll(next.pull());
        boolean within = !cut.isLessThan(Shifts.LEAST_CUT) && !cut.isMoreThan(Shifts.MOST_CUT);
        others.set(left, new Rung(out.wished(), next.loading(), Optional.of(cut), pull, within));
        return others;
    }

    /** Without the last rung. */
    LadderPlay shorter() {
        int size = rungs.size() - 1;
        return new LadderPlay(
                rungs.subList(0, size),
                reps.subList(0, size),
                forecasts.subList(0, size),
                rests.subList(0, size),
                target);
    }

    /** From the first rep to the last. */
    int seconds() {
        int seconds = 0;
        for (int i = 0; i < rungs.size(); i++) {
            seconds += reps.get(i) * Shifts.TEMPO + (i == 0 ? 0 : rests.get(i).value());
        }
        return seconds;
    }
}
