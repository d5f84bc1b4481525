package org.nijugo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nijugo.Coach;

/** The coach with the texts that come with the engine. */
final class Texts {
    private Texts() {}

    static Coach coach() {
        return Coach.of(read("exercises.txt"), read("rules.txt"));
    }

    static String read(String name) {
        try (InputStream in = Coach.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The text (" + name + ") must lie beside the engine.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
