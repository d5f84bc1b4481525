package org.nijugo.interchange.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nijugo.interchange.csv.Row;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.csv.Table;
import org.nijugo.interchange.csv.TextReader;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.InputException;

/** Finds out which log a file is from. */
public final class Formats {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Set<String> FIRST_NAMES = Set.of("date", "datum", "title", "workout #", "workout datetime");
    private static final String KNOWN =
            "a log of Strong, Hevy, FitNotes, StrongLifts, Liftosaur, wger, openweight or Nijugo";

    private Formats() {}

    /**
     * The file, ready to be read.
     *
     * @param unit for weights of which the file has none
     * @throws InputException where it is empty, no text, or no log that is known
     */
    public static FileFormat find(Source source, Optional<WeightUnit> unit, ImportMap map) {
        char first = firstLetter(source);
        if (first == '{' || first == '[') {
            return JsonFormats.find(source);
        }
        if (first == '\0') {
            throw new InputException("", KNOWN, "The file is empty; export the log once more.").about("line 1");
        }
        return map.columns().isEmpty() ? known(source, unit, map) : mapped(source, unit, map);
    }

    private static char firstLetter(Source source) {
        try (Reader text = new BufferedReader(new TextReader(source.open()))) {
            int c = text.read();
            while (c >= 0 && Character.isWhitespace(c)) {
                c = text.read();
            }
            return c < 0 ? '\0' : (char) c;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileFormat known(Source source, Optional<WeightUnit> unit, ImportMap map) {
        char separator = separator(source);
        Header header = header(source, separator);
        Optional<FileFormat> found = file(source, separator, header, unit, map);
        if (found.isPresent()) {
            return found.get();
        }
        throw new InputException(
                        String.join(", ", header.names()),
                        "the header of " + KNOWN,
                        "For any other table write a map that says what its columns are: --map FILE.")
                .about("line 1");
    }

    /** What stands most often between the names of the first line. */
    private static char separator(Source source) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        try (Reader text = new BufferedReader(new TextReader(source.open()))) {
            for (int c = text.read(); c >= 0 && (quoted || c != '\n'); c = text.read()) {
                quoted ^= c == '"';
                int at = SEPARATORS.indexOf((char) c);
                if (!quoted && at >= 0) {
                    counts[at]++;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }

    private static Header header(Source source, char separator) {
        try (Table table = Table.open(source, separator)) {
            return table.next().map(Header::of).orElse(new Header(List.of(), List.of()));
        }
    }

    private static Optional<FileFormat> file(
            Source source, char separator, Header header, Optional<WeightUnit> unit, ImportMap map) {
        Numbers numbers = new Numbers(separator != ',');
        WeightCells weights = new WeightCells(numbers, map.weightUnit().or(() -> unit));
        Dates dates = new Dates();
        map.dayFirst().ifPresent(dates::slashes);
        if (StrongLiftsRows.matches(header)) {
            StrongLiftsRows rows = new StrongLiftsRows(header, dates, numbers, weights);
            return Optional.of(new CsvFile("stronglifts", source, separator, header, rows, rows.unread()));
        }
        Optional<Layout> layout = Layouts.find(header);
        if (layout.isEmpty()) {
            return Optional.empty();
        }
        map.distanceUnit().filter(said -> layout.get().distanceUnit().isEmpty()).ifPresent(layout.get()::distanceUnit);
        layout.get().escaped(layout.get().format().equals("hevy") && endsLinesLikeWindows(source));
        SetRows rows = new SetRows(layout.get(), dates, numbers, weights);
        return Optional.of(new CsvFile(
                layout.get().format(),
                source,
                separator,
                header,
                rows,
                layout.get().unread(header)));
    }

    /** Hevy's app writes CRLF and escapes the line ends inside a field; its web page does neither. */
    private static boolean endsLinesLikeWindows(Source source) {
        try (Reader text = new BufferedReader(new TextReader(source.open()))) {
            int before = ' ';
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (c == '\n') {
                    return before == '\r';
                }
                before = c;
            }
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileFormat mapped(Source source, Optional<WeightUnit> unit, ImportMap map) {
        char separator = separator(source);
        Header header = header(source, separator);
        Layout layout = new Layout("csv");
        for (Map.Entry<Column, String> column : map.byColumn().entrySet()) {
            int at = header.names().indexOf(column.getValue());
            if (at < 0) {
                throw new InputException(
                                column.getValue(),
                                "one of the file's columns: " + String.join(", ", header.names()),
                                "Correct the map.")
                        .about("map, " + column.getKey().word());
            }
            layout.at(column.getKey(), at);
        }
        if (!layout.has(Column.DATE) || !layout.has(Column.EXERCISE)) {
            throw new InputException("", "a map that says which columns are date and exercise", "").about("map");
        }
        if (layout.has(Column.WEIGHT)) {
            Layouts.weightUnit(header.small().get(layout.of(Column.WEIGHT))).ifPresent(layout::weightUnit);
        }
        map.distanceUnit().ifPresent(layout::distanceUnit);
        Dates dates = new Dates();
        map.dayFirst().ifPresent(dates::slashes);
        Numbers numbers = new Numbers(separator != ',');
        SetRows rows = new SetRows(
                layout.zeroIsNothing(),
                dates,
                numbers,
                new WeightCells(numbers, map.weightUnit().or(() -> unit)));
        return new CsvFile("csv", source, separator, header, rows, layout.unread(header));
    }

    /** Whether the row is the header of another log, however its fields are parted. */
    static boolean isOtherHeader(Row row, char separator) {
        String first = row.get(0);
        if (row.size() == 1 && first.length() > 40) {
            for (char other : SEPARATORS) {
                if (other != separator && first.indexOf(other) > 0 && looksLikeHeader(first.split("" + other, -1))) {
                    return true;
                }
            }
            return false;
        }
        return row.size() > 3
                && first.length() < 20
                && FIRST_NAMES.contains(first.strip().toLowerCase(Locale.ROOT))
                && Layouts.find(Header.of(row)).isPresent();
    }

    private static boolean looksLikeHeader(String... names) {
        ArrayList<String> small = new ArrayList<>();
        for (String name : names) {
            small.add(name.replace("\"", "").strip().toLowerCase(Locale.ROOT));
        }
        return Layouts.find(new Header(small, small)).isPresent();
    }
}
