package org.nijugo.interchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.nijugo.interchange.csv.Row;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** Reads StrongLifts' rows: one is a whole exercise, its sets side by side. */
final class StrongLiftsRows implements RowReader {
    /** The columns of one set; its unit stands in the header. */
    private record SetColumns(int reps, int weight, WeightUnit unit) {}

    private final int date;
    private final int start;
    private final int session;
    private final int exercise;
    private final int hours;
    private final int note;
    private final int body;
    private final Optional<WeightUnit> bodyUnit;
    private final List<SetColumns> sets;
    private final List<String> unread;
    private final Dates dates;
    private final Numbers numbers;
    private final WeightCells weights;

    StrongLiftsRows(Header header, Dates dates, Numbers numbers, WeightCells weights) {
        this.dates = dates;
        this.numbers = numbers;
        this.weights = weights;
        date = beginning(header, "date");
        start = beginning(header, "start time");
        session = header.find("workout name") >= 0 ? header.find("workout name") : header.find("workout");
        exercise = header.find("exercise");
        hours = beginning(header, "duration");
        note = header.find("notes");
        body = beginning(header, "body weight");
        bodyUnit =
                body < 0 ? Optional.empty() : Layouts.weightUnit(header.small().get(body));
        sets = sets(header);
        unread = unread(header);
    }

    static boolean matches(Header header) {
        return beginning(header, "date") >= 0
                && header.find("exercise") >= 0
                && !sets(header).isEmpty();
    }

    /** The columns nobody reads: what is worked out from others. */
    List<String> unread() {
        return unread;
    }

    private List<String> unread(Header header) {
        Set<Integer> read = new TreeSet<>(List.of(date, start, session, exercise, hours, note, body));
        sets.forEach(set -> read.addAll(List.of(set.reps(), set.weight())));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            if (!read.contains(i) && !header.names().get(i).isEmpty()) {
                names.add(header.names().get(i));
            }
        }
        return List.copyOf(names);
    }

    private static int beginning(Header header, String with) {
        for (int i = 0; i < header.small().size(); i++) {
            if (header.small().get(i).startsWith(with)) {
                return i;
            }
        }
        return -1;
    }

    private static List<SetColumns> sets(Header header) {
        List<SetColumns> sets = new ArrayList<>();
        for (int number = 1; number <= 99; number++) {
            int reps = header.find("set " + number + " (reps)");
            if (reps < 0) {
                break;
            }
            for (WeightUnit unit : WeightUnit.values()) {
                int weight = header.find("set " + number + " (" + unit.symbol().toLowerCase(Locale.ROOT) + ")");
                weight = weight < 0 ? header.find("set " + number + " (" + unit.symbol() + "s)") : weight;
                if (weight >= 0) {
                    sets.add(new SetColumns(reps, weight, unit));
                    break;
                }
            }
        }
        return sets;
    }

    @Override
    public void look(Row row) {
        dates.look(row.get(date));
    }

    @Override
    public void read(Row row, RowTaker taker) {
        String name = row.get(exercise).strip();
        if (name.isEmpty()) {
            throw RowTrouble.unclear("no exercise is named");
        }
        RawSet.Visit visit = visit(row);
        int last = lastDone(row);
        if (last < 0) {
            throw RowTrouble.skip("no set of it was done");
        }
        List<RawSet> read = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            String cell = row.get(sets.get(i).reps()).strip();
            if (!cell.isEmpty()) {
                int reps = numbers.whole(cell, "reps of set " + (i + 1), Effort.MOST_REPS);
                Optional<Weight> load =
                        weights.in(row.get(sets.get(i).weight()), sets.get(i).unit());
                Effort effort = new Effort(
                        load,
                        OptionalInt.of(reps),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty());
                read.add(new RawSet(
                        row.line(),
                        visit,
                        name,
                        reps == 0 ? SetMark.FAILURE : SetMark.NORMAL,
                        effort,
                        i == 0 ? row.get(note).strip() : "",
                        false));
            }
        }
        read.forEach(taker::set);
    }

    /** Noughts behind the last set that was done are sets that were not; noughts before it are failed ones. */
    private int lastDone(Row row) {
        for (int i = sets.size() - 1; i >= 0; i--) {
            String cell = row.get(sets.get(i).reps()).strip();
            if (!cell.isEmpty() && numbers.thousandths(cell, "reps of set " + (i + 1)) != 0) {
                return i;
            }
        }
        return -1;
    }

    private RawSet.Visit visit(Row row) {
        Moment day = dates.read(row.get(date).strip(), "date");
        Moment begun = day;
        String clock = row.get(start).strip();
        if (!clock.isEmpty() && day.time().isEmpty()) {
            begun = new Moment(day.date(), DateWords.of(clock).time(), day.offset());
        }
        String name = row.get(session).strip();
        return new RawSet.Visit(
                begun + "\u001f" + name,
                begun,
                duration(row),
                name,
                "",
                bodyUnit.isEmpty() ? Optional.empty() : weights.in(row.get(body), bodyUnit.get()));
    }

    private OptionalInt duration(Row row) {
        String cell = row.get(hours).strip();
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        long seconds = cell.indexOf(':') > 0
                ? numbers.seconds(cell + ":00", "duration")
                : numbers.thousandths(cell, "duration") * 3600 / 1000;
        return seconds <= 0 || seconds > 10_000_000 ? OptionalInt.empty() : OptionalInt.of((int) seconds);
    }
}
