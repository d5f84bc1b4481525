package org.nijugo.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.nijugo.store.StoreException;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes problems of everything that went wrong, and sends them. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Seconds in which a database that was started again answers. */
    private static final int SOON = 5;

    private Problems() {}

    /** The problem that this is; what nobody foresaw is a mistake of ours, logged and not told. */
    public static Problem of(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof InputException trouble) {
            return Problem.of(trouble);
        }
        if (isDatabaseAway(thrown)) {
            LOG.warn("the database does not answer", thrown);
            return Problem.later(
                    Problem.Kind.UNAVAILABLE,
                    "The database does not answer just now. Whether this was kept is not known: ask again, what was kept"
                            + " is kept once.",
                    SOON);
        }
        LOG.error("a mistake in the server", thrown);
        return Problem.of(
                Problem.Kind.MISTAKE, "This is a mistake in nijugo and not yours. Nothing was kept of the request.");
    }

    /** Whether somewhere below it a connection broke or could not be had (SQLSTATE 08 and 57P), or the store gave up. */
    private static boolean isDatabaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException || cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException broken && broken.getSQLState() != null) {
                String state = broken.getSQLState();
                if (state.startsWith("08") || state.startsWith("57P")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What there is to say of a request that was refused before it was understood, by its status alone. */
    public static Json.Fields ofStatus(int status) {
        for (Problem.Kind kind : Problem.Kind.values()) {
            if (kind.status() == status) {
                return Problem.of(kind, "The request is not one that HTTP allows, or not one that is answered here.")
                        .json();
            }
        }
        return Json.Fields.build()
                .put("type", "about:blank")
                .put("title", status < 500 ? "The request cannot be answered" : "Not possible here")
                .put("status", status)
                .put("detail", "The request asks for something of HTTP that this server does not offer.")
                .done();
    }

    /** The same as the answer of a handler. */
    public static ServerResponse reply(Problem problem) {
        ServerResponse.BodyBuilder reply = ServerResponse.status(problem.status())
                .header("Content-Type", Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store");
        if (problem.retryAfterSeconds() > 0) {
            reply.header("Retry-After", Integer.toString(problem.retryAfterSeconds()));
        }
        return reply.body(problem.json().print().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it where no handler is involved. */
    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (!problem.allowed().isEmpty()) {
            response.setHeader("Allow", problem.allowed());
        }
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"nijugo\"");
        }
        if (problem.retryAfterSeconds() > 0) {
            response.setHeader("Retry-After", Integer.toString(problem.retryAfterSeconds()));
        }
        byte[] body = problem.json().print().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
