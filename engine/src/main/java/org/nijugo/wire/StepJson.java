package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.PerformedSegment;

/** Steps of a live set as JSON. */
public final class StepJson {
    private StepJson() {}

    /**
     * One step, such as {@code {"step":"lift","load":"100 kg","left":25,"reps":5,"total":0,…}}.
     *
     * @param target reps that finish the set, from which a finished one's {@code left} is counted
     * @param body with which loads are said as what hangs on the belt too
     */
    public static Json.Fields write(NextStep step, int target, Optional<BodyShare> body) {
        return fields(step, target, body, Json.Fields.build()).done();
    }

    static FieldsBuilder fields(NextStep step, int target, Optional<BodyShare> body, FieldsBuilder fields) {
        fields.put("step", step.word());
        if (step instanceof NextStep.Lift lift) {
            return lift(lift, body, fields).put("notes", PlanJson.notes(lift.notes()));
        }
        return step instanceof NextStep.ChangeLoad change
                ? change(change, body, fields)
                : finished((NextStep.Finished) step, target, body, fields);
    }

    private static FieldsBuilder lift(NextStep.Lift lift, Optional<BodyShare> body, FieldsBuilder fields) {
        fields.put("load", lift.loading().load())
                .put("left", lift.left())
                .put("reps", lift.reps().reps())
                .put("total", lift.total())
                .put("percentOfMax", lift.percentOfMax())
                .put("aim", PlanJson.aim(lift.aim()))
                .put("stopAtRir", lift.stopAtRir())
                .weights("plates", lift.loading().plates())
                .put("forecast", PlanJson.forecast(lift.reps()));
        return PlanJson.added(fields, lift.loading().load(), body);
    }

    private static FieldsBuilder change(NextStep.ChangeLoad change, Optional<BodyShare> body, FieldsBuilder fields) {
        lift(change.next(), body, fields)
                .put("wished", change.wished())
                .put("cut", change.cut())
                .weights("pull", change.pull())
                .put("restSeconds", change.rest().value());
        List<String> offers = new ArrayList<>();
        for (NextStep.Offer offer : change.offers()) {
            offers.add(offer.word());
        }
        fields.texts("offers", offers).put("notes", PlanJson.notes(change.notes()));
        return change.next().notes().isEmpty()
                ? fields
                : fields.put("liftNotes", PlanJson.notes(change.next().notes()));
    }

    private static FieldsBuilder finished(
            NextStep.Finished finished, int target, Optional<BodyShare> body, FieldsBuilder fields) {
        List<Json> segments = new ArrayList<>();
        for (PerformedSegment segment : finished.performed().segments()) {
            FieldsBuilder done = Json.Fields.build().put("load", segment.load()).put("reps", segment.reps());
            if (segment.rested().isPresent()) {
                done.put("restedSeconds", segment.rested().get().value());
            }
            segments.add(PlanJson.added(done, segment.load(), body).done());
        }
        fields.put("reason", finished.ending().word())
                .put("total", finished.total())
                .put("left", Math.max(0, target - finished.total()))
                .put("protocol", finished.performed().protocol().word())
                .put("segments", segments);
        if (finished.performed().stopped().isPresent()) {
            fields.put("stopped", finished.performed().stopped().get().word());
        }
        fields.put("notes", PlanJson.notes(finished.notes()));
        return finished.goOn().isPresent()
                ? fields.put("goOn", write(finished.goOn().get(), target, body))
                : fields;
    }
}
