package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.Alternative;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Forecast;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.OneRepMax;
import org.nijugo.dropset.PlannedDropSet;
import org.nijugo.dropset.PlannedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.RampUpSet;
import org.nijugo.dropset.RepAim;
import org.nijugo.dropset.SetForecast;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Weight;

/** Plans as JSON. */
final class PlanJson {
    private final Optional<BodyShare> body;

    private PlanJson(Optional<BodyShare> body) {
        this.body = body;
    }

    /** The whole answer to a request for a plan; the same keys for all three kinds of advice. */
    static Json.Fields advice(PlanAsk ask, Advice advice) {
        return new PlanJson(ask.body()).write(ask, advice);
    }

    private Json.Fields write(PlanAsk ask, Advice advice) {
        Exercise exercise = ask.request().exercise();
        List<Note> warnings = new ArrayList<>(ask.notes());
        warnings.addAll(advice.warnings());
        if (ask.request().cut().isPresent() && advice.protocol() != Protocol.DROP) {
            warnings.add(new Note(
                    "R06",
                    "The cut is one of a running drop; a " + advice.protocol().words() + " has none."));
        }
        FieldsBuilder fields = Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("advice", advice.word())
                .put("protocol", advice.protocol().word())
                .put("oneRepMax", oneRepMax(advice.oneRepMax()))
                .put("reasons", notes(advice.reasons()))
                .put("warnings", notes(warnings));
        Optional<PlannedDropSet> plan =
                advice instanceof Advice.Recommended recommended ? Optional.of(recommended.plan()) : Optional.empty();
        fields.put("segments", plan.isPresent() ? segments(plan.get().segments()) : List.of())
                .put("alternatives", alternatives(advice.alternatives()))
                .put("forecast", plan.isPresent() ? forecast(plan.get().forecast()) : nothingForecast())
                .texts("overridden", advice.overridden())
                .put("exercise", exercise.name())
                .put("perHand", exercise.perHand())
                .put("perSide", exercise.oneSided())
                .put("sides", ask.request().equipment().sides());
        if (!ask.gym().isEmpty()) {
            fields.put("gym", ask.gym());
        }
        if (body.isPresent()) {
            fields.put("bodyShare", body.get().value());
        }
        if (plan.isPresent() && !plan.get().rampUp().isEmpty()) {
            fields.put("rampUp", rampUp(plan.get().rampUp()));
        }
        if (plan.isPresent()) {
            fields.putIfAny("restack", plan.get().restack());
        }
        return fields.done();
    }

    /** A plan by itself, as {@link PlanReader} reads it. */
    static Json.Fields plan(PlannedDropSet plan) {
        PlanJson json = new PlanJson(Optional.empty());
        FieldsBuilder fields = Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("protocol", plan.protocol().word())
                .put("segments", json.segments(plan.segments()))
                .put("forecast", forecast(plan.forecast()));
        if (!plan.rampUp().isEmpty()) {
            fields.put("rampUp", json.rampUp(plan.rampUp()));
        }
        return fields.putIfAny("restack", plan.restack()).done();
    }

    private Json oneRepMax(OneRepMax max) {
        FieldsBuilder fields = Json.Fields.build().put("value", max.value()).put("source", max.source());
        return added(fields, max.value()).done();
    }

    private List<Json> segments(List<PlannedSegment> segments) {
        List<Json> items = new ArrayList<>(segments.size());
        for (PlannedSegment segment : segments) {
            items.add(segment(segment));
        }
        return items;
    }

    private Json segment(PlannedSegment segment) {
        FieldsBuilder fields = Json.Fields.build()
                .put("load", segment.load())
                .put("wished", segment.wished())
                .put("percentOfMax", segment.percentOfMax());
        if (segment.cut().isPresent()) {
            fields.put("cut", segment.cut().get());
        }
        fields.put("reps", aim(segment.reps()))
                .put("stopAtRir", segment.stopAtRir())
                .put("restBeforeSeconds", segment.restBefore().value())
                .weights("plates", segment.plates())
                .weights("pull", segment.pull())
                .put("forecast", forecast(segment.forecast()));
        return added(fields, segment.load()).done();
    }

    private List<Json> rampUp(List<RampUpSet> sets) {
        List<Json> items = new ArrayList<>(sets.size());
        for (RampUpSet set : sets) {
            FieldsBuilder fields = Json.Fields.build()
                    .put("load", set.load())
                    .put("reps", set.reps())
                    .weights("plates", set.plates());
            items.add(added(fields, set.load()).done());
        }
        return items;
    }

    private FieldsBuilder added(FieldsBuilder fields, Weight load) {
        return added(fields, load, body);
    }

    /** With a bodyweight lift, what of the load hangs on the belt; below zero it is assistance. */
    static FieldsBuilder added(FieldsBuilder fields, Weight load, Optional<BodyShare> body) {
        if (body.isPresent()) {
            Weight added = body.get().added(load);
            fields.put("added", (added.thousandths() < 0 ? "" : "+") + added);
        }
        return fields;
    }

    static Json aim(RepAim aim) {
        return Json.Fields.build()
                .put("min", aim.min())
                .put("aim", aim.aim())
                .put("amrap", aim.amrap())
                .done();
    }

    static Json forecast(Forecast forecast) {
        return Json.Fields.build()
                .put("reps", forecast.reps())
                .put("low", forecast.low())
                .put("high", forecast.high())
                .done();
    }

    private static Json forecast(SetForecast forecast) {
        return total(forecast.totalReps(), forecast.segments(), forecast.cuts(), forecast.seconds());
    }

    private static Json nothingForecast() {
        return total(0, 0, 0, 0);
    }

    private static Json total(int reps, int segments, int cuts, int seconds) {
        return Json.Fields.build()
                .put("totalReps", reps)
                .put("segments", segments)
                .put("cuts", cuts)
                .put("seconds", seconds)
                .done();
    }

    static List<Json> notes(List<Note> notes) {
        List<Json> items = new ArrayList<>(notes.size());
        for (Note note : notes) {
            items.add(Json.Fields.build()
                    .put("rule", note.rule())
                    .put("text", note.text())
                    .done());
        }
        return items;
    }

    private static List<Json> alternatives(List<Alternative> alternatives) {
        List<Json> items = new ArrayList<>(alternatives.size());
        for (Alternative alternative : alternatives) {
            items.add(Json.Fields.build()
                    .put("protocol", alternative.protocol().word())
                    .put("why", alternative.why())
                    .done());
        }
        return items;
    }
}
