package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.RunEvent;
import org.nijugo.dropset.StopReason;
import org.nijugo.dropset.WorkText;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** What happened in a live set, to and from JSON. */
public final class EventJson {
    private static final int MOST_EVENTS = 1_000;
    private static final int MOST_SEGMENT = 99;

    private EventJson() {}

    /** One event, such as {@code {"event":"done","reps":5}}. */
    public static Json.Fields write(RunEvent event) {
        FieldsBuilder fields = Json.Fields.build();
        if (event instanceof RunEvent.SegmentDone done) {
            fields.put("event", "done").put("reps", done.reps());
            if (done.load().isPresent()) {
                fields.put("load", done.load().get());
            }
            if (done.rested().isPresent()) {
                fields.put("rested", done.rested().get().value() + "s");
            }
        } else if (event instanceof RunEvent.Corrected corrected) {
            fields.put("event", "correct").put("segment", corrected.segment()).put("reps", corrected.reps());
        } else if (event instanceof RunEvent.Undone) {
            fields.put("event", "undo");
        } else if (event instanceof RunEvent.Stopped stopped) {
            fields.put("event", "stop").put("reason", stopped.reason().word());
        } else if (event instanceof RunEvent.LoadTaken taken) {
            fields.put("event", "load").put("load", taken.load());
        } else if (event instanceof RunEvent.Restacked restacked) {
            fields.put("event", "restack").weights("plates", restacked.plates());
        } else if (event instanceof RunEvent.HandsChanged changed) {
            fields.put("event", "hands").put("hands", changed.hands().word());
        } else if (event instanceof RunEvent.SameLoad) {
            fields.put("event", "same-load");
        } else {
            throw new IllegalStateException("Every event must have its JSON.");
        }
        return fields.done();
    }

    /**
     * The events of a list, first to last.
     *
     * @param unit of plates that are named without one
     * @param body with which a load such as {@code +20kg} is understood
     * @throws InputException naming the event and field that cannot be read
     */
    public static List<RunEvent> readAll(List<Json> items, WeightUnit unit, Optional<BodyShare> body) {
        Entries entries = Entries.of(Json.Fields.build().put("events", items).done());
        try {
            return readAll(entries, unit, body);
        } catch (InputException trouble) {
            throw entries.about(trouble);
        }
    }

    static List<RunEvent> readAll(Entries entries, WeightUnit unit, Optional<BodyShare> body) {
        List<Entries> items = entries.objects("events");
        if (items.size() > MOST_EVENTS) {
            throw new InputException(Integer.toString(items.size()), "at most " + MOST_EVENTS + " events", "");
        }
        List<RunEvent> events = new ArrayList<>(items.size());
        for (Entries item : items) {
            String kind = Ascii.lower(Ascii.trim(item.findText("event").orElse("")));
            events.add(event(kind, item.allow(namesOf(kind)), unit, body));
        }
        return events;
    }

    private static List<String> namesOf(String kind) {
        return switch (kind) {
            case "done" -> List.of("event", "reps", "load", "rested");
            case "correct" -> List.of("event", "segment", "reps");
            case "stop" -> List.of("event", "reason");
            case "load" -> List.of("event", "load");
            case "restack" -> List.of("event", "plates");
            case "hands" -> List.of("event", "hands");
            case "undo", "same-load" -> List.of("event");
            default -> List.of("event", "reps", "load", "rested", "segment", "reason", "plates", "hands");
        };
    }

    private static RunEvent event(String kind, Entries entries, WeightUnit unit, Optional<BodyShare> body) {
        return switch (kind) {
            case "done" -> done(entries, body);
            case "correct" ->
                new RunEvent.Corrected(
                        entries.whole("segment", 1, MOST_SEGMENT), entries.whole("reps", 0, RepRange.MOST));
            case "undo" -> new RunEvent.Undone();
            case "stop" ->
                new RunEvent.Stopped(
                        entries.has("reason") ? StopReason.parse(entries.text("reason", "a reason")) : StopReason.DONE);
            case "load" -> new RunEvent.LoadTaken(load(entries.text("load", "the load that is lifted"), body));
            case "restack" -> new RunEvent.Restacked(plates(entries, unit));
            case "hands" -> new RunEvent.HandsChanged(Hands.parse(entries.text("hands", "me, 1 or 2")));
            case "same-load" -> new RunEvent.SameLoad();
            default ->
                throw new InputException(
                        entries.findText("event").orElse(""),
                        "an event: done, correct, undo, stop, load, restack, hands or same-load",
                        "");
        };
    }

    private static RunEvent done(Entries entries, Optional<BodyShare> body) {
        int reps = entries.whole("reps", 0, RepRange.MOST);
        Optional<Seconds> rested = entries.findSeconds("rested");
        Optional<String> load = entries.findText("load");
        return new RunEvent.SegmentDone(
                reps, load.isPresent() ? Optional.of(load(load.get(), body)) : Optional.empty(), rested);
    }

    private static List<Weight> plates(Entries entries, WeightUnit unit) {
        Optional<List<Weight>> plates = WeightWords.findPlates(entries, "plates", unit);
        if (plates.isEmpty()) {
            throw new InputException("", "the plates on one side, inner to outer, such as 20 5 5, or none", "");
        }
        return plates.get();
    }

    /** A bare load is the total, as steps say it; {@code +20kg}, {@code -10kg} and {@code bw} go by the body. */
    static Weight load(String text, Optional<BodyShare> body) {
        String told = Ascii.lower(Ascii.trim(text));
        boolean relative = told.startsWith("bw") || told.startsWith("+") || told.startsWith("-");
        Weight load;
        if (relative && body.isPresent()) {
            String added = Ascii.trim(told.startsWith("bw") ? told.substring(2) : told);
            String bare = Ascii.trim(added.startsWith("+") ? added.substring(1) : added);
            load = bare.isEmpty() ? body.get().value() : body.get().total(WeightWords.weight(bare));
        } else {
            load = WeightWords.weight(told);
        }
        if (!load.isPositive() || load.isMoreThan(WorkText.HEAVIEST)) {
            throw new InputException(text, "a load above zero, of at most " + WorkText.HEAVIEST, "");
        }
        return load;
    }
}
