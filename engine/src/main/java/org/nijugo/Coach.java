package org.nijugo;

import java.util.List;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.DropSetRequest;
import org.nijugo.dropset.DropSetRun;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Planner;
import org.nijugo.dropset.RunEvent;
import org.nijugo.exercise.Catalogue;
import org.nijugo.rule.RuleBook;
import org.nijugo.simulate.SimulationRequest;
import org.nijugo.text.InputException;
import org.nijugo.wire.Answers;
import org.nijugo.wire.Json;
import org.nijugo.wire.PlanAsk;

/**
 * The engine's one door. It has no state but the catalogue and the rule book it was given.
 *
 * <pre>{@code
 * Coach coach = Coach.of(catalogue, rules);
 * String plan = coach.ask("{\"ask\":\"plan\",\"exercise\":\"bench press\",\"work\":\"100kg x5 x5 x5 x4\"}");
 * }</pre>
 */
public final class Coach {
    private final Answers answers;

    private Coach(Answers answers) {
        this.answers = answers;
    }

    /** A coach who knows these exercises and rules; both are versioned texts, read when they are needed. */
    public static Coach of(String catalogue, String rules) {
        return new Coach(Answers.to(catalogue, rules));
    }

    /**
     * A coach for a set in the gym, who answers plan, next, strip, routine, gym, exercises and screening: for hosts to
     * which all of the engine is too large to carry. Its answers are the same. It has no rule book.
     */
    public static Coach ofSets(String catalogue) {
        return new Coach(Answers.toSets(catalogue));
    }

    /**
     * The answer to a request, both JSON. Bad requests get an answer too: {@code {"version":1,"error":{…}}}.
     *
     * @param request such as {@code {"version":1,"ask":"plan","exercise":"bench press",…}}
     */
    public String ask(String request) {
        return answers.to(request).print();
    }

    /**
     * The answer to a request, for hosts that go on working with it.
     *
     * @throws InputException when the request cannot be read, or (as a {@code RefusedException}) not be fulfilled
     */
    public Json.Fields answer(Json request) {
        return answers.to(request);
    }

    /**
     * The request for a finishing set that the JSON tells.
     *
     * @throws InputException naming the entry that cannot be read
     */
    public PlanAsk request(Json request) {
        return answers.plan(request);
    }

    /** The advice for a request. */
    public Advice plan(DropSetRequest request) {
        return Planner.plan(request);
    }

    /** What to do after these events of a live set, none of them to begin with. */
    public NextStep next(Advice.Recommended plan, List<RunEvent> events) {
        return DropSetRun.next(plan, events);
    }

    /**
     * The simulation that the JSON tells, for hosts that play it on several cores or show how far it has got;
     * {@code SimulationJson.write} makes the answer of its report.
     *
     * @throws InputException naming the entry that cannot be read
     */
    public SimulationRequest simulation(Json request) {
        return answers.simulation(request);
    }

    /** Every exercise that is known. */
    public Catalogue catalogue() {
        return answers.catalogue();
    }

    /** Every rule in words. */
    public RuleBook rules() {
        return answers.rules();
    }
}
