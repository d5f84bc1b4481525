package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Catalogue;
import org.nijugo.routine.PrescribedFinish;
import org.nijugo.routine.PrescribedStep;
import org.nijugo.routine.Routine;
import org.nijugo.routine.RoutineDay;
import org.nijugo.routine.RoutineLine;
import org.nijugo.text.Parsed;
import org.nijugo.text.Problem;

/** A routine text: what it says, in which order it is done, and what in it cannot be read (R15). */
final class RoutineAnswer {
    private RoutineAnswer() {}

    static Json.Fields routine(Entries entries, Catalogue catalogue) {
        entries.allow(List.of("text"));
        Parsed<Routine> parsed =
                Routine.parse(entries.text("text", "a routine, such as Bench press 4x5 @ 100kg + band"), catalogue);
        List<Json> days = new ArrayList<>();
        for (RoutineDay day : parsed.value().days()) {
            days.add(day(day));
        }
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("days", days)
                .put("problems", problems(parsed.problems()))
                .put("text", parsed.value().toString())
                .done();
    }

    private static Json day(RoutineDay day) {
        List<Json> exercises = new ArrayList<>();
        for (RoutineLine.Sets sets : day.exercises()) {
            exercises.add(sets(sets));
        }
        List<Json> atEnd = new ArrayList<>();
        for (RoutineLine.AtEnd end : day.atEnd()) {
            atEnd.add(Json.Fields.build()
                    .put("exercise", end.exercise().name())
                    .put("finish", finish(end.finish()))
                    .done());
        }
        List<Json> order = new ArrayList<>();
        for (PrescribedStep step : day.order()) {
            order.add(step(step));
        }
        return Json.Fields.build()
                .put("name", day.name())
                .put("exercises", exercises)
                .put("atEnd", atEnd)
                .put("order", order)
                .put("remarks", PlanJson.notes(day.remarks()))
                .done();
    }

    private static Json sets(RoutineLine.Sets sets) {
        FieldsBuilder fields = Json.Fields.build()
                .put("label", sets.label())
                .put("exercise", sets.exercise().name())
                .put("sets", sets.sets())
                .put("reps", sets.reps().toString())
                .put("perSide", sets.perSide())
                .put("load", sets.load().words());
        if (sets.rest().isPresent()) {
            fields.put("restSeconds", sets.rest().get().value());
        }
        if (sets.finish().isPresent()) {
            fields.put("finish", finish(sets.finish().get()));
        }
        return fields.put("comment", sets.comment()).done();
    }

    private static Json finish(PrescribedFinish finish) {
        FieldsBuilder fields = Json.Fields.build().put("protocol", word(finish));
        if (finish.target().isPresent()) {
            fields.put("target", finish.target().get());
        }
        if (finish.cut().isPresent()) {
            fields.put("cut", finish.cut().get());
        }
        if (finish.rest().isPresent()) {
            fields.put("restSeconds", finish.rest().get().value());
        }
        if (finish.variation().isPresent()) {
            fields.put("on", finish.variation().get().name());
        }
        return fields.done();
    }

    private static String word(PrescribedFinish finish) {
        return finish.protocol().isPresent() ? finish.protocol().get().word() : "auto";
    }

    private static Json step(PrescribedStep step) {
        FieldsBuilder fields = Json.Fields.build()
                .put("label", step.label())
                .put("exercise", step.exercise().name())
                .put("set", step.number());
        if (step.finish().isPresent()) {
            fields.put("finish", word(step.finish().get()));
        }
        return fields.done();
    }

    private static List<Json> problems(List<Problem> problems) {
        List<Json> items = new ArrayList<>();
        for (Problem problem : problems) {
            items.add(Json.Fields.build()
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("found", problem.found())
                    .put("expected", problem.expected())
                    .put("message", problem.toString())
                    .done());
        }
        return items;
    }
}
