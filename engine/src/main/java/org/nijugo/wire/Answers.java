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
import org.nijugo.simulate.SimulationRequest;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** Answers requests: finds the verb, reads what it needs, and writes what the engine says. */
public final class Answers {
    private static final List<String> VERBS = List.of(
            "plan",
            "next",
            "play",
            "primary",
            "predict",
            "e1rm",
            "profile",
            "strip",
            "routine",
            "simulate",
            "explain",
            "gym",
            "exercises",
            "screening");

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
        Entries entries = Entries.of(request);
        try {
            entries.checkVersion();
            return answer(entries);
        } catch (InputException trouble) {
            throw entries.about(trouble);
        }
    }

    /**
     * The request for a plan in this JSON.
     *
     * @throws InputException when it cannot be read
     */
    public PlanAsk plan(Json request) {
        Entries entries = Entries.of(request);
        try {
            entries.checkVersion();
            return PlanEntries.read(entries.allow(PlanEntries.NAMES), catalogue());
        } catch (InputException trouble) {
            throw entries.about(trouble);
        }
    }

    /**
     * The request for a simulation in this JSON, for hosts that play it themselves.
     *
     * @throws InputException when it cannot be read
     */
    public SimulationRequest simulation(Json request) {
        Entries entries = Entries.of(request);
        try {
            entries.checkVersion();
            return SimulationJson.read(entries, catalogue());
        } catch (InputException trouble) {
            throw entries.about(trouble);
        }
    }

    private Json.Fields answer(Entries entries) {
        String verb = Ascii.lower(Ascii.trim(entries.text("ask", "what is asked: " + Entries.joined(VERBS))));
        return switch (verb) {
            case "plan" -> advice(entries);
            case "next" -> next(entries);
            case "play" -> PlayAnswer.play(entries, catalogue());
            case "primary" -> PrimaryAnswer.primary(entries, catalogue());
            case "predict" -> StrengthAnswers.predict(entries, catalogue());
            case "e1rm" -> StrengthAnswers.estimate(entries, catalogue());
            case "profile" -> StrengthAnswers.profile(entries, catalogue());
            case "strip" -> GymAnswers.strip(entries, catalogue());
            case "routine" -> RoutineAnswer.routine(entries, catalogue());
            case "simulate" -> SimulationJson.simulate(entries, catalogue());
            case "gym" -> GymAnswers.gym(entries);
            case "explain" -> LookUps.explain(entries, rules());
            case "exercises" -> LookUps.exercises(entries, catalogue());
            case "screening" -> LookUps.screening(entries);
            default -> throw new InputException(verb, "one of " + Entries.joined(VERBS), "");
        };
    }

    private Json.Fields advice(Entries entries) {
        PlanAsk ask = PlanEntries.read(entries.allow(PlanEntries.NAMES), catalogue());
        return PlanJson.advice(ask, Planner.plan(ask.request()));
    }

    private Json.Fields next(Entries entries) {
        PlanAsk ask = PlanEntries.read(entries.allow(PlanEntries.namesAnd("events")), catalogue());
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
