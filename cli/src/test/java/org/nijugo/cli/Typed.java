package org.nijugo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A command as it was typed and what came of it, in this process: exit code, standard output, standard error. */
record Typed(int exit, String out, String err) {
    /** Where it is typed: a home of its own, nothing saved, no terminal. */
    static final class Desk {
        private final Map<String, String> environment = new HashMap<>();
        private String input = "";
        private Screen screen = Screen.none();

        Desk(Path home) {
            environment.put("HOME", home.toString());
        }

        Desk with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Desk reading(String text) {
            input = text;
            return this;
        }

        Desk on(Screen other) {
            screen = other;
            return this;
        }

        Typed type(String... words) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Host host = new Host(
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    out,
                    err,
                    environment,
                    "",
                    screen);
            int exit = Main.run(words, host);
            return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** Lines on standard error. */
    long errorLines() {
        return err.lines().count();
    }
}
