package org.nijugo.interchange.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * What a lifter says about a file: what its columns hold, and which exercise a name means.
 *
 * <pre>
 * nijugo map 1
 * # my spreadsheet
 * date = Datum
 * exercise = Übung
 * weight = Last
 * reps = Wdh
 * weight unit is kg
 * dates are day first
 * exercise "Bankdrücken" is bench press
 * </pre>
 *
 * @param columns the header of each column, by what it holds; empty where the file's own kind is to be found
 * @param exercises the catalogue's name for a name of the file
 */
public record ImportMap(
        Map<String, String> columns,
        Map<String, String> exercises,
        Optional<WeightUnit> weightUnit,
        Optional<DistanceUnit> distanceUnit,
        Optional<Boolean> dayFirst) {
    private static final String FIRST = "nijugo map 1";
    private static final String EXPECTED = "a line such as date = Datum, weight unit is kg, dates are day first, or "
            + "exercise \"Bankdrücken\" is bench press";

    public ImportMap {
        columns = Map.copyOf(columns);
        exercises = Map.copyOf(exercises);
    }

    /** Nothing is said. */
    public static ImportMap none() {
        return new ImportMap(Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The map that the text tells.
     *
     * @throws InputException with line and column
     */
    public static ImportMap parse(String text) {
        return new Reading().read(Ascii.lines(text));
    }

    Map<Column, String> byColumn() {
        Map<Column, String> known = new EnumMap<>(Column.class);
        columns.forEach((word, header) -> Column.find(word).ifPresent(column -> known.put(column, header)));
        return known;
    }

    private static final class Reading {
        private final Map<String, String> columns = new LinkedHashMap<>();
        private final Map<String, String> exercises = new LinkedHashMap<>();
        private Optional<WeightUnit> weightUnit = Optional.empty();
        private Optional<DistanceUnit> distanceUnit = Optional.empty();
        private Optional<Boolean> dayFirst = Optional.empty();

        ImportMap read(List<String> lines) {
            if (!Ascii.trim(lines.get(0)).equals(FIRST)) {
                throw wrong(1, 1, lines.get(0), "a map that begins with \"" + FIRST + "\"");
            }
            for (int i = 1; i < lines.size(); i++) {
                String line = Ascii.trim(lines.get(i));
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    line(line, i + 1);
                }
            }
            return new ImportMap(columns, exercises, weightUnit, distanceUnit, dayFirst);
        }

        private void line(String line, int number) {
            int equals = line.indexOf('=');
            if (line.startsWith("exercise \"")) {
                exercise(line, number);
            } else if (line.startsWith("weight unit is ")) {
                String word = line.substring("weight unit is ".length()).strip();
                weightUnit = Optional.of(WeightUnit.find(word).orElseThrow(() -> wrong(number, 16, word, "kg or lb")));
            } else if (line.startsWith("distance unit is ")) {
                String word = line.substring("distance unit is ".length()).strip();
                distanceUnit = Optional.of(
                        DistanceUnit.find(word).orElseThrow(() -> wrong(number, 18, word, "m, km, mi, ft or yd")));
            } else if (line.equals("dates are day first") || line.equals("dates are month first")) {
                dayFirst = Optional.of(line.contains("day"));
            } else if (equals > 0) {
                column(line, equals, number);
            } else {
                throw wrong(number, 1, line, EXPECTED);
            }
        }

        private void column(String line, int equals, int number) {
            String word = Ascii.lower(Ascii.trim(line.substring(0, equals)));
            if (Column.find(word).isEmpty()) {
                List<String> words = new ArrayList<>();
                for (Column column : Column.values()) {
                    words.add(column.word());
                }
                throw wrong(number, 1, word, "one of " + String.join(", ", words));
            }
            String header = Ascii.trim(line.substring(equals + 1));
            if (header.isEmpty()) {
                throw wrong(number, equals + 2, "", "the header of that column");
            }
            columns.put(word, header);
        }

        private void exercise(String line, int number) {
            int open = line.indexOf('"');
            int close = line.indexOf('"', open + 1);
            String rest = close < 0 ? "" : Ascii.trim(line.substring(close + 1));
            if (close < 0
                    || !rest.startsWith("is ")
                    || Ascii.trim(rest.substring(3)).isEmpty()) {
                throw wrong(number, 1, line, EXPECTED);
            }
            exercises.put(line.substring(open + 1, close), Ascii.trim(rest.substring(3)));
        }

        private static InputException wrong(int line, int column, String found, String expected) {
            return new InputException(found, expected, "").about("map, line " + line + ", column " + column);
        }
    }
}
