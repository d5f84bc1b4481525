package org.nijugo.progress;

import java.util.Optional;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.HeavySet;

/**
 * The best of a log: by heavy sets the highest estimated maximum and the heaviest load, and apart from them the heaviest
 * classic of 25 that was never racked (R03).
 */
public record Records(Optional<Best> oneRepMax, Optional<Best> heaviest, Optional<Best> twentyFive) {
    /** A load, and the day of it; the first of equals. */
    public record Best(Weight load, CivilDate date) {}

    static Records of(TrainingLog log, StrengthSeries series) {
        Optional<Best> max = Optional.empty();
        Optional<Best> heaviest = Optional.empty();
        Optional<Best> twentyFive = Optional.empty();
        if (series.effortSaid()) {
            for (StrengthSeries.Point point : series.points()) {
                max = better(max, point.estimate().oneRepMax(), point.date());
            }
        }
        for (LoggedDay day : log.days()) {
            for (HeavySet set : day.sets()) {
                heaviest = better(heaviest, set.load(), day.date());
            }
            for (PerformedDropSet finish : day.finishes()) {
                if (finish.countsForRecord()) {
                    PerformedSegment only = finish.segments().get(0);
                    twentyFive = better(twentyFive, only.load(), day.date());
                }
            }
        }
        return new Records(max, heaviest, twentyFive);
    }

    private static Optional<Best> better(Optional<Best> before, Weight load, CivilDate date) {
        return before.isEmpty() || load.isMoreThan(before.get().load()) ? Optional.of(new Best(load, date)) : before;
    }
}
