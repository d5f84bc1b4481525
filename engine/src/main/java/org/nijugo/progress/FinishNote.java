package org.nijugo.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.Shifts;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.CivilDate;

/**
 * A finishing set beside the others of its lift.
 *
 * @param load at which it opened
 * @param reps of all segments
 * @param percentOfMax the opening load, of the maximum estimated last before it or on its day; empty before the first estimate
 * @param seconds from the first rep to the last, at {@value Shifts#TEMPO} seconds a rep; empty where a rest is not known
 */
public record FinishNote(
        CivilDate date,
        Protocol protocol,
        Weight load,
        int reps,
        Optional<Percent> percentOfMax,
        Optional<Integer> seconds) {

    /** Reps in a minute, in tenths: the density of the set. */
    public Optional<Integer> tenthsAMinute() {
        return seconds.isPresent() && seconds.get() > 0
                ? Optional.of(org.nijugo.quantity.Whole.round(reps * 600, seconds.get()))
                : Optional.empty();
    }

    static List<FinishNote> of(TrainingLog log, StrengthSeries series) {
        List<FinishNote> notes = new ArrayList<>();
        for (LoggedDay day : log.days()) {
            for (PerformedDropSet finish : day.finishes()) {
                if (!finish.segments().isEmpty()) {
                    notes.add(of(day.date(), finish, maximum(series, day.date())));
                }
            }
        }
        return notes;
    }

    private static FinishNote of(CivilDate date, PerformedDropSet finish, Optional<Weight> max) {
        Weight load = finish.segments().get(0).load();
        return new FinishNote(
                date,
                finish.protocol(),
                load,
                finish.totalReps(),
                max.isPresent() ? Optional.of(Percent.ofRatio(load.to(max.get().unit()), max.get())) : Optional.empty(),
                seconds(finish));
    }

    private static Optional<Weight> maximum(StrengthSeries series, CivilDate date) {
        Optional<Weight> last = Optional.empty();
        for (StrengthSeries.Point point : series.points()) {
            if (point.date().compareTo(date) <= 0) {
                last = Optional.of(point.estimate().oneRepMax());
            }
        }
        return series.effortSaid() ? last : Optional.empty();
    }

    private static Optional<Integer> seconds(PerformedDropSet finish) {
        int seconds = finish.totalReps() * Shifts.TEMPO;
        for (PerformedSegment segment :
                finish.segments().subList(1, finish.segments().size())) {
            if (segment.rested().isEmpty()) {
                return Optional.empty();
            }
            seconds += segment.rested().get().value();
        }
        return Optional.of(seconds);
    }
}
