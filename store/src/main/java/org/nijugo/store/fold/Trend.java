package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nijugo.dropset.Shifts;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.SessionEstimate;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.text.RefusedException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** The points of a session: one for each lift with primary sets. A finishing set never comes here. */
final class Trend {
    private final Map<String, Lift> lifts = new TreeMap<>();
    private final Map<String, Point> known;

    /** Without knowing any point yet. */
    Trend() {
        this.known = Map.of();
    }

    /** What was worked out before and has not changed is taken from there. */
    Trend(Trend before) {
        Map<String, Point> points = new HashMap<>();
        before.lifts.forEach((id, lift) -> lift.point.ifPresent(point -> points.put(id, point)));
        this.known = points;
    }

    /** The primary sets of one lift, in their order. */
    private static final class Lift {
        private final Optional<Exercise> exercise;
        private final long at;
        private final List<HeavySet> sets = new ArrayList<>();
        private Optional<Point> point = Optional.empty();

        Lift(Optional<Exercise> exercise, long at) {
            this.exercise = exercise;
            this.at = at;
        }
    }

    /** A point and the sets that it was worked out from. */
    private record Point(List<HeavySet> sets, SeriesPoint point) {}

    void add(SetMemo.Primary primary, long at) {
        lifts.computeIfAbsent(
                        primary.logged().exerciseId(),
                        id -> new Lift(primary.logged().exercise(), at))
                .sets
                .add(primary.set());
    }

    List<SeriesPoint> points() {
        List<SeriesPoint> points = new ArrayList<>();
        lifts.forEach((id, lift) -> {
            Point point = known.get(id);
            if (point == null || point.point.at() != lift.at || !point.sets.equals(lift.sets)) {
                point = new Point(List.copyOf(lift.sets), new SeriesPoint(id, lift.at, document(id, lift)));
            }
            lift.point = Optional.of(point);
            points.add(point.point);
        });
        return points;
    }

    private static String document(String id, Lift lift) {
        HeavySet top = lift.sets.get(0);
        for (HeavySet set : lift.sets) {
            top = set.load().isMoreThan(top.load()) ? set : top;
        }
        FieldsBuilder fields = Json.Fields.build()
                .put("exercise", id)
                .put("at", new Json.Decimal(Long.toString(lift.at)))
                .put("primarySets", lift.sets.size())
                .put("topSet", top.toString());
        Optional<SessionEstimate> estimate = estimate(lift);
        if (estimate.isPresent()) {
            fields.put("e1rm", tenths(estimate.get().oneRepMax()))
                    .put("low", tenths(estimate.get().low()))
                    .put("high", tenths(estimate.get().high()))
                    .put("takenToFailure", estimate.get().takenToFailure());
        }
        return fields.done().print();
    }

    /** Of all primary sets where their effort was said; else of the one that speaks for most, taken to failure. */
    private static Optional<SessionEstimate> estimate(Lift lift) {
        if (lift.exercise.isEmpty()) {
            return Optional.empty();
        }
        StrengthPrior prior = StrengthPrior.guessed(lift.exercise.get(), FatigueResistance.MIXED);
        Optional<SessionEstimate> found = SessionEstimate.find(prior, lift.sets, Seconds.of(Shifts.PRIMARY_REST));
        return found.isPresent() ? found : ofOne(prior, lift.sets);
    }

    private static Optional<SessionEstimate> ofOne(StrengthPrior prior, List<HeavySet> sets) {
        Optional<SessionEstimate> best = Optional.empty();
        for (HeavySet set : sets) {
            Optional<SessionEstimate> one = find(prior, set);
            boolean more = one.isPresent()
                    && (best.isEmpty()
                            || one.get().oneRepMax().isMoreThan(best.get().oneRepMax()));
            best = more ? one : best;
        }
        return best;
    }

    private static Optional<SessionEstimate> find(StrengthPrior prior, HeavySet set) {
        try {
            return Optional.of(SessionEstimate.ofSet(prior, set));
        } catch (RefusedException saysTooLittle) {
            return Optional.empty();
        }
    }

    private static Weight tenths(Weight weight) {
        return Weight.ofThousandths(Math.floorDiv(weight.thousandths() + 50, 100) * 100, weight.unit());
    }
}
