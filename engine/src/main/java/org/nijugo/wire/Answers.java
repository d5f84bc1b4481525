package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Catalogue;
import org.nijugo.rule.RuleBook;
import org.nijugo.simulate.SimulationRequest;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Answers requests: finds the verb, reads what it needs, and writes what the engine says. */
public final class Answers {
    private final List<Verb> verbs;
    private final Knowledge knowledge;

    private Answers(List<Verb> verbs, String catalogue, String rules) {
        this.verbs = verbs;
        this.knowledge = new Knowledge(catalogue, rules);
    }

    /**
     * Answers whatever can be asked, from these texts, which are read when they are needed.
     *
     * @param catalogue all exercises
     * @param rules the rule book
     */
    public static Answers to(String catalogue, String rules) {
        return new Answers(Verbs.all(), catalogue, rules);
    }

    /** Answers what a set in the gym needs and nothing else, for hosts to which the rest is too large to carry. */
    public static Answers toSets(String catalogue) {
        return new Answers(Verbs.ofSets(), catalogue, "");
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
        String asked = Ascii.lower(Ascii.trim(entries.text("ask", "what is asked: " + words())));
        for (Verb verb : verbs) {
            if (verb.word().equals(asked)) {
                return verb.answer(entries, knowledge);
            }
        }
        throw new InputException(asked, "one of " + words(), "");
    }

    private String words() {
        List<String> words = new ArrayList<>();
        for (Verb verb : verbs) {
            words.add(verb.word());
        }
        return Entries.joined(words);
    }
}
