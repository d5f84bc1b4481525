package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.strength.Capacity;

/** Asks for a segment: its load, what is left, and what is to be expected. */
final class LiftStep {
    private LiftStep() {}

    /** The first segment of the set. */
    static NextStep.Lift opening(RunState run) {
        Loading loading =
                switch (run.intent()) {
                    case TAKEN -> run.taken();
                    case RESTACKED -> openingPoints(run).get(0);
                    case ADVICE, SAME_LOAD -> run.hanging();
                };
        return lift(run, loading, LiveCapacity.opening(run), RunWords.opening(run, loading));
    }

    /** What can be opened at as the bar hangs, heaviest first: nothing above the opening that was planned. */
    static List<Loading> openingPoints(RunState run) {
        List<Loading> points = new ArrayList<>();
        for (Loading point : run.fromHere()) {
            if (!point.load().isMoreThan(run.plan().segments().get(0).load())
                    && !StopRules.isTooLight(run, point.load())) {
                points.add(point);
            }
        }
        return points;
    }

    static NextStep.Lift lift(RunState run, Loading loading, Capacity capacity, List<Note> notes) {
        int left = run.left();
        Forecast forecast = expected(run, loading, capacity, left);
        return new NextStep.Lift(
                loading,
                Percent.ofRatio(loading.load(), run.situation().max().value()),
                left,
                aim(run, forecast, left),
                forecast,
                run.situation().stopAtRir(),
                run.total(),
                notes);
    }

    /** Never more than are left; an open-ended band may turn out better. */
    private static Forecast expected(RunState run, Loading loading, Capacity capacity, int left) {
        Forecast free = LiveCapacity.forecast(
                run, capacity, loading.load(), run.segments().size());
        Forecast capped = Forecaster.atMost(free, left);
        return run.protocol() == Protocol.BAND
                ? new Forecast(capped.reps(), capped.low(), Math.max(capped.reps(), free.high()))
                : capped;
    }

    private static RepAim aim(RunState run, Forecast forecast, int left) {
        if (run.protocol() != Protocol.DROP && !run.hasBegun()) {
            return run.plan().segments().get(0).reps();
        }
        int aim = run.protocol() == Protocol.DROP ? Math.max(1, forecast.reps()) : Math.max(1, left);
        return new RepAim(1, aim, aim < left);
    }
}
