package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Lift> lifts = new LinkedHashMap<>();

    /** The primary sets of one lift, in their order. */
    private record Lift(Optional<Exercise> exercise, long at, List<HeavySet> sets) {}

    void add(LoggedSet logged, HeavySet set, long at) {
        lifts.computeIfAbsent(logged.exerciseId(), id -> new Lift(logged.exercise(), at, new ArrayList<>()))
                .sets()
                .add(set);
    }

    List<SeriesPoint> points() {
        List<SeriesPoint> points = new ArrayList<>();
        lifts.forEach((id, lift) -> points.add(new SeriesPoint(id, lift.at(), document(id, lift))));
        return points;
    }

    private static String document(String id, Lift lift) {
        HeavySet top = lift.sets().get(0);
        for (HeavySet set : lift.sets()) {
            top = set.load().isMoreThan(top.load()) ? set : top;
        }
        FieldsBuilder fields = Json.Fields.build()
                .put("exercise", id)
                .put("at", new Json.Decimal(Long.toString(lift.at())))
                .put("primarySets", lift.sets().size())
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
        if (lift.exercise().isEmpty()) {
            return Optional.empty();
        }
        StrengthPrior prior = StrengthPrior.guessed(lift.exercise().get(), FatigueResistance.MIXED);
        Optional<SessionEstimate> found = SessionEstimate.find(prior, lift.sets(), Seconds.of(Shifts.PRIMARY_REST));
        return found.isPresent() ? found : ofOne(prior, lift.sets());
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
