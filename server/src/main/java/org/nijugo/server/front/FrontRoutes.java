package org.nijugo.server.front;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.nijugo.server.http.Endpoints;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** What stands at the front: the start page, whether all is well, the measurements, and the description of all this. */
public final class FrontRoutes implements Handlers.Group {
    private final PrometheusMeterRegistry meters;
    private final BooleanSupplier healthy;

    public FrontRoutes(PrometheusMeterRegistry meters, BooleanSupplier healthy) {
        this.meters = meters;
        this.healthy = healthy;
    }

    @Override
    public void register(Handlers handlers) {
        byte[] page = resource("start.html");
        byte[] style = resource("start.css");
        handlers.on(
                Endpoints.START,
                call -> Replies.tagged(call, new MediaType("text", "html", StandardCharsets.UTF_8), page));
        handlers.on(
                Endpoints.STYLE,
                call -> Replies.tagged(call, new MediaType("text", "css", StandardCharsets.UTF_8), style));
        byte[] description = OpenApi.document().print().getBytes(StandardCharsets.UTF_8);
        handlers.on(Endpoints.OPENAPI, call -> Replies.tagged(call, MediaType.APPLICATION_JSON, description));
        handlers.on(Endpoints.HEALTH, call -> health());
        handlers.on(Endpoints.METRICS, call -> metrics());
    }

    private ServerResponse health() {
        boolean well = healthy.getAsBoolean();
        return Replies.json(
                well ? 200 : 503,
                Json.Fields.build()
                        .put("version", Wire.VERSION)
                        .put("status", well ? "up" : "down")
                        .done());
    }

    private ServerResponse metrics() {
        return ServerResponse.ok()
                .header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                .body(meters.scrape().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] resource(String name) {
        try (InputStream in = FrontRoutes.class.getResourceAsStream("/org/nijugo/server/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing.");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
