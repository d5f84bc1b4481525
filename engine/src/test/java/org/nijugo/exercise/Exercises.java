package org.nijugo.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shipped catalogue, read from the class path once for all tests. */
public final class Exercises {
    public static final String TEXT = read();
    public static final Catalogue CATALOGUE = Catalogue.parse(TEXT);

    private Exercises() {}

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(Exercises.class.getResourceAsStream("/org/nijugo/exercises.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
