package org.nijugo.wire;

import java.util.List;

/**
 * What can be asked. Each list names its verbs one by one, so that a host which carries only the short one carries none of the
 * code behind the others.
 */
final class Verbs {
    private Verbs() {}

    /** Everything. */
    static List<Verb> all() {
        return List.of(
                plan(),
                next(),
                new Verb("play", (entries, knowledge) -> PlayAnswer.play(entries, knowledge.catalogue())),
                new Verb("primary", (entries, knowledge) -> PrimaryAnswer.primary(entries, knowledge.catalogue())),
                new Verb("predict", (entries, knowledge) -> StrengthAnswers.predict(entries, knowledge.catalogue())),
                new Verb("e1rm", (entries, knowledge) -> StrengthAnswers.estimate(entries, knowledge.catalogue())),
                new Verb("profile", (entries, knowledge) -> StrengthAnswers.profile(entries, knowledge.catalogue())),
                strip(),
                routine(),
                new Verb("simulate", (entries, knowledge) -> SimulationJson.simulate(entries, knowledge.catalogue())),
                new Verb("explain", (entries, knowledge) -> LookUps.explain(entries, knowledge.rules())),
                gym(),
                exercises(),
                screening(),
                new Verb("progress", (entries, knowledge) -> ProgressAnswers.progress(entries, knowledge.catalogue())));
    }

    /** What a set in the gym needs: its plan and its steps, the plates, the routine, and what is looked up on the way. */
    static List<Verb> ofSets() {
        return List.of(plan(), next(), strip(), routine(), gym(), exercises(), screening());
    }

    private static Verb plan() {
        return new Verb("plan", (entries, knowledge) -> PlanAnswers.advice(entries, knowledge.catalogue()));
    }

    private static Verb next() {
        return new Verb("next", (entries, knowledge) -> PlanAnswers.next(entries, knowledge.catalogue()));
    }

    private static Verb strip() {
        return new Verb("strip", (entries, knowledge) -> GymAnswers.strip(entries, knowledge.catalogue()));
    }

    private static Verb routine() {
        return new Verb("routine", (entries, knowledge) -> RoutineAnswer.routine(entries, knowledge.catalogue()));
    }

    private static Verb gym() {
        return new Verb("gym", (entries, knowledge) -> GymAnswers.gym(entries));
    }

    private static Verb exercises() {
        return new Verb("exercises", (entries, knowledge) -> LookUps.exercises(entries, knowledge.catalogue()));
    }

    private static Verb screening() {
        return new Verb("screening", (entries, knowledge) -> LookUps.screening(entries));
    }
}
