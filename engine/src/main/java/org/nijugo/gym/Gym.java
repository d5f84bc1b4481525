package org.nijugo.gym;

import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Parsed;

/** What somebody's gym has, written as text. */
public final class Gym {
    private Gym() {}

    /** The gym that the text tells, and every line that could not be read. */
    public static Parsed<Gym> parse(String text) {
        return later(text);
    }

    /** Names of the gyms that come with the engine. */
    public static List<String> builtInNames() {
        return List.of("commercial-kg", "commercial-lb", "home-kg", "iwf");
    }

    /** The gym that comes with the engine under this name. */
    public static Optional<Gym> findBuiltIn(String name) {
        return later(name);
    }

    public WeightUnit unit() {
        return later("");
    }

    /**
     * What carries the exercise's load here.
     *
     * @param bodyweight of the lifter; needed where the body is lifted too
     * @throws org.nijugo.text.RefusedException when the gym has not got the implement, named, or the bodyweight is missing
     */
    public Equipment equipmentFor(Exercise exercise, Optional<Weight> bodyweight) {
        return later(exercise.name() + bodyweight.isPresent());
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return "";
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T later(String what) {
        throw new UnsupportedOperationException(what);
    }
}
