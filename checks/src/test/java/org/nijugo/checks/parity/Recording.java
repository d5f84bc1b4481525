package org.nijugo.checks.parity;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nijugo.Coach;
import org.nijugo.checks.Shipped;

/**
 * What the JVM answered, one case a line: number, kind, request and answer as a JSON list in plain ASCII.
 *
 * @param cases how many lines there are
 */
record Recording(Path file, int cases, Tally tally) {
    /** Asks every case whose number leaves this rest when divided by so many parts. */
    static Recording make(Path file, int most, int part, int parts) {
        Coach coach = Coach.of(Shipped.EXERCISES, Shipped.RULES);
        Tally tally = new Tally();
        int cases = 0;
        try {
            Files.createDirectories(file.getParent());
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
                for (int number = part; number < most; number += parts) {
                    Requests.Case asked = Requests.of(number);
                    String answer = ask(coach, asked.request());
                    out.write("[" + number + ",\"" + asked.kind() + "\"," + Fields.quoted(asked.request()) + ","
                            + Fields.quoted(answer) + "]\n");
                    tally.add(asked, answer);
                    cases++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Recording(file, cases, tally);
    }

    private static String ask(Coach coach, String request) {
        try {
            return coach.ask(request);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("No request may make the engine throw: " + request, e);
        }
    }
}
