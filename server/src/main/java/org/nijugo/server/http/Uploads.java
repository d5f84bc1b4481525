package org.nijugo.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.nijugo.server.http.Problem.Kind;

/** Lays files that are sent down on the disk, bounded in length and time: a log of a million sets is never in memory as a whole. */
public final class Uploads {
    /** No file is longer; a million rows of Strong have 70 MB. */
    public static final int LONGEST = 128 << 20;

    private static final Duration SLOWEST = Duration.ofMinutes(5);
    private static final int PIECE = 1 << 16;
    private static final Set<String> TYPES = Set.of(
            "text/csv", "text/plain", "text/tab-separated-values", "application/json", "application/octet-stream");

    private Uploads() {}

    /**
     * The body, as it came. Whoever asks for it forgets it too.
     *
     * @throws Problem 400, 408, 413 or 415 when it is none that is taken; nothing is then left of it
     */
    public static Path read(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).split(";", 2)[0].strip();
        if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            throw Problem.of(
                    Kind.MEDIA, "Send the file as it is, with the header Content-Type: text/csv or application/json.");
        }
        if (request.getContentLengthLong() > LONGEST) {
            throw tooLarge();
        }
        Path file = fresh();
        try {
            copy(request, file);
            return file;
        } catch (SocketTimeoutException slow) {
            forget(file);
            throw slow();
        } catch (IOException broken) {
            forget(file);
            throw Problem.of(Kind.BAD_REQUEST, "The file broke off on its way. Send it again.");
        } catch (Problem problem) {
            forget(file);
            throw problem;
        }
    }

    private static Path fresh() {
        try {
            return Files.createTempFile("nijugo-upload", ".log");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void copy(HttpServletRequest request, Path file) throws IOException {
        long until = System.nanoTime() + SLOWEST.toNanos();
        long length = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            InputStream in = request.getInputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                length += read;
                if (length > LONGEST) {
                    throw tooLarge();
                }
                if (System.nanoTime() > until) {
                    throw slow();
                }
                out.write(piece, 0, read);
            }
        }
    }

    private static Problem tooLarge() {
        return Problem.of(Kind.TOO_LARGE, "A file has at most " + LONGEST + " bytes. Export fewer years at once.");
    }

    private static Problem slow() {
        return Problem.of(Kind.SLOW, "A file has " + SLOWEST.toMinutes() + " minutes to arrive.");
    }

    /** It is not needed any more. */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
