package org.nijugo.store.fold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nijugo.Coach;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.store.event.Event;
import org.nijugo.wire.Json;

/**
 * The engine, as the fold asks it.
 *
 * <pre>{@code
 * StreamState session = Rules.shipped().fold(stream, events);
 * }</pre>
 */
public final class Rules {
    private static final int MOST_NAMES = 2_000;

    private final Coach coach;
    private final Planned.Memory plans;
    private final Map<String, Optional<Exercise>> exercises = new ConcurrentHashMap<>();

    private Rules(Coach coach) {
        this.coach = coach;
        this.plans = new Planned.Memory(coach);
    }

    /** With this coach. */
    public static Rules of(Coach coach) {
        return new Rules(coach);
    }

    /** With the exercises and rules that come with the engine. */
    public static Rules shipped() {
        return of(Coach.of(text("/org/nijugo/exercises.txt"), text("/org/nijugo/rules.txt")));
    }

    private static String text(String resource) {
        try (InputStream in = Coach.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + resource + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("The program cannot be read: " + resource, broken);
        }
    }

    Coach coach() {
        return coach;
    }

    Catalogue catalogue() {
        return coach.catalogue();
    }

    /** The exercise that is called so; names come again and again. */
    Optional<Exercise> exercise(String name) {
        Optional<Exercise> known = exercises.get(name);
        if (known == null) {
            known = coach.catalogue().find(name);
            if (exercises.size() < MOST_NAMES) {
                exercises.put(name, known);
            }
        }
        return known;
    }

    Planned planned(Json.Fields request) {
        return plans.of(request);
    }

    /**
     * Looks at an event before it is taken in: whether it can be read at all. What it means is found out by the fold.
     *
     * @return the event with its payload written the one way
     * @throws org.nijugo.text.InputException naming the field that cannot be read
     */
    public Told read(Event event) {
        return Reading.of(event, this);
    }

    /** A stream that nothing is told of yet. */
    public Folded nothing(Stream stream) {
        return new Folded(this, stream, List.of(), StreamState.NOTHING, Map.of(), new Trend());
    }

    /** What the events of a stream come to, in whatever order they are handed in. */
    public StreamState fold(Stream stream, Collection<Told> events) {
        return nothing(stream).with(List.copyOf(events)).state();
    }
}
