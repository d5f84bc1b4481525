package org.nijugo.interchange.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.history.Distance;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.InputException;

/** Reads the open format's workout logs: one, a list of them, or one a line. */
final class OpenWeightJson implements FileFormat {
    private final Source source;
    private final Dates dates = new Dates();
    private final Numbers numbers = new Numbers(false);

    OpenWeightJson(Source source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "openweight";
    }

    @Override
    public List<String> unread() {
        return List.of();
    }

    @Override
    public void read(RowTaker taker) {
        JsonItems.read(source, (log, head) -> {
            log(log, taker);
            return true;
        });
    }

    private void log(Node log, RowTaker taker) {
        Optional<RawSet.Visit> visit;
        String trouble = "";
        try {
            visit = Optional.of(visit(log));
        } catch (RowTrouble unclear) {
            visit = Optional.empty();
            trouble = unclear.why();
        }
        int rows = 0;
        for (Node exercise : log.items("exercises")) {
            String name = exercise.find("exercise")
                    .map(each -> each.text("name"))
                    .orElse("")
                    .strip();
            for (Node set : exercise.items("sets")) {
                rows++;
                taker.row(set.line());
                if (visit.isEmpty()) {
                    taker.unclear(set.line(), trouble);
                } else {
                    set(set, name, rows == 1 ? exercise.text("notes") : "", visit.get(), taker);
                }
            }
        }
        if (rows == 0) {
            taker.row(log.line());
            taker.skipped(log.line(), "a session without sets");
        }
    }

    private RawSet.Visit visit(Node log) {
        Moment said = dates.read(log.text("date"), "date");
        boolean local = log.text("zone").equals("local");
        Moment start = local
                ? new Moment(
                        said.date(),
                        log.text("time").equals("unknown") ? Optional.empty() : said.time(),
                        Optional.empty())
                : said;
        int seconds =
                log.text("durationSeconds").isEmpty() ? 0 : numbers.seconds(log.text("durationSeconds"), "duration");
        String name = log.text("name").isEmpty() ? log.text("title") : log.text("name");
        return new RawSet.Visit(
                start + "\u001f" + name,
                start,
                seconds == 0 ? OptionalInt.empty() : OptionalInt.of(seconds),
                name,
                log.text("notes"),
                bodyweight(log.text("bodyweight")));
    }

    private static Optional<Weight> bodyweight(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Weight.parse(text));
        } catch (InputException unread) {
            throw RowTrouble.unclear("bodyweight " + Numbers.shown(text) + " is no weight such as 80 kg");
        }
    }

    private void set(Node set, String exercise, String exerciseNote, RawSet.Visit visit, RowTaker taker) {
        try {
            if (exercise.isEmpty()) {
                throw RowTrouble.unclear("no exercise is named");
            }
            StringBuilder note = new StringBuilder(set.text("notes").isEmpty() ? exerciseNote : set.text("notes"));
            Effort effort = effort(set, note);
            if (effort.isNothing()) {
                throw RowTrouble.skip("nothing was done in it");
            }
            taker.set(new RawSet(set.line(), visit, exercise, mark(set), effort, note.toString(), false));
        } catch (RowTrouble trouble) {
            if (trouble.isUnclear()) {
                taker.unclear(set.line(), trouble.why());
            } else {
                taker.skipped(set.line(), trouble.why());
            }
        }
    }

    private static SetMark mark(Node set) {
        String type = set.text("type").toLowerCase(Locale.ROOT);
        if (type.startsWith("warm")) {
            return SetMark.WARM_UP;
        }
        if (type.startsWith("drop")) {
            return SetMark.DROP;
        }
        return type.equals("failure") || set.text("toFailure").equals("true") ? SetMark.FAILURE : SetMark.NORMAL;
    }

    private Effort effort(Node set, StringBuilder note) {
        String reps = set.text("reps");
        String seconds = set.text("durationSeconds");
        return new Effort(
                load(set),
                reps.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.whole(reps, "reps", Effort.MOST_REPS)),
                rpe(set, note),
                seconds.isEmpty() || seconds.equals("0")
                        ? OptionalInt.empty()
                        : OptionalInt.of(numbers.seconds(seconds, "time")),
                distance(set),
                Optional.empty());
    }

    private Optional<Weight> load(Node set) {
        String weight = set.text("weight");
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        WeightUnit unit = WeightUnit.find(set.text("unit"))
                .orElseThrow(() -> RowTrouble.unclear(
                        "the weight " + weight + " has no unit; openweight asks for kg or lb beside it"));
        return new WeightCells(numbers, Optional.empty()).in(weight, unit);
    }

    private Optional<Rpe> rpe(Node set, StringBuilder note) {
        String rpe = set.text("rpe");
        String rir = set.text("rir");
        if (rpe.isEmpty() && !rir.isEmpty()) {
            long tenths = 100 - numbers.thousandths(rir, "reps in reserve") / 100;
            if (tenths >= 10 && tenths <= 100 && tenths % 5 == 0) {
                return Optional.of(new Rpe((int) tenths));
            }
            note.append(note.length() == 0 ? "" : " · ").append("RIR ").append(rir);
        }
        return rpe.isEmpty() ? Optional.empty() : RpeCells.read(rpe, numbers, note);
    }

    private Optional<Distance> distance(Node set) {
        String distance = set.text("distance");
        long thousandths = distance.isEmpty() ? 0 : numbers.thousandths(distance, "distance");
        if (thousandths <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Distance(
                thousandths,
                DistanceUnit.find(set.text("distanceUnit"))
                        .orElseThrow(() -> RowTrouble.unclear("the distance " + distance + " has no unit"))));
    }
}
