package org.nijugo.interchange.write;

import java.io.Writer;
import java.util.OptionalInt;
import org.nijugo.dropset.StopReason;
import org.nijugo.interchange.history.Distance;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.StraightSet;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;

/** Everything there is, with its ids: what is read back is the same history. */
final class OwnJsonWriter implements HistoryWriter {
    private final JsonOut json;

    OwnJsonWriter(Writer out) {
        json = new JsonOut(out);
        json.open()
                .text("nijugo", "history")
                .whole("version", OptionalInt.of(1))
                .open("sessions");
    }

    @Override
    public void write(PastSession session) {
        json.line();
        open(json, session);
        for (PastSet set : session.sets()) {
            json.line();
            set(json, set);
        }
        json.closeList().close();
    }

    /** A session as far as its list of sets. */
    static void open(JsonOut json, PastSession session) {
        json.open()
                .text("id", session.id().toString())
                .text("start", session.start().toString())
                .whole("seconds", session.seconds())
                .text("name", session.name())
                .text("note", session.note())
                .text("bodyweight", session.bodyweight().map(Weight::toString))
                .open("sets");
    }

    static void set(JsonOut json, PastSet set) {
        json.open()
                .text("id", set.id().toString())
                .text("exercise", set.lift().name())
                .text("known", set.lift().known());
        if (set instanceof StraightSet straight) {
            json.text("mark", straight.mark().word());
            effort(json, straight.effort());
            json.text("note", straight.note());
        } else if (set instanceof FinishingSet finish) {
            json.text("protocol", finish.protocol().word())
                    .text("stopped", finish.stopped().map(StopReason::word))
                    .open("segments");
            for (PastSegment segment : finish.segments()) {
                json.open();
                effort(json, segment.effort());
                json.text("rested", segment.rested().map(rest -> rest.value() + "s"))
                        .text("note", segment.note())
                        .close();
            }
            json.closeList();
        }
        json.close();
    }

    private static void effort(JsonOut json, Effort effort) {
        json.text("load", effort.load().map(Weight::toString))
                .whole("reps", effort.reps())
                .number("rpe", effort.rpe().map(Rpe::toString))
                .whole("seconds", effort.seconds())
                .text("distance", effort.distance().map(Distance::toString))
                .text("doneAt", effort.doneAt().map(Object::toString));
    }

    @Override
    public void close() {
        json.closeList().close().end();
    }
}
