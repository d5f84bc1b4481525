package org.nijugo.wire;

import java.util.List;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.DropSetRun;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Planner;
import org.nijugo.dropset.RunEvent;
import org.nijugo.exercise.Catalogue;
import org.nijugo.text.RefusedException;

/** Answers what to do: the plan of a set, and its next step. */
final class PlanAnswers {
    private PlanAnswers() {}

    static Json.Fields advice(Entries entries, Catalogue catalogue) {
        PlanAsk ask = PlanEntries.read(entries.allow(PlanEntries.NAMES), catalogue);
        return PlanJson.advice(ask, Planner.plan(ask.request()));
    }

    static Json.Fields next(Entries entries, Catalogue catalogue) {
        PlanAsk ask = PlanEntries.read(entries.allow(PlanEntries.namesAnd("events")), catalogue);
        List<RunEvent> events =
                EventJson.readAll(entries, ask.request().equipment().unit(), ask.body());
        Advice advice = Planner.plan(ask.request());
        if (!(advice instanceof Advice.Recommended recommended)) {
            throw new RefusedException(
                            advice.word(),
                            "a set that is recommended",
                            advice.reasons().get(0).text())
                    .about("ask");
        }
        entries.has("events");
        NextStep step = DropSetRun.next(recommended, events);
        FieldsBuilder fields = Json.Fields.build().put("version", Wire.VERSION);
        return StepJson.fields(step, recommended.situation().target(), ask.body(), fields)
                .done();
    }
}
