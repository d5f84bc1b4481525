package org.nijugo.interchange.write;

import java.io.Writer;
import java.util.List;
import org.nijugo.interchange.history.Distance;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;

/**
 * The open format's workout logs, a list of them. It wants a time with a zone: where none is known, the lifter's own clock is
 * written as UTC and {@code "zone": "local"} says so. Finishing sets are written flat, their drops as such.
 */
final class OpenWeightWriter implements HistoryWriter {
    private final JsonOut json;

    OpenWeightWriter(Writer out) {
        json = new JsonOut(out);
        json.openList();
    }

    @Override
    public void write(PastSession session) {
        Moment start = session.start();
        boolean local = start.offset().isEmpty();
        String clock = start.local().toLocalTime().toString();
        clock = clock.length() == 5 ? clock + ":00" : clock;
        json.line()
                .open()
                .text(
                        "date",
                        start.date() + "T" + clock
                                + (local ? "Z" : start.offset().orElseThrow()))
                .text("zone", local ? "local" : "")
                .text("time", start.time().isEmpty() ? "unknown" : "")
                .text("name", session.name())
                .text("notes", session.note())
                .whole("durationSeconds", session.seconds())
                .text("bodyweight", session.bodyweight().map(Weight::toString))
                .open("exercises");
        List<FlatRow> rows = FlatRow.of(session);
        for (int i = 0; i < rows.size(); i++) {
            boolean first =
                    i == 0 || !rows.get(i).exercise().equals(rows.get(i - 1).exercise());
            if (first) {
                json.open()
                        .openObject("exercise")
                        .text("name", rows.get(i).exercise())
                        .close()
                        .open("sets");
            }
            set(rows.get(i));
            if (i + 1 == rows.size()
                    || !rows.get(i).exercise().equals(rows.get(i + 1).exercise())) {
                json.closeList().close();
            }
        }
        json.closeList().close();
    }

    private void set(FlatRow row) {
        Effort effort = row.effort();
        json.line()
                .open()
                .text("type", type(row.mark()))
                .whole("reps", effort.reps())
                .number("weight", effort.load().map(Weight::number))
                .text("unit", effort.load().map(load -> load.unit().symbol()))
                .whole("durationSeconds", effort.seconds())
                .number("distance", effort.distance().map(Distance::number))
                .text("distanceUnit", effort.distance().map(far -> far.unit().symbol()))
                .number("rpe", effort.rpe().map(Rpe::toString));
        if (row.mark() == SetMark.FAILURE) {
            json.flag("toFailure");
        }
        json.text("notes", row.note()).close();
    }

    private static String type(SetMark mark) {
        return switch (mark) {
            case NORMAL -> "working";
            case WARM_UP -> "warmup";
            case DROP -> "dropset";
            case FAILURE -> "failure";
        };
    }

    @Override
    public void close() {
        json.closeList().end();
    }
}
