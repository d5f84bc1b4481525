package org.nijugo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The engine is small enough for a phone: what a page loads is its code; the two texts come besides. */
class JavaScriptSizeTest {
    private static final int MOST_BYTES = 60 * 1024;

    @Test
    void theCodeIsSmall() throws IOException {
        byte[] code = Files.readAllBytes(JavaScript.PACKAGE.resolve("engine.mjs"));
        int zipped = zipped(code);
        System.out.printf(
                "engine.mjs: %.1f KB, %.1f KB zipped, of at most 60 KB%n", code.length / 1024.0, zipped / 1024.0);
        assertThat(zipped).isBetween(1_000, MOST_BYTES);
    }

    private static int zipped(byte[] code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(code);
        }
        return out.size();
    }
}
