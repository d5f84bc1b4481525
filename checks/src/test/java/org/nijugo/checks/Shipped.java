package org.nijugo.checks;

import java.util.List;
import org.nijugo.Coach;

/** The texts that come with the engine, and the coach who knows them. */
public final class Shipped {
    public static final String EXERCISES = Project.read("engine/src/main/resources/org/nijugo/exercises.txt");
    public static final String RULES = Project.read("engine/src/main/resources/org/nijugo/rules.txt");
    public static final Coach COACH = Coach.of(EXERCISES, RULES);

    private static final List<String> FEW = List.of(
            "Bench press |", "Squat |", "Deadlift |", "Leg press |", "Pull-up |", "Bulgarian split squat |", "Dip |");

    private Shipped() {}

    /** A catalogue of a few lifts, which is searched quickly. */
    public static String fewExercises() {
        StringBuilder few = new StringBuilder(EXERCISES.lines().findFirst().orElseThrow());
        EXERCISES
                .lines()
                .filter(line -> FEW.stream().anyMatch(line::startsWith))
                .forEach(line -> few.append('\n').append(line));
        return few.toString();
    }
}
