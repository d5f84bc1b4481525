package org.nijugo.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.nijugo.Coach;
import org.nijugo.exercise.Exercises;

/** The door as it ships, with its catalogue and rule book. */
public final class Doors {
    public static final Coach COACH = Coach.of(Exercises.TEXT, rules());

    private Doors() {}

    /** The answer to a request that is written with single quotes for the eye. */
    static String ask(String request) {
        return COACH.ask(request.replace('\'', '"'));
    }

    /** What is in the answer under these names, printed; empty where there is nothing. */
    static String ask(String request, String... path) {
        Json value = Json.parse(ask(request));
        for (String name : path) {
            Json inner = new Json.Nothing();
            if (value instanceof Json.Items items) {
                inner = items.items().get(Integer.parseInt(name));
            } else if (value instanceof Json.Fields fields) {
                inner = fields.find(name).orElse(inner);
            }
            value = inner;
        }
        return value instanceof Json.Text text ? text.value() : value.print();
    }

    private static String rules() {
        try (InputStream in = Objects.requireNonNull(Coach.class.getResourceAsStream("/org/nijugo/rules.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
