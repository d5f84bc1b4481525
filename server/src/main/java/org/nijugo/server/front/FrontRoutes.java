package org.nijugo.server.front;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.nijugo.server.http.Endpoints;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** What stands at the front: the page, or without it the start page, whether all is well, the measurements, and the description of all this. */
public final class FrontRoutes implements Handlers.Group {
    private static final List<Endpoints> PAGE_FILES = List.of(
            Endpoints.SERVICE_WORKER,
            Endpoints.MANIFEST,
            Endpoints.ICON,
            Endpoints.ICON_180,
            Endpoints.ICON_192,
            Endpoints.ICON_512);

    private final PrometheusMeterRegistry meters;
    private final BooleanSupplier healthy;
    private final PageFiles page;

    public FrontRoutes(PrometheusMeterRegistry meters, BooleanSupplier healthy, PageFiles page) {
        this.meters = meters;
        this.healthy = healthy;
        this.page = page;
    }

    @Override
    public void register(Handlers handlers) {
        byte[] start = resource("start.html");
        byte[] style = resource("start.css");
        handlers.on(
                Endpoints.START,
                call -> page.isThere()
                        ? page.answer(call, PageFiles.INDEX)
                        : Replies.tagged(call, new MediaType("text", "html", StandardCharsets.UTF_8), start));
        handlers.on(Endpoints.ASSET, call -> page.answer(call, "assets/" + call.at("file")));
        for (Endpoints file : PAGE_FILES) {
            handlers.on(file, call -> page.answer(call, file.path().substring(1)));
        }
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
