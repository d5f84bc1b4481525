package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.HeavyWork;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.Shifts;
import org.nijugo.dropset.WorkText;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.quantity.Whole;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.OneRepMaxFormula;
import org.nijugo.strength.Prediction;
import org.nijugo.strength.RepsTest;
import org.nijugo.strength.SessionEstimate;
import org.nijugo.strength.StrengthEstimate;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** What a lifter can do: the maximum from sets that were done, and the reps of sets to come. */
final class StrengthAnswers {
    private static final int MOST_TESTS = 20;
    private static final String EXAMPLE = Percent.of(80) + "x9";

    private StrengthAnswers() {}

    /** The maximum that one set, or one session's sets, speak for. */
    static Json.Fields estimate(Entries entries, Catalogue catalogue) {
        entries.allow(List.of("set", "exercise", "profile", "bodyweight", "rest"));
        WorkText said = WorkText.parse(entries.text("set", "a set such as 100kg x5@8"));
        Optional<String> name = entries.findText("exercise");
        Optional<Exercise> exercise = name.isPresent() ? Optional.of(catalogue.get(name.get())) : Optional.empty();
        Optional<BodyShare> body = body(entries, exercise, said);
        Seconds rest = entries.findSeconds("rest").orElse(Seconds.of(Shifts.PRIMARY_REST));
        Optional<FatigueResistance> profile = PlanEntries.profile(entries);
        entries.has("set");
        HeavyWork work = said.heavyWork(body, rest);
        SessionEstimate estimate = estimate(work, exercise, profile);
        HeavySet best = estimate.told().get(0);
        List<Note> warnings = new ArrayList<>();
        if (estimate.takenToFailure()) {
            warnings.add(
                    new Note("R05", "Nobody said how many reps were left, so none is taken; write x5@8 for two left."));
        }
        FieldsBuilder answer = Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("value", tenths(estimate.oneRepMax()))
                .put("low", tenths(estimate.low()))
                .put("high", tenths(estimate.high()));
        PlanJson.added(answer, tenths(estimate.oneRepMax()), body);
        return answer.put("set", best.toString())
                .put("formulas", formulas(best))
                .put("warnings", PlanJson.notes(warnings))
                .done();
    }

    private static Optional<BodyShare> body(Entries entries, Optional<Exercise> exercise, WorkText said) {
        if (exercise.isEmpty()) {
            return Optional.empty();
        }
        WeightUnit unit = said.unit().orElse(WeightUnit.KILOGRAM);
        return BodyShare.of(exercise.get(), PlanEntries.bodyweight(entries, exercise.get()), unit);
    }

    private static SessionEstimate estimate(
            HeavyWork work, Optional<Exercise> exercise, Optional<FatigueResistance> profile) {
        List<HeavySet> sets = work.sets();
        if (exercise.isEmpty()) {
            if (sets.size() > 1) {
                throw new InputException(
                        sets.size() + " sets", "one set, where the exercise is not named", "Name the exercise too.");
            }
            return SessionEstimate.ofSet(sets.get(0));
        }
        StrengthPrior prior = PlanEntries.prior(exercise.get(), profile);
        if (sets.size() == 1) {
            return SessionEstimate.ofSet(prior, sets.get(0));
        }
        Optional<SessionEstimate> found = SessionEstimate.find(prior, sets, work.rest());
        if (found.isEmpty()) {
            throw new RefusedException(
                    sets.size() + " sets",
                    "a heavy set whose effort was said, of at most " + SessionEstimate.MOST_REPS
                            + " reps with those in reserve",
                    "Write the RPE behind the reps, such as x5@8.");
        }
        return found.get();
    }

    private static List<Json> formulas(HeavySet set) {
        double reps = set.reps() + Math.max(0, set.rirTenths()) / 10.0;
        List<Json> items = new ArrayList<>();
        for (OneRepMaxFormula formula : OneRepMaxFormula.values()) {
            FieldsBuilder fields = Json.Fields.build().put("name", formula.words());
            try {
                fields.put("value", tenths(formula.oneRepMax(set.load(), reps)));
            } catch (RefusedException beyond) {
                fields.put("refused", beyond.message());
            }
            fields.put("leastReps", formula.leastReps()).put("mostReps", formula.mostReps());
            items.add(fields.put("about", formula.about()).done());
        }
        return items;
    }

    static Weight tenths(Weight weight) {
        return Weight.ofThousandths(Whole.round(weight.thousandths(), 100) * 100, weight.unit());
    }

    /** Reps at percentages of the maximum, with their fractions. */
    static Json.Fields predict(Entries entries, Catalogue catalogue) {
        entries.allow(List.of("exercise", "profile", "sets"));
        Exercise exercise = catalogue.get(entries.text("exercise", "the name of an exercise, such as bench press"));
        StrengthPrior prior = PlanEntries.prior(exercise, PlanEntries.profile(entries));
        Prediction prediction =
                Prediction.of(prior, Prediction.parse(entries.text("sets", "sets such as 70%xF r120 70%xF")));
        List<Json> reps = new ArrayList<>();
        List<Json> sets = new ArrayList<>();
        for (Prediction.PredictedSet set : prediction.sets()) {
            reps.add(Json.fixed(set.hundredths(), 2));
            sets.add(Json.Fields.build()
                    .put("set", set.wish().toString())
                    .put("reps", Json.fixed(set.hundredths(), 2))
                    .put("available", Json.fixed(set.availableHundredths(), 2))
                    .done());
        }
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("reps", reps)
                .put("sets", sets)
                .texts("warnings", prediction.warnings())
                .done();
    }

    /** The profile that tests of reps at a known share of the maximum speak for. */
    static Json.Fields profile(Entries entries, Catalogue catalogue) {
        entries.allow(List.of("exercise", "tests"));
        Exercise exercise = catalogue.get(entries.text("exercise", "the name of an exercise, such as bench press"));
        List<RepsTest> tests = new ArrayList<>();
        for (String word : entries.words("tests")) {
            tests.add(test(word));
        }
        if (tests.isEmpty() || tests.size() > MOST_TESTS) {
            throw new InputException("", "1 to " + MOST_TESTS + " tests to failure, such as " + EXAMPLE, "");
        }
        StrengthEstimate estimate = StrengthEstimate.from(exercise.liftClass(), tests);
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("profile", estimate.profile().toString())
                .put("word", estimate.word())
                .put("fastest", estimate.fastest().toString())
                .put("slowest", estimate.slowest().toString())
                .put("settled", estimate.isSettled())
                .put("cut", estimate.profile().cut())
                .done();
    }

    private static RepsTest test(String word) {
        int cross = Ascii.lower(word).indexOf('x');
        String reps = word.substring(cross + 1);
        if (cross < 0 || !Ascii.isWhole(reps)) {
            throw new InputException(word, "a test to failure, rested, such as " + EXAMPLE, "");
        }
        return new RepsTest(Percent.parse(word.substring(0, cross)), Ascii.whole(reps));
    }
}
