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

    /** Whether it is the better of two that do not make the target. */
    boolean isBetterShortOfTarget(LadderPlay other) {
        if (isInside() != other.isInside()) {
            return isInside();
        }
        if (hasCrumbs() != other.hasCrumbs()) {
            return !hasCrumbs();
        }
        return total() > other.total();
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

    /** The same loads hung otherwise; the wishes stay. */
    LadderPlay hung(List<Rung> otherwise) {
        List<Rung> hung = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            Rung rung = otherwise.get(i);
            hung.add(new Rung(rungs.get(i).wished(), rung.loading(), rung.cut(), rung.pull(), rung.withinLimits()));
        }
        return new LadderPlay(hung, reps, forecasts, rests, target);
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
