package org.nijugo.interchange.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.quantity.WeightUnit;

/** Which column of a table is where, and what its log means by its figures; for tables with one row a set. */
final class Layout {
    /** How a log marks its sets. */
    enum Marks {
        /** W, D, F or a number, in the column of the order. */
        STRONG,
        /** normal, warmup, failure, dropset. */
        HEVY,
        /** 1 or true for a warm-up. */
        WARM_UP_FLAG,
        /** Any word with "warm", "drop" or "fail" in it. */
        WORDS
    }

    private final String format;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private Optional<WeightUnit> weightUnit = Optional.empty();
    private Optional<DistanceUnit> distanceUnit = Optional.empty();
    private Marks marks = Marks.WORDS;
    private boolean zeroIsNothing;
    private boolean escaped;
    private boolean repsMeanDone;

    Layout(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    /** The first of these names that the header has. */
    Layout named(Column column, Header header, String... names) {
        for (String name : names) {
            if (!columns.containsKey(column) && header.find(name) >= 0) {
                at(column, header.find(name));
            }
        }
        return this;
    }

    Layout at(Column column, int index) {
        columns.put(column, index);
        return this;
    }

    int of(Column column) {
        return columns.getOrDefault(column, -1);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    Layout weightUnit(WeightUnit unit) {
        weightUnit = Optional.of(unit);
        return this;
    }

    Layout distanceUnit(DistanceUnit unit) {
        distanceUnit = Optional.of(unit);
        return this;
    }

    Layout marks(Marks how) {
        marks = how;
        return this;
    }

    /** Nought means "does not apply". */
    Layout zeroIsNothing() {
        zeroIsNothing = true;
        return this;
    }

    /** A backslash and n stand for a line's end. */
    Layout escaped(boolean is) {
        escaped = is;
        return this;
    }

    /** A row without reps was planned and not done. */
    Layout repsMeanDone() {
        repsMeanDone = true;
        return this;
    }

    Optional<WeightUnit> weightUnit() {
        return weightUnit;
    }

    Optional<DistanceUnit> distanceUnit() {
        return distanceUnit;
    }

    Marks marks() {
        return marks;
    }

    boolean isZeroNothing() {
        return zeroIsNothing;
    }

    boolean isEscaped() {
        return escaped;
    }

    boolean doRepsMeanDone() {
        return repsMeanDone;
    }

    /** The header's columns that are not read. */
    List<String> unread(Header header) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            if (!columns.containsValue(i) && !header.names().get(i).isEmpty()) {
                names.add(header.names().get(i));
            }
        }
        return names;
    }
}
