package org.nijugo.interchange.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be read from its beginning as often as is needed. */
public interface Source {
    /** Its bytes from the beginning. */
    InputStream open() throws IOException;

    /** A file on disk. */
    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** What is in memory already. */
    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** A text, for examples. */
    static Source of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
