package org.nijugo.interchange.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/**
 * Reads wger's workout log. It names exercises by number only, so each is an exercise of the lifter's own until a map says
 * what it is; its decimals are texts.
 */
final class WgerJson implements FileFormat {
    private final Source source;
    private final Dates dates = new Dates();
    private final Numbers numbers = new Numbers(false);
    private String next = "";
    private String before = "";

    WgerJson(Source source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "wger";
    }

    @Override
    public List<String> unread() {
        return List.of();
    }

    @Override
    public void read(RowTaker taker) {
        next = "";
        before = "";
        JsonItems.read(source, (log, head) -> {
            taker.row(log.line());
            try {
                log(log, taker);
            } catch (RowTrouble trouble) {
                if (trouble.isUnclear()) {
                    taker.unclear(log.line(), trouble.why());
                } else {
                    taker.skipped(log.line(), trouble.why());
                }
            }
            return true;
        });
    }

    private void log(Node log, RowTaker taker) {
        String id = log.text("id");
        boolean chained = !id.isEmpty() && id.equals(next);
        if (!chained && !before.isEmpty() && log.text("next_log").equals(before)) {
            throw RowTrouble.unclear("its drop set stands before it in the file; order the export by id");
        }
        next = log.text("next_log");
        before = id;
        StringBuilder note = new StringBuilder(log.text("notes"));
        Moment start = dates.read(log.text("date"), "date");
        Effort effort = effort(log, note);
        if (effort.isNothing()) {
            throw RowTrouble.skip("nothing was done in it");
        }
        String session = log.find("session").map(Node::text).orElse("");
        RawSet.Visit visit = new RawSet.Visit(
                start.date() + "\u001f" + session,
                Moment.of(start.date()),
                OptionalInt.empty(),
                "",
                "",
                Optional.empty());
        taker.set(new RawSet(
                log.line(),
                visit,
                exercise(log),
                chained ? SetMark.DROP : SetMark.NORMAL,
                effort,
                note.toString(),
                chained));
    }

    private static String exercise(Node log) {
        Optional<Node> exercise = log.find("exercise");
        if (exercise.isEmpty()) {
            throw RowTrouble.unclear("no exercise is named");
        }
        String name = log.text("exercise_name").isEmpty() ? exercise.get().text("name") : log.text("exercise_name");
        return name.isEmpty() ? "wger exercise " + exercise.get().text() : name;
    }

    private Effort effort(Node log, StringBuilder note) {
        String unit = log.text("repetitions_unit");
        String repetitions = log.text("repetitions");
        boolean timed = unit.equals("3") || unit.equals("4");
        int factor = unit.equals("4") ? 60 : 1;
        if (!List.of("", "1", "2", "3", "4").contains(unit)) {
            throw RowTrouble.unclear("repetitions unit " + unit + " is neither reps nor a time");
        }
        OptionalInt count = repetitions.isEmpty() || unit.equals("2")
                ? OptionalInt.empty()
                : OptionalInt.of(numbers.whole(repetitions, "repetitions", Effort.MOST_REPS));
        return new Effort(
                load(log),
                timed ? OptionalInt.empty() : count,
                rpe(log, note),
                timed && count.isPresent() ? OptionalInt.of(count.getAsInt() * factor) : OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Weight> load(Node log) {
        String weight = log.text("weight");
        if (weight.isEmpty() || numbers.thousandths(weight, "weight") == 0) {
            return Optional.empty();
        }
        WeightUnit unit =
                switch (log.text("weight_unit")) {
                    case "", "1" -> WeightUnit.KILOGRAM;
                    case "2" -> WeightUnit.POUND;
                    default ->
                        throw RowTrouble.unclear(
                                "weight unit " + log.text("weight_unit") + " is neither 1 (kg) nor 2 (lb)");
                };
        return new WeightCells(numbers, Optional.empty()).in(weight, unit);
    }

    private Optional<Rpe> rpe(Node log, StringBuilder note) {
        String rir = log.text("rir");
        if (rir.isEmpty()) {
            return Optional.empty();
        }
        long tenths = 100 - numbers.thousandths(rir, "reps in reserve") / 100;
        if (tenths >= 10 && tenths <= 100 && tenths % 5 == 0) {
            return Optional.of(new Rpe((int) tenths));
        }
        note.append(note.length() == 0 ? "" : " · ").append("RIR ").append(rir);
        return Optional.empty();
    }
}
