package org.nijugo.wire;

import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.DropSetRun;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Planner;
import org.nijugo.dropset.RunEvent;
import org.nijugo.exercise.Catalogue;
import org.nijugo.rule.RuleBook;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** Answers requests: finds the verb, reads what it needs, and writes what the engine says. */
public final class Answers {
    private static final List<String> VERBS =
            List.of("plan", "next", "play", "primary", "strip", "routine", "explain", "gym", "exercises", "screening");

    private final Knowledge knowledge;

    /**
     * Answers from these texts, which are read when they are needed.
     *
     * @param catalogue all exercises
     * @param rules the rule book
     */
    public Answers(String catalogue, String rules) {
        this.knowledge = new Knowledge(catalogue, rules);
    }

    public Catalogue catalogue() {
        return knowledge.catalogue();
    }

    public RuleBook rules() {
        return knowledge.rules();
    }

    /** The answer to a request; a bad one is answered with what was expected. */
    public Json.Fields to(String request) {
        try {
            return to(Json.parse(request));
        } catch (InputException trouble) {
            return Wire.error(trouble);
        }
    }

    /**
     * The answer to a request.
     *
     * @throws InputException when it cannot be read or not be fulfilled
     */
    public Json.Fields to(Json request) {
        Entries any = Entries.ofAny(request);
        try {
            Reading.checkVersion(any);
            String verb = Ascii.lower(Ascii.trim(any.text("ask", "what is asked: " + Entries.joined(VERBS))));
            return answer(verb, request);
        } catch (InputException trouble) {
            throw any.about(trouble);
        }
    }

    /**
     * The request for a plan in this JSON.
     *
     * @throws InputException when it cannot be read
     */
    public PlanAsk plan(Json request) {
        return PlanEntries.read(Entries.of(request, "", PlanEntries.NAMES), catalogue());
    }

    private Json.Fields answer(String verb, Json request) {
        return switch (verb) {
            case "plan" -> {
                PlanAsk ask = plan(request);
                yield PlanJson.advice(ask, Planner.plan(ask.request()));
            }
            case "next" -> next(request);
            case "play" -> PlayAnswer.play(request, catalogue());
            case "primary" -> PrimaryAnswer.primary(request, catalogue());
            case "strip" -> GymAnswers.strip(request, catalogue());
            case "routine" -> RoutineAnswer.routine(request, catalogue());
            case "gym" -> GymAnswers.gym(request);
            case "explain" -> LookUps.explain(request, rules());
            case "exercises" -> LookUps.exercises(request, catalogue());
            case "screening" -> LookUps.screening(request);
            default -> throw new InputException(verb, "one of " + Entries.joined(VERBS), "");
        };
    }

    private Json.Fields next(Json request) {
        Entries entries = Entries.of(request, "", PlanEntries.namesAnd("events"));
        PlanAsk ask = PlanEntries.read(entries, catalogue());
        List<RunEvent> events = EventJson.readAll(
                entries.items("events"), ask.request().equipment().unit(), ask.body());
        Advice advice = Planner.plan(ask.request());
        if (!(advice instanceof Advice.Recommended recommended)) {
            throw new RefusedException(
                    advice.word(),
                    "a set that is recommended",
                    advice.reasons().get(0).text());
        }
        NextStep step = DropSetRun.next(recommended, events);
        return step(step, recommended, ask);
    }

    private static Json.Fields step(NextStep step, Advice.Recommended plan, PlanAsk ask) {
        FieldsBuilder fields = Json.Fields.build().put("version", Wire.VERSION);
        for (Json.Field field :
                StepJson.write(step, plan.situation().target(), ask.body()).fields()) {
            fields.put(field.name(), field.value());
        }
        return fields.done();
    }

    /** The texts that the engine was handed, read once each. */
    private static final class Knowledge {
        private final String catalogueText;
        private final String rulesText;
        private Optional<Catalogue> catalogue = Optional.empty();
        private Optional<RuleBook> rules = Optional.empty();

        Knowledge(String catalogueText, String rulesText) {
            this.catalogueText = catalogueText;
            this.rulesText = rulesText;
        }

        Catalogue catalogue() {
            Optional<Catalogue> read = catalogue;
            if (read.isEmpty()) {
                read = Optional.of(Catalogue.parse(catalogueText));
                catalogue = read;
            }
            return read.get();
        }

        RuleBook rules() {
            Optional<RuleBook> read = rules;
            if (read.isEmpty()) {
                read = Optional.of(RuleBook.parse(rulesText));
                rules = read;
            }
            return read.get();
        }
    }
}
