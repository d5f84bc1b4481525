package org.nijugo.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Maths;
import org.nijugo.safety.CivilDate;

/**
 * What a block did (R16): the lift since its first day, against the twelve weeks before.
 *
 * @param from the block's first day
 * @param days on which the lift was trained since
 * @param before the rise before, in hundredths of a percent a week; empty where that was too short to say
 * @param since the rise since
 * @param change of the level from then to now, in hundredths of a percent
 */
public record BlockReview(
        CivilDate from, int days, Optional<Integer> before, Optional<Integer> since, Optional<Integer> change) {
    /** What to make of it. */
    public enum Verdict {
        TOO_EARLY("too-early"),
        MOVES_AGAIN("moves-again"),
        STILL_FLAT("still-flat");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Less is not worth telling from nothing: hundredths of a percent a week. */
    private static final int WORTH_HAVING = 25;

    static BlockReview of(StrengthSeries series, CivilDate from) {
        List<StrengthSeries.Point> earlier = new ArrayList<>();
        List<StrengthSeries.Point> later = new ArrayList<>();
        for (StrengthSeries.Point point : series.points()) {
            (point.date().compareTo(from) < 0 ? earlier : later).add(point);
        }
        Optional<Trend> before = Trend.find(Samples.of(earlier));
        Optional<Trend> since = Trend.find(Samples.of(later));
        Optional<Integer> change = Optional.empty();
        if (before.isPresent() && since.isPresent()) {
            change = Optional.of(Trend.hundredths(
                    Maths.exp(since.get().level() - before.get().level()) - 1));
        }
        return new BlockReview(
                from,
                later.size(),
                before.isPresent() ? Optional.of(before.get().perWeek()) : Optional.empty(),
                since.isPresent() ? Optional.of(since.get().perWeek()) : Optional.empty(),
                change);
    }

    public Verdict verdict() {
        if (since.isEmpty()) {
            return Verdict.TOO_EARLY;
        }
        boolean rises = since.get() >= WORTH_HAVING && (before.isEmpty() || since.get() > before.get());
        return rises ? Verdict.MOVES_AGAIN : Verdict.STILL_FLAT;
    }
}
