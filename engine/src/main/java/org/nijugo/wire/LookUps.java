package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Muscle;
import org.nijugo.exercise.TrainingApp;
import org.nijugo.rule.Rule;
import org.nijugo.rule.RuleBook;
import org.nijugo.safety.ScreeningQuestion;

/** What can be looked up: rules, exercises, the questions of the screening. */
final class LookUps {
    private LookUps() {}

    /** One rule, or all of them where none is named. */
    static Json.Fields explain(Entries entries, RuleBook rules) {
        entries.allow(List.of("rule"));
        FieldsBuilder answer = Json.Fields.build().put("version", Wire.VERSION);
        if (entries.has("rule")) {
            return rule(answer, rules.get(entries.text("rule", "the id of a rule, such as R09")))
                    .done();
        }
        List<Json> all = new ArrayList<>();
        for (Rule rule : rules.all()) {
            all.add(rule(Json.Fields.build(), rule).done());
        }
        return answer.put("rules", all).done();
    }

    private static FieldsBuilder rule(FieldsBuilder fields, Rule rule) {
        return fields.put("id", rule.id())
                .put("title", rule.title())
                .put("rule", rule.rule())
                .put("reading", rule.reading())
                .put("evidence", rule.evidence())
                .put("override", rule.override())
                .texts("seeAlso", rule.seeAlso());
    }

    /** The one exercise that is called so, or those that fit all the words; every one where nothing is said. */
    static Json.Fields exercises(Entries entries, Catalogue catalogue) {
        entries.allow(List.of("name", "search"));
        Optional<String> name = entries.findText("name");
        List<Json> found = new ArrayList<>();
        if (name.isPresent()) {
            Optional<Exercise> called = catalogue.find(name.get());
            if (called.isPresent()) {
                found.add(exercise(called.get()));
            }
        } else {
            for (Exercise exercise : catalogue.search(entries.findText("search").orElse(""))) {
                found.add(exercise(exercise));
            }
        }
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("exercises", found)
                .done();
    }

    private static Json exercise(Exercise exercise) {
        FieldsBuilder names = Json.Fields.build();
        for (TrainingApp app : TrainingApp.values()) {
            names.texts(app.words(), exercise.appNames().in(app));
        }
        return Json.Fields.build()
                .put("id", exercise.id())
                .put("name", exercise.name())
                .put("liftClass", exercise.liftClass().words())
                .put("implement", exercise.implement().words())
                .put("equipment", exercise.equipment())
                .texts("primary", words(exercise.primary()))
                .texts("secondary", words(exercise.secondary()))
                .put("perHand", exercise.perHand())
                .put("perSide", exercise.oneSided())
                .put("bodyweightPercent", exercise.bodyweightPercent())
                .texts("aliases", exercise.aliases())
                .put("names", names.done())
                .done();
    }

    private static List<String> words(List<Muscle> muscles) {
        List<String> words = new ArrayList<>();
        for (Muscle muscle : muscles) {
            words.add(muscle.words());
        }
        return words;
    }

    /** The questions to put before the first live set, and those for later. */
    static Json.Fields screening(Entries entries) {
        entries.allow(List.of());
        List<Json> questions = new ArrayList<>();
        for (ScreeningQuestion question : ScreeningQuestion.values()) {
            questions.add(Json.Fields.build()
                    .put("id", SafetyEntries.id(question))
                    .put("text", question.text())
                    .put("alarm", question.isAlarm())
                    .put("everybody", question.isForEverybody())
                    .done());
        }
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("questions", questions)
                .done();
    }
}
