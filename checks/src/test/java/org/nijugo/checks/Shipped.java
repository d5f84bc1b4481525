package org.nijugo.checks;

import org.nijugo.Coach;

/** The texts that come with the engine, and the coach who knows them. */
public final class Shipped {
    public static final String EXERCISES = Project.read("engine/src/main/resources/org/nijugo/exercises.txt");
    public static final String RULES = Project.read("engine/src/main/resources/org/nijugo/rules.txt");
    public static final Coach COACH = Coach.of(EXERCISES, RULES);

    private Shipped() {}
}
