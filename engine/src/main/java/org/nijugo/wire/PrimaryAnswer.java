package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Note;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyGates;
import org.nijugo.safety.Spotting;
import org.nijugo.session.PlannedSet;
import org.nijugo.session.PrimaryWork;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.text.InputException;

/** Warm-ups and primary sets from the maximum (R02). */
final class PrimaryAnswer {
    private static final List<String> NAMES =
            List.of("exercise", "1rm", "profile", "gym", "gymText", "bodyweight", "sets", "reps", "spotting");
    private static final int MOST_SETS = 10;
    private static final int MOST_REPS = 30;

    private PrimaryAnswer() {}

    static Json.Fields primary(Entries entries, Catalogue catalogue) {
        entries.allow(NAMES);
        Exercise exercise = catalogue.get(entries.text("exercise", "the name of an exercise, such as bench press"));
        String told = entries.text("1rm", "the one-repetition maximum, such as 115kg");
        GymEntry gym = GymEntry.read(entries, WeightWords.unitOf(told));
        Optional<Weight> bodyweight = PlanEntries.bodyweight(entries, exercise);
        entries.has("gym");
        Equipment equipment = gym.gym().equipmentFor(exercise, bodyweight);
        Optional<BodyShare> body = BodyShare.of(exercise, bodyweight, equipment.unit());
        entries.has("1rm");
        List<Note> notes = new ArrayList<>();
        Weight least = body.isPresent() ? body.get().value() : Weight.zero(WeightWords.unitOf(told));
        Weight max = MaxEntry.read(told, least, body, notes);
        StrengthPrior prior = PlanEntries.prior(exercise, PlanEntries.profile(entries));
        int sets = entries.findWhole("sets", 1, MOST_SETS).orElse(PrimaryWork.USUAL_SETS);
        RepRange reps = reps(entries);
        Optional<String> spotting = entries.findText("spotting");
        Spotting by = spotting.isPresent() ? Spotting.parse(spotting.get()) : Spotting.UNSTATED;
        entries.has("1rm");
        int reserve = SafetyGates.stopAtRir(exercise, by);
        PrimaryWork work = PrimaryWork.plan(prior, equipment, max, sets, reps, reserve);
        FieldsBuilder fields = Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("exercise", exercise.name())
                .put("perHand", exercise.perHand())
                .put("perSide", exercise.oneSided())
                .put(
                        "oneRepMax",
                        PlanJson.added(Json.Fields.build().put("value", max), max, body)
                                .done())
                .put("load", work.load())
                .put("stopAtRir", reserve)
                .put("warnings", PlanJson.notes(notes))
                .put("warmUps", sets(work.warmUps(), body))
                .put("sets", sets(work.sets(), body));
        return fields.done();
    }

    private static RepRange reps(Entries entries) {
        Optional<String> text = entries.findText("reps");
        RepRange reps = text.isPresent() ? RepRange.parse(text.get()) : PrimaryWork.USUAL_REPS;
        if (reps.max() > MOST_REPS) {
            throw new InputException(reps.toString(), "reps of heavy work, at most " + MOST_REPS, "Usual are 4-6.");
        }
        return reps;
    }

    private static List<Json> sets(List<PlannedSet> sets, Optional<BodyShare> body) {
        List<Json> items = new ArrayList<>();
        for (PlannedSet set : sets) {
            Weight load = set.loading().load();
            FieldsBuilder fields = Json.Fields.build()
                    .put("load", load)
                    .put("percentOfMax", set.percentOfMax())
                    .put("reps", set.reps().toString())
                    .put("forecast", set.forecast())
                    .weights("plates", set.loading().plates())
                    .put("restAfterSeconds", set.restAfter().value());
            items.add(PlanJson.added(fields, load, body).done());
        }
        return items;
    }
}
