package org.nijugo.server.front;

import java.util.Map;
import java.util.Optional;
import org.nijugo.server.access.Caller;
import org.nijugo.server.http.Bodies;
import org.nijugo.server.http.Input;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * One request, let through by the gate.
 *
 * @param caller who is calling, and allowed to
 * @param path the values of what varies in the path
 */
public record Call(ServerRequest request, Caller caller, Map<String, String> path) {
    public Call {
        path = Map.copyOf(path);
    }

    /** The value in the path called so. */
    public String at(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The path must have a {" + name + "}.");
        }
        return value;
    }

    /** The body, a JSON object. */
    public Json.Fields body() {
        return Bodies.read(request.servletRequest());
    }

    /** The body for handlers that read it field by field. */
    public Input input() {
        return Input.of(body());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.headers().firstHeader(name));
    }

    /** What stands behind {@code ?name=}. */
    public Optional<String> query(String name) {
        return request.param(name).filter(value -> !value.isBlank());
    }

    /** A whole number behind {@code ?name=}. */
    public long query(String name, long otherwise, long low, long high) {
        Optional<String> said = query(name);
        if (said.isEmpty()) {
            return otherwise;
        }
        if (said.get().matches("\\d{1,18}")) {
            long value = Long.parseLong(said.get());
            if (value >= low && value <= high) {
                return value;
            }
        }
        throw new InputException(said.get(), "a whole number from " + low + " to " + high, "").about(name);
    }
}
