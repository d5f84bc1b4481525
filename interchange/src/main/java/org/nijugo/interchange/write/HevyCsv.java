package org.nijugo.interchange.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nijugo.interchange.csv.FormulaGuard;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.quantity.WeightUnit;

/** CSV as Hevy's web page writes it: one unit for the whole file, times to the minute. */
final class HevyCsv implements HistoryWriter {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final CsvWriter csv;
    private final WeightUnit unit;

    HevyCsv(Writer out, WeightUnit unit) {
        this.unit = unit;
        csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(
                "title",
                "start_time",
                "end_time",
                "description",
                "exercise_title",
                "superset_id",
                "exercise_notes",
                "set_index",
                "set_type",
                unit == WeightUnit.POUND ? "weight_lbs" : "weight_kg",
                "reps",
                "distance_km",
                "duration_seconds",
                "rpe");
    }

    @Override
    public void write(PastSession session) {
        String start = session.start().local().format(CLOCK);
        String end = session.seconds().isEmpty()
                ? ""
                : session.start()
                        .local()
                        .plusSeconds(session.seconds().getAsInt())
                        .format(CLOCK);
        for (FlatRow row : FlatRow.of(session)) {
            Effort effort = row.effort();
            csv.writeRecord(
                    FormulaGuard.guarded(session.name()),
                    start,
                    end,
                    FormulaGuard.guarded(session.note()),
                    FormulaGuard.guarded(row.exercise()),
                    "",
                    FormulaGuard.guarded(row.note()),
                    Integer.toString(row.number()),
                    type(row.mark()),
                    effort.load().map(load -> load.to(unit).number()).orElse(""),
                    effort.reps().isPresent() ? Integer.toString(effort.reps().getAsInt()) : "",
                    effort.distance()
                            .map(far -> far.to(DistanceUnit.KILOMETRE).number())
                            .orElse(""),
                    effort.seconds().isPresent()
                            ? Integer.toString(effort.seconds().getAsInt())
                            : "",
                    effort.rpe().map(Object::toString).orElse(""));
        }
    }

    private static String type(SetMark mark) {
        return switch (mark) {
            case NORMAL -> "normal";
            case WARM_UP -> "warmup";
            case DROP -> "dropset";
            case FAILURE -> "failure";
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
