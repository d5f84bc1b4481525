package org.nijugo.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The rule book that ships, and the page made from it. */
final class BookOnDisk {
    private BookOnDisk() {}

    static RuleBook read() throws IOException {
        return RuleBook.parse(text());
    }

    static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream("/org/nijugo/rules.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** docs/method.md, wherever below the root of the project the tests are started. */
    static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs").resolve("index.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder docs above the tests");
        }
        return folder.resolve("docs").resolve("method.md");
    }
}
