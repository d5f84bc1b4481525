package org.nijugo.progress;

import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Goal;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.StrengthPrior;

/**
 * All that a lift's log says. Empty where the log is too short to say it.
 *
 * @param proposal there only beside a plateau
 */
public record ProgressReport(
        StrengthSeries series,
        Optional<TrendReport> trend,
        Records records,
        List<FinishNote> finishes,
        List<TrainingWeek> weeks,
        Optional<Plateau> plateau,
        Optional<BlockProposal> proposal) {
    public ProgressReport {
        finishes = List.copyOf(finishes);
        weeks = List.copyOf(weeks);
    }

    /** The trend as it is told: percentages a week in hundredths, the level as a weight. */
    public record TrendReport(int perWeek, int low, int high, Weight level, int days) {}

    public static ProgressReport of(TrainingLog log, StrengthPrior prior, Goal goal) {
        StrengthSeries series = StrengthSeries.of(log, prior);
        Samples samples = Samples.of(series.points());
        Optional<Trend> trend = Trend.find(samples);
        Optional<Plateau> plateau = Plateau.find(samples);
        return new ProgressReport(
                series,
                trend.isPresent() ? Optional.of(told(trend.get(), series)) : Optional.empty(),
                Records.of(log, series),
                FinishNote.of(log, series),
                TrainingWeek.of(log),
                plateau,
                plateau.isPresent() ? Optional.of(BlockProposal.of(log, goal)) : Optional.empty());
    }

    /** What a block did that began on this day. */
    public BlockReview review(CivilDate from) {
        return BlockReview.of(series, from);
    }

    private static TrendReport told(Trend trend, StrengthSeries series) {
        WeightUnit unit = series.points()
                .get(series.points().size() - 1)
                .estimate()
                .oneRepMax()
                .unit();
        double kilograms = Maths.exp(trend.level());
        Weight level = Weight.ofThousandths(Decimals.toFixed(kilograms, 0), WeightUnit.KILOGRAM)
                .to(unit);
        return new TrendReport(trend.perWeek(), trend.low(), trend.high(), level, trend.days());
    }
}
