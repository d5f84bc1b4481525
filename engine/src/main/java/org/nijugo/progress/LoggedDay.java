package org.nijugo.progress;

import java.util.List;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.quantity.Seconds;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.HeavySet;

/**
 * One lift on one day, as it was lifted.
 *
 * @param sets the heavy sets in order, without those marked as warm-ups; loads are all that was moved
 * @param rest between them
 * @param finishes finishing sets, kept apart from the heavy sets for good
 */
public record LoggedDay(CivilDate date, List<HeavySet> sets, Seconds rest, List<PerformedDropSet> finishes)
        implements Comparable<LoggedDay> {
    public LoggedDay {
        sets = List.copyOf(sets);
        finishes = List.copyOf(finishes);
    }

    @Override
    public int compareTo(LoggedDay other) {
        return date.compareTo(other.date);
    }
}
