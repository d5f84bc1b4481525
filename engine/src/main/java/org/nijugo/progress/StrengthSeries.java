package org.nijugo.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.SessionEstimate;
import org.nijugo.strength.StrengthPrior;

/**
 * The estimated maximum of every day that tells one, by its heavy sets alone (science.md H).
 *
 * <p>Where reserves were not said in most of the days, no maximum can be told. Load and reps still show whether a lift
 * moves: the days are then compared as if each set had been as hard as the others, and {@code effortSaid} is false.
 *
 * @param effortSaid whether the points are estimates of the maximum, not only load and reps compared
 */
public record StrengthSeries(List<Point> points, boolean effortSaid) {
    public StrengthSeries {
        points = List.copyOf(points);
    }

    /** One day's. */
    public record Point(CivilDate date, SessionEstimate estimate) {
        double ln() {
            return Maths.ln(estimate.oneRepMax().to(WeightUnit.KILOGRAM).thousandths());
        }
    }

    /** Of the whole log. */
    public static StrengthSeries of(TrainingLog log, StrengthPrior prior) {
        List<Point> said = points(log, prior, true);
        List<Point> compared = points(log, prior, false);
        return said.size() * 2 >= compared.size()
                ? new StrengthSeries(said, true)
                : new StrengthSeries(compared, false);
    }

    private static List<Point> points(TrainingLog log, StrengthPrior prior, boolean effortSaid) {
        List<Point> points = new ArrayList<>();
        for (LoggedDay day : log.days()) {
            List<HeavySet> sets = effortSaid ? day.sets() : asHard(day.sets());
            Optional<SessionEstimate> estimate =
                    sets.isEmpty() ? Optional.empty() : SessionEstimate.find(prior, sets, day.rest());
            if (estimate.isPresent()) {
                points.add(new Point(day.date(), estimate.get()));
            }
        }
        return points;
    }

    private static List<HeavySet> asHard(List<HeavySet> sets) {
        List<HeavySet> alike = new ArrayList<>();
        for (HeavySet set : sets) {
            alike.add(HeavySet.toFailure(set.load(), set.reps()));
        }
        return alike;
    }
}
