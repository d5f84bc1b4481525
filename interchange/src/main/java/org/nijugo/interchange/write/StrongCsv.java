package org.nijugo.interchange.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nijugo.interchange.csv.FormulaGuard;
import org.nijugo.interchange.history.Distance;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** CSV as Strong writes it, with its columns for the units. */
final class StrongCsv implements HistoryWriter {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final CsvWriter csv;

    StrongCsv(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                "Date",
                "Workout Name",
                "Duration",
                "Exercise Name",
                "Set Order",
                "Weight",
                "Weight Unit",
                "Reps",
                "RPE",
                "Distance",
                "Distance Unit",
                "Seconds",
                "Notes",
                "Workout Notes");
    }

    @Override
    public void write(PastSession session) {
        String date = session.start().time().isEmpty()
                ? session.start().date().toString()
                : session.start().local().format(CLOCK);
        String duration =
                session.seconds().isPresent() ? spoken(session.seconds().getAsInt()) : "";
        for (FlatRow row : FlatRow.of(session)) {
            Effort effort = row.effort();
            csv.writeRecord(
                    date,
                    FormulaGuard.guarded(session.name()),
                    duration,
                    FormulaGuard.guarded(row.exercise()),
                    order(row),
                    effort.load().map(Weight::number).orElse(""),
                    effort.load()
                            .map(load -> load.unit() == WeightUnit.POUND ? "lbs" : "kg")
                            .orElse(""),
                    effort.reps().isPresent() ? Integer.toString(effort.reps().getAsInt()) : "",
                    effort.rpe().map(Object::toString).orElse(""),
                    effort.distance().map(Distance::number).orElse(""),
                    effort.distance().map(far -> far.unit().symbol()).orElse(""),
                    effort.seconds().isPresent()
                            ? Integer.toString(effort.seconds().getAsInt())
                            : "",
                    FormulaGuard.guarded(row.note()),
                    FormulaGuard.guarded(session.note()));
        }
    }

    private static String order(FlatRow row) {
        return switch (row.mark()) {
            case WARM_UP -> "W";
            case DROP -> "D";
            case FAILURE -> "F";
            case NORMAL -> Integer.toString(row.number() + 1);
        };
    }

    /** {@code 1h 43m}; with seconds where there are some. */
    private static String spoken(int seconds) {
        int hours = seconds / 3600;
        int minutes = seconds / 60 % 60;
        int rest = seconds % 60;
        StringBuilder words = new StringBuilder();
        words.append(hours > 0 ? hours + "h " : "");
        words.append(minutes > 0 ? minutes + "m " : "");
        words.append(rest > 0 ? rest + "s" : "");
        return words.toString().strip();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
