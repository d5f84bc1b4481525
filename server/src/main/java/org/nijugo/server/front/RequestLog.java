package org.nijugo.server.front;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nijugo.server.http.Endpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line and one measurement for each request: which endpoint, which status, how long. No address, name or id. */
public final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.nijugo.server.requests");

    private final MeterRegistry meters;

    public RequestLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void answered(HttpServletRequest request, HttpServletResponse response, Optional<Endpoints> endpoint, long nanos) {
        String name = endpoint.map(Endpoints::path).orElse("none");
        String status = Integer.toString(response.getStatus());
        String method = endpoint.map(found -> found.verb().name()).orElse("other");
        Timer.builder("http.server.requests")
                .description("Requests that were answered")
                .serviceLevelObjectives(Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(500))
                .tag("method", method)
                .tag("uri", name)
                .tag("status", status)
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
        boolean refused = response.getStatus() == 401 || response.getStatus() == 403 || response.getStatus() == 429;
        (refused ? LOG.atInfo() : LOG.atDebug())
                .addKeyValue("method", method)
                .addKeyValue("endpoint", name)
                .addKeyValue("status", response.getStatus())
                .addKeyValue("micros", nanos / 1000)
                .log("request");
    }
}
