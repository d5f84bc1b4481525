package org.nijugo.interchange.read;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nijugo.interchange.csv.FormulaGuard;
import org.nijugo.interchange.csv.Row;
import org.nijugo.interchange.history.Distance;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;

/** Reads a row that is one set, by the layout of its table. */
final class SetRows implements RowReader {
    private static final int LONGEST_NAME = 200;
    private static final int MILLIS_OF_OUR_TIME = 13;

    private final Layout layout;
    private final Dates dates;
    private final Numbers numbers;
    private final WeightCells weights;
    private RawSet.@Nullable Visit last;
    private String lastKey = "";

    SetRows(Layout layout, Dates dates, Numbers numbers, WeightCells weights) {
        this.layout = layout;
        this.dates = dates;
        this.numbers = numbers;
        this.weights = weights;
    }

    @Override
    public void look(Row row) {
        String date = cell(row, Column.DATE);
        if (!date.isEmpty()) {
            dates.look(date);
        }
    }

    @Override
    public void read(Row row, RowTaker taker) {
        SetMark mark = mark(row);
        String exercise = exercise(row);
        RawSet.Visit visit = visit(row);
        StringBuilder note = new StringBuilder(text(row, Column.NOTE));
        Effort effort = effort(row, note);
        if (effort.isNothing()) {
            throw RowTrouble.skip("nothing was done in it: every figure is empty or 0");
        }
        taker.set(new RawSet(row.line(), visit, exercise, mark, effort, note.toString(), false));
    }

    private String cell(Row row, Column column) {
        return row.get(layout.of(column)).strip();
    }

    private String text(Row row, Column column) {
        String cell = FormulaGuard.plain(cell(row, column));
        return layout.isEscaped() && cell.indexOf('\\') >= 0 ? cell.replace("\\n", "\n") : cell;
    }

    private String exercise(Row row) {
        String name = FormulaGuard.plain(cell(row, Column.EXERCISE));
        if (name.isEmpty()) {
            throw RowTrouble.unclear("no exercise is named");
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
            throw RowTrouble.unclear("\"" + Numbers.shown(name) + "\" is no name of an exercise");
        }
        return name;
    }

    private SetMark mark(Row row) {
        return switch (layout.marks()) {
            case STRONG -> strongMark(cell(row, Column.ORDER));
            case HEVY -> hevyMark(cell(row, Column.MARK));
            case WARM_UP_FLAG -> isTrue(cell(row, Column.MARK)) ? SetMark.WARM_UP : SetMark.NORMAL;
            case WORDS -> wordMark(cell(row, Column.MARK));
        };
    }

    private static boolean isTrue(String cell) {
        return cell.equals("1") || cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("yes");
    }

    private static SetMark strongMark(String order) {
        if (!order.isEmpty() && order.chars().allMatch(Character::isDigit)) {
            return SetMark.NORMAL;
        }
        return switch (order.toLowerCase(Locale.ROOT)) {
            case "" -> SetMark.NORMAL;
            case "w" -> SetMark.WARM_UP;
            case "d" -> SetMark.DROP;
            case "f" -> SetMark.FAILURE;
            case "rest timer", "pausentimer", "ruhezeit" -> throw RowTrouble.skip("a rest timer and no set");
            case "note", "notes" -> throw RowTrouble.skip("a note and no set");
            default ->
                throw RowTrouble.unclear(
                        "set order \"" + Numbers.shown(order) + "\" is neither a number nor W, D or F");
        };
    }

    private static SetMark hevyMark(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "", "normal" -> SetMark.NORMAL;
            case "warmup", "warm-up", "warm_up" -> SetMark.WARM_UP;
            case "dropset", "drop", "drop_set" -> SetMark.DROP;
            case "failure" -> SetMark.FAILURE;
            default ->
                throw RowTrouble.unclear(
                        "set type \"" + Numbers.shown(type) + "\" is none of normal, warmup, dropset and failure");
        };
    }

    private static SetMark wordMark(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.contains("warm") || small.contains("aufw")) {
            return SetMark.WARM_UP;
        }
        if (small.contains("drop")) {
            return SetMark.DROP;
        }
        return small.contains("fail") ? SetMark.FAILURE : SetMark.NORMAL;
    }

    private RawSet.Visit visit(Row row) {
        String key = row.get(layout.of(Column.DATE))
                + '\u001f'
                + row.get(layout.of(Column.TIME))
                + '\u001f'
                + row.get(layout.of(Column.SESSION))
                + '\u001f'
                + row.get(layout.of(Column.SESSION_NUMBER))
                + '\u001f'
                + row.get(layout.of(Column.END));
        RawSet.Visit before = last;
        if (before != null && key.equals(lastKey)) {
            return before;
        }
        Moment start = start(row);
        RawSet.Visit visit = new RawSet.Visit(
                key,
                start,
                duration(row, start),
                FormulaGuard.plain(cell(row, Column.SESSION)),
                text(row, Column.SESSION_NOTE),
                layout.has(Column.BODYWEIGHT) ? weights.bodyweight(cell(row, Column.BODYWEIGHT)) : Optional.empty());
        last = visit;
        lastKey = key;
        return visit;
    }

    private Moment start(Row row) {
        Moment date = dates.read(cell(row, Column.DATE), "date");
        String time = cell(row, Column.TIME);
        if (time.isEmpty() || date.time().isPresent()) {
            return date;
        }
        Optional<LocalTime> clock = DateWords.of(time).time();
        if (clock.isEmpty()) {
            throw RowTrouble.unclear("time \"" + Numbers.shown(time) + "\" is not a time such as 18:30");
        }
        return new Moment(date.date(), clock, date.offset());
    }

    private OptionalInt duration(Row row, Moment start) {
        String duration = cell(row, Column.DURATION);
        if (!duration.isEmpty()) {
            int seconds = numbers.seconds(duration, "duration");
            return seconds == 0 ? OptionalInt.empty() : OptionalInt.of(seconds);
        }
        String end = cell(row, Column.END);
        if (end.isEmpty()) {
            return OptionalInt.empty();
        }
        // Over the night when clocks go back it may seem to end before it began; then nobody knows how long it was.
        long seconds = ChronoUnit.SECONDS.between(
                start.local(), dates.read(end, "end of the session").local());
        return seconds < 0 || seconds > 10_000_000 ? OptionalInt.empty() : OptionalInt.of((int) seconds);
    }

    private Effort effort(Row row, StringBuilder note) {
        Optional<Weight> load = weights.load(row, layout, note);
        OptionalInt seconds = seconds(row);
        Optional<Distance> distance = distance(row);
        return new Effort(
                load,
                reps(row, load.isPresent() && seconds.isEmpty() && distance.isEmpty()),
                rpe(row, note),
                seconds,
                distance,
                doneAt(row, note));
    }

    private OptionalInt reps(Row row, boolean zeroIsFailed) {
        String cell = cell(row, Column.REPS);
        if (cell.isEmpty()) {
            if (layout.doRepsMeanDone()) {
                throw RowTrouble.skip("planned and not done: no completed reps");
            }
            return OptionalInt.empty();
        }
        int reps = numbers.whole(cell, "reps", Effort.MOST_REPS);
        return reps == 0 && layout.isZeroNothing() && !zeroIsFailed ? OptionalInt.empty() : OptionalInt.of(reps);
    }

    private OptionalInt seconds(Row row) {
        String cell = cell(row, Column.SECONDS);
        int seconds = cell.isEmpty() ? 0 : numbers.seconds(cell, "time");
        return seconds == 0 ? OptionalInt.empty() : OptionalInt.of(seconds);
    }

    private Optional<Distance> distance(Row row) {
        String cell = cell(row, Column.DISTANCE);
        long thousandths = cell.isEmpty() ? 0 : numbers.thousandths(cell, "distance");
        if (thousandths == 0) {
            return Optional.empty();
        }
        String word = cell(row, Column.DISTANCE_UNIT);
        Optional<DistanceUnit> unit = word.isEmpty() ? layout.distanceUnit() : DistanceUnit.find(word);
        if (unit.isEmpty() || thousandths < 0) {
            throw RowTrouble.unclear("distance " + Numbers.shown(cell)
                    + (word.isEmpty()
                            ? " has no unit; say one in a map, such as \"distance unit is km\""
                            : " has the unit \"" + Numbers.shown(word) + "\", which is none of m, km, mi, ft, yd"));
        }
        return Optional.of(new Distance(thousandths, unit.get()));
    }

    private Optional<Rpe> rpe(Row row, StringBuilder note) {
        String cell = cell(row, Column.RPE);
        return cell.isEmpty() ? Optional.empty() : RpeCells.read(cell, numbers, note);
    }

    /** Whatever cannot be read as a time becomes a remark: it is no reason to leave the set out. */
    private Optional<Instant> doneAt(Row row, StringBuilder note) {
        String cell = cell(row, Column.DONE_AT);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (cell.length() == MILLIS_OF_OUR_TIME && cell.chars().allMatch(Character::isDigit)) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(cell)));
            }
            Moment at = dates.read(cell, "time of the set");
            return Optional.of(at.local().toInstant(at.offset().orElse(ZoneOffset.UTC)));
        } catch (RowTrouble unread) {
            note.append(note.length() == 0 ? "" : " · ").append("done at ").append(cell);
            return Optional.empty();
        }
    }
}
