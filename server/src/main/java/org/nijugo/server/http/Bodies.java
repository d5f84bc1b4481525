package org.nijugo.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** Reads bodies: JSON in UTF-8, bounded in length, depth and time. */
public final class Bodies {
    /** No body is longer. */
    public static final int LONGEST = 1 << 20;

    private static final Duration SLOWEST = Duration.ofSeconds(15);

    private Bodies() {}

    /**
     * The body, which must be a JSON object.
     *
     * @throws Problem 400, 408, 413 or 415 when it is not
     */
    public static Json.Fields read(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(java.util.Locale.ROOT);
        if (!type.replaceAll("[ \"]", "").matches("application/json(;charset=utf-?8)?")) {
            throw Problem.of(Kind.MEDIA, "Send JSON in UTF-8, with the header Content-Type: application/json.");
        }
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
            throw Problem.of(Kind.MEDIA, "Send the body as it is, without Content-Encoding.");
        }
        if (request.getContentLengthLong() > LONGEST) {
            throw tooLarge();
        }
        String text = decoded(bytes(request));
        try {
            if (Json.parse(text) instanceof Json.Fields fields) {
                return fields;
            }
        } catch (InputException trouble) {
            throw Problem.of(Kind.BAD_REQUEST, trouble.message());
        }
        throw Problem.of(Kind.BAD_REQUEST, "The body must be one JSON object, in braces.");
    }

    private static Problem tooLarge() {
        return Problem.of(Kind.TOO_LARGE, "A body has at most " + LONGEST + " bytes. Send less at once.");
    }

    private static byte[] bytes(HttpServletRequest request) {
        long until = System.nanoTime() + SLOWEST.toNanos();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            InputStream in = request.getInputStream();
            int read = in.read(piece);
            while (read >= 0) {
                all.write(piece, 0, read);
                if (all.size() > LONGEST) {
                    throw tooLarge();
                }
                if (System.nanoTime() > until) {
                    throw slow();
                }
                read = in.read(piece);
            }
        } catch (SocketTimeoutException slow) {
            throw slow();
        } catch (IOException broken) {
            throw Problem.of(Kind.BAD_REQUEST, "The body broke off.");
        }
        return all.toByteArray();
    }

    private static Problem slow() {
        return Problem.of(Kind.SLOW, "A body has " + SLOWEST.toSeconds() + " seconds to arrive.");
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw Problem.of(Kind.BAD_REQUEST, "The body is not a text in UTF-8.");
        }
    }
}
