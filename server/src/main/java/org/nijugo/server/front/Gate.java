package org.nijugo.server.front;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nijugo.server.access.Neighbourhood;
import org.nijugo.server.http.EndpointPaths;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Headers;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.http.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first to see a request: whether it came under a name that is ours, whether it comes from a page of ours, and
 * whether there is such an endpoint at all. What it lets through carries its endpoint as an attribute.
 */
public final class Gate extends OncePerRequestFilter {
    private static final String ENDPOINT = Gate.class.getName() + ".endpoint";
    private static final int LONGEST_TARGET = 2000;

    private final Neighbourhood neighbourhood;
    private final RequestLog log;

    public Gate(Neighbourhood neighbourhood, RequestLog log) {
        this.neighbourhood = neighbourhood;
        this.log = log;
    }

    /** The endpoint that a request was let through to; none for what the container itself answers. */
    public static Optional<Endpoints> endpoint(HttpServletRequest request) {
        return Optional.ofNullable((Endpoints) request.getAttribute(ENDPOINT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        Optional<Endpoints> endpoint = Optional.empty();
        try {
            neighbourhood.check(request);
            endpoint = Optional.of(find(request));
            request.setAttribute(ENDPOINT, endpoint.get());
            neighbourhood.checkOrigin(request, endpoint.get());
            chain.doFilter(request, response);
        } catch (RuntimeException thrown) {
            Headers.write(request, response);
            Problems.write(response, Problems.of(thrown));
        } finally {
            log.answered(request, response, endpoint, System.nanoTime() - began);
        }
    }

    private static boolean isReadable(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        } catch (IllegalArgumentException halfAnEscape) {
            return false;
        }
    }

    private static Endpoints find(HttpServletRequest request) {
        String asked = request.getRequestURI();
        String query = request.getQueryString();
        if (asked.length() + (query == null ? 0 : query.length()) > LONGEST_TARGET) {
            throw Problem.of(Kind.BAD_REQUEST, "The address is longer than " + LONGEST_TARGET + " characters.");
        }
        if (query != null && !isReadable(query)) {
            throw Problem.of(Kind.BAD_REQUEST, "What stands behind the ? is not percent-encoded UTF-8.");
        }
        List<Endpoints> there = EndpointPaths.at(asked);
        if (there.isEmpty()) {
            throw Problem.of(
                    Kind.NOT_FOUND, "There is no such address. All of them: " + Endpoints.API + "/openapi.json");
        }
        boolean headers = request.getMethod().equals("HEAD");
        String method = headers ? "GET" : request.getMethod();
        return there.stream()
                .filter(endpoint -> endpoint.verb().name().equals(method) && !(headers && endpoint.isStream()))
                .findFirst()
                .orElseThrow(() -> Problem.method(there));
    }
}
