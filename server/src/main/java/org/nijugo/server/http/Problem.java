package org.nijugo.server.http;

import java.util.List;
import java.util.Optional;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** Something went wrong, told as RFC 9457 tells it: a type for programs, a title, a status, a sentence for people. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final Kind kind;
    private final transient Optional<InputException> input;
    private final int retryAfterSeconds;
    private final String allowed;

    /** All kinds, each with its status; the word is the end of its type. */
    public enum Kind {
        BAD_REQUEST(400, "bad-request", "The request cannot be read"),
        INPUT(400, "input", "A value cannot be used"),
        SIGN_IN(401, "sign-in", "Sign in first"),
        WRONG_PASSWORD(401, "wrong-password", "Name and password do not belong together"),
        FORBIDDEN(403, "forbidden", "Not yours to do"),
        CSRF(403, "csrf", "The request's own token is missing"),
        HOST(403, "host", "Not reachable under this name"),
        NOT_FOUND(404, "not-found", "Nothing is there"),
        METHOD(405, "method", "Not with this method"),
        SLOW(408, "too-slow", "The body came too slowly"),
        CONFLICT(409, "conflict", "It does not fit what is there"),
        TOO_LARGE(413, "too-large", "Too large"),
        MEDIA(415, "media-type", "Only JSON is read"),
        REFUSED(422, "refused", "Well said, but it cannot be done"),
        TOO_MANY(429, "too-many", "Too often"),
        MISTAKE(500, "mistake", "A mistake in the server"),
        UNAVAILABLE(503, "unavailable", "Not now");

        private final int status;
        private final String word;
        private final String title;

        Kind(int status, String word, String title) {
            this.status = status;
            this.word = word;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String word() {
            return word;
        }

        public String title() {
            return title;
        }
    }

    private Problem(Kind kind, String detail, Optional<InputException> input, int retryAfterSeconds, String allowed) {
        super(detail, null, false, false);
        this.kind = kind;
        this.input = input;
        this.retryAfterSeconds = retryAfterSeconds;
        this.allowed = allowed;
    }

    /** Something wrong of this kind: the detail says what and what to do, in whole sentences. */
    public static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, Optional.empty(), 0, "");
    }

    /** Too often: when to come back is said too. */
    public static Problem later(Kind kind, String detail, int retryAfterSeconds) {
        return new Problem(kind, detail, Optional.empty(), retryAfterSeconds, "");
    }

    /** A value in the request cannot be used, or what is asked cannot be done. */
    public static Problem of(InputException trouble) {
        Kind kind = trouble instanceof RefusedException ? Kind.REFUSED : Kind.INPUT;
        return new Problem(kind, trouble.message(), Optional.of(trouble), 0, "");
    }

    /** The address is right and the method is not; these are there. */
    public static Problem method(List<Endpoints> there) {
        String allowed = EndpointPaths.allowed(there);
        return new Problem(Kind.METHOD, "Here it is " + allowed + ".", Optional.empty(), 0, allowed);
    }

    public Kind kind() {
        return kind;
    }

    /** The methods that would do; empty where that is not the matter. */
    String allowed() {
        return allowed;
    }

    public int status() {
        return kind.status();
    }

    /** Seconds to wait before another try; 0 where waiting changes nothing. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** As it is sent. */
    public Json.Fields json() {
        FieldsBuilder fields = Json.Fields.build()
                .put("type", "urn:nijugo:problem:" + kind.word())
                .put("title", kind.title())
                .put("status", kind.status())
                .put("detail", String.valueOf(getMessage()));
        input.ifPresent(trouble -> {
            if (!trouble.entry().isEmpty()) {
                fields.put("at", trouble.entry());
            }
            fields.put("value", trouble.value())
                    .put("expected", trouble.expected())
                    .put("advice", trouble.advice());
        });
        return fields.done();
    }
}
