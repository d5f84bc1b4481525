package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Forecast;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.dropset.PlannedDropSet;
import org.nijugo.dropset.PlannedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.RampUpSet;
import org.nijugo.dropset.RepAim;
import org.nijugo.dropset.SetForecast;
import org.nijugo.dropset.StopReason;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.text.InputException;

/** Plans and steps read back from their JSON, as stored or sent by another device; fields it does not know do no harm. */
public final class Reading {
    private static final int MANY = 99_999;

    private Reading() {}

    /**
     * The plan in a plan's JSON, or in the answer of a recommended one. Percentages come back to the tenth that was
     * written.
     *
     * @throws InputException naming the field that is missing or cannot be read
     */
    public static PlannedDropSet plan(Json json) {
        Entries entries = Entries.of(json);
        try {
            entries.checkVersion();
            List<PlannedSegment> segments = new ArrayList<>();
            List<Loading> loadings = new ArrayList<>();
            for (Entries each : entries.objects("segments")) {
                PlannedSegment segment = segment(each);
                segments.add(segment);
                loadings.add(new Loading(segment.load(), segment.plates()));
            }
            if (segments.isEmpty()) {
                throw new InputException("", "one segment at least", "Only a recommended set has a plan.");
            }
            List<RampUpSet> rampUp = new ArrayList<>();
            for (Entries each : entries.objects("rampUp")) {
                rampUp.add(new RampUpSet(load(each, "load"), each.whole("reps", 1, MANY), weights(each, "plates")));
            }
            Protocol protocol = Protocol.parse(entries.text("protocol", "a protocol"));
            Optional<String> restack = entries.findText("restack");
            return new PlannedDropSet(
                    protocol, rampUp, segments, loadings, setForecast(entries.object("forecast")), restack);
        } catch (InputException trouble) {
            throw entries.about(trouble);
        }
    }

    private static PlannedSegment segment(Entries entries) {
        return new PlannedSegment(
                load(entries, "load"),
                load(entries, "wished"),
                percent(entries, "percentOfMax"),
                entries.has("cut") ? Optional.of(percent(entries, "cut")) : Optional.empty(),
                aim(entries.object("reps")),
                entries.whole("stopAtRir", 0, 99),
                Seconds.of(entries.whole("restBeforeSeconds", 0, 86_400)),
                weights(entries, "plates"),
                weights(entries, "pull"),
                forecast(entries.object("forecast")));
    }

    /**
     * The step in a step's JSON.
     *
     * @throws InputException naming the field that is missing or cannot be read
     */
    public static NextStep step(Json json) {
        Entries entries = Entries.of(json);
        try {
            String word = entries.text("step", "lift, change or finished");
            return switch (word) {
                case "lift" -> lift(entries, "notes");
                case "change" -> change(entries);
                case "finished" -> finished(entries);
                default -> throw new InputException(word, "lift, change or finished", "");
            };
        } catch (InputException trouble) {
            throw entries.about(trouble);
        }
    }

    private static NextStep.Lift lift(Entries entries, String notes) {
        return new NextStep.Lift(
                new Loading(load(entries, "load"), weights(entries, "plates")),
                percent(entries, "percentOfMax"),
                entries.whole("left", 0, MANY),
                aim(entries.object("aim")),
                forecast(entries.object("forecast")),
                entries.whole("stopAtRir", 0, 99),
                entries.whole("total", 0, MANY),
                notes(entries, notes));
    }

    private static NextStep.ChangeLoad change(Entries entries) {
        List<NextStep.Offer> offers = new ArrayList<>();
        for (String word : entries.words("offers")) {
            offers.add(offer(word));
        }
        return new NextStep.ChangeLoad(
                load(entries, "wished"),
                percent(entries, "cut"),
                weights(entries, "pull"),
                Seconds.of(entries.whole("restSeconds", 0, 86_400)),
                lift(entries, "liftNotes"),
                offers,
                entries.whole("total", 0, MANY),
                notes(entries, "notes"));
    }

    private static NextStep.Offer offer(String word) {
        for (NextStep.Offer each : NextStep.Offer.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new InputException(word, "finish-here, same-load or strip-and-finish", "");
    }

    private static NextStep finished(Entries entries) {
        List<PerformedSegment> segments = new ArrayList<>();
        for (Entries each : entries.objects("segments")) {
            Optional<Integer> rested = each.findWhole("restedSeconds", 0, 86_400);
            segments.add(new PerformedSegment(
                    load(each, "load"),
                    each.whole("reps", 0, MANY),
                    rested.isPresent() ? Optional.of(Seconds.of(rested.get())) : Optional.empty()));
        }
        Protocol protocol = Protocol.parse(entries.text("protocol", "a protocol"));
        NextStep.Ending ending = ending(entries.text("reason", "a reason"));
        Optional<String> stopped = entries.findText("stopped");
        Optional<StopReason> why =
                stopped.isPresent() ? Optional.of(StopReason.parse(stopped.get())) : Optional.empty();
        Optional<NextStep.ChangeLoad> goOn =
                entries.has("goOn") ? Optional.of(change(entries.object("goOn"))) : Optional.empty();
        return new NextStep.Finished(
                ending, new PerformedDropSet(protocol, segments, why), goOn, notes(entries, "notes"));
    }

    private static NextStep.Ending ending(String word) {
        for (NextStep.Ending each : NextStep.Ending.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new InputException(word, "target, stopped, stop-rule or nothing-lighter", "");
    }

    private static Weight load(Entries entries, String name) {
        return Weight.parse(entries.text(name, "a weight with its unit"));
    }

    private static List<Weight> weights(Entries entries, String name) {
        List<Weight> weights = new ArrayList<>();
        for (Json item : entries.items(name)) {
            if (!(item instanceof Json.Text text)) {
                throw new InputException(item.print(), "a weight with its unit, not " + item.kind(), "");
            }
            weights.add(Weight.parse(text.value()));
        }
        return weights;
    }

    private static Percent percent(Entries entries, String name) {
        return Percent.parse(entries.text(name, "a percentage as a number") + "%");
    }

    private static RepAim aim(Entries entries) {
        int min = entries.whole("min", 1, MANY);
        return new RepAim(min, entries.whole("aim", min, MANY), entries.flag("amrap"));
    }

    private static Forecast forecast(Entries entries) {
        int low = entries.whole("low", 0, MANY);
        int reps = entries.whole("reps", low, MANY);
        return new Forecast(reps, low, entries.whole("high", reps, MANY));
    }

    private static SetForecast setForecast(Entries entries) {
        int segments = entries.whole("segments", 1, MANY);
        return new SetForecast(
                entries.whole("totalReps", 1, MANY),
                segments,
                entries.whole("cuts", 0, segments - 1),
                entries.whole("seconds", 0, MANY));
    }

    private static List<Note> notes(Entries entries, String name) {
        List<Note> notes = new ArrayList<>();
        for (Entries each : entries.objects(name)) {
            notes.add(new Note(each.text("rule", "the id of a rule"), each.text("text", "a sentence")));
        }
        return notes;
    }
}
