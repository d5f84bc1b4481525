package org.nijugo.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nijugo.Coach;

/** The engine with all it is handed. */
final class Knowledge {
    private Knowledge() {}

    static Coach coach() {
        return Coach.of(text("exercises.txt"), text("rules.txt"));
    }

    private static String text(String name) {
        try (InputStream in = Coach.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
