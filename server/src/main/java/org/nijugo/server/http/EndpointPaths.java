package org.nijugo.server.http;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the endpoints that an address means. */
public final class EndpointPaths {
    private static final Map<Endpoints, PathPattern> PATTERNS = new EnumMap<>(Endpoints.class);

    static {
        for (Endpoints endpoint : Endpoints.values()) {
            PATTERNS.put(endpoint, PathPatternParser.defaultInstance.parse(endpoint.path()));
        }
    }

    private EndpointPaths() {}

    /** The values of what varies in the endpoint's path. */
    public static Map<String, String> variables(Endpoints endpoint, String address) {
        PathPattern pattern = PATTERNS.get(endpoint);
        PathPattern.PathMatchInfo info =
                pattern == null ? null : pattern.matchAndExtract(PathContainer.parsePath(address));
        return info == null ? Map.of() : info.getUriVariables();
    }

    /** Those of this address, whatever their verb; an address in full is meant before one that varies. */
    public static List<Endpoints> at(String address) {
        PathContainer asked = PathContainer.parsePath(address);
        List<Endpoints> found = new ArrayList<>();
        PATTERNS.forEach((endpoint, pattern) -> {
            if (pattern.matches(asked)) {
                found.add(endpoint);
            }
        });
        return found;
    }

    /** The methods of these endpoints, for the header {@code Allow}. */
    static String allowed(List<Endpoints> there) {
        return there.stream()
                .map(endpoint -> endpoint.verb() == Verb.GET && !endpoint.isStream()
                        ? "GET, HEAD"
                        : endpoint.verb().name())
                .map(name -> name.toUpperCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
