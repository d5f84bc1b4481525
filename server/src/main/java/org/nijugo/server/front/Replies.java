package org.nijugo.server.front;

import java.nio.charset.StandardCharsets;
import org.nijugo.server.http.Hash;
import org.nijugo.wire.Json;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers in the forms that are used. */
public final class Replies {
    private Replies() {}

    public static ServerResponse json(Json body) {
        return json(200, body);
    }

    public static ServerResponse json(int status, Json body) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.print().getBytes(StandardCharsets.UTF_8));
    }

    /** Done, and nothing to say. */
    public static ServerResponse nothing() {
        return ServerResponse.noContent().build();
    }

    /** What changes seldom: a caller who has it already is told so and gets no body. */
    public static ServerResponse tagged(Call call, MediaType type, byte[] body) {
        return tagged(call, "\"" + Hash.of(body).substring(0, 32) + "\"", type, () -> body);
    }

    /** The same with a tag that is known without making the body. */
    public static ServerResponse tagged(
            Call call, String tag, MediaType type, java.util.function.Supplier<byte[]> body) {
        if (call.header("If-None-Match")
                .filter(known -> known.contains(tag) || known.strip().equals("*"))
                .isPresent()) {
            return ServerResponse.status(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "private, no-cache")
                    .build();
        }
        return ServerResponse.ok()
                .contentType(type)
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .body(body.get());
    }
}
