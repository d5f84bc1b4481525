package org.nijugo.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;

/**
 * From where a request comes. A page elsewhere may make a browser send requests, a name elsewhere may point to this
 * machine, and a proxy may carry strangers here; each of them is told apart by what it cannot leave out.
 */
public final class Neighbourhood {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> PASSING_ON =
            List.of("forward", "proxy", "proxied", "clientip", "client-ip", "originating", "remote-");
    private static final List<String> BETWEEN = List.of(
            "x-original-",
            "x-rewrite-",
            "x-envoy-",
            "x-azure-",
            "x-amzn-",
            "x-amz-cf-",
            "x-appengine-",
            "x-arr-",
            "x-backend-",
            "x-cloud-trace-",
            "x-gateway-",
            "x-http-host-",
            "x-request-start",
            "x-server-name",
            "x-traefik-",
            "x-tunnel-",
            "x-varnish",
            "akamai-",
            "cdn-",
            "cf-",
            "fastly-",
            "fly-",
            "front-end-https",
            "incap-",
            "ngrok-",
            "ssl-client-",
            "surrogate-",
            "tailscale-",
            "true-client-");
    private static final List<String> ORIGINS =
            List.of("via", "real-ip", "src-ip", "x-ip", "x-host", "x-proto", "x-scheme", "url-scheme", "x-ssl");

    private final ServerOptions options;
    private final OpenDoor door;
    private final Set<String> machineNames;

    public Neighbourhood(ServerOptions options, OpenDoor door, Set<String> machineNames) {
        this.options = options;
        this.door = door;
        this.machineNames = Set.copyOf(machineNames);
    }

    /**
     * Refuses what came under a foreign name, and, where nobody has to sign in, what any proxy has touched.
     *
     * @throws Problem 403 when it is refused
     */
    public void check(HttpServletRequest request) {
        String host = hostName(authority(request));
        boolean own = OWN_NAMES.contains(host);
        if (door.isOpen()) {
            if (!own) {
                throw Problem.of(
                        Kind.HOST,
                        "Without an administrator this server answers as localhost only. Make one: nijugo admin create");
            }
            List<String> names = Collections.list(request.getHeaderNames());
            Optional<String> forwarding =
                    names.stream().filter(Neighbourhood::isForwarding).findFirst();
            if (forwarding.isPresent()) {
                throw Problem.of(
                        Kind.HOST,
                        "The request came through a proxy (" + forwarding.get()
                                + "), and behind one people must sign in. Make an administrator: nijugo admin create");
            }
        } else if (!own && !isOurs(host)) {
            throw Problem.of(Kind.HOST, "This server does not go by that name. Start it with --public-url.");
        }
    }

    /** Name and port that were asked for; the newer protocol says them without a header. */
    private static String authority(HttpServletRequest request) {
        String header = request.getHeader("Host");
        if (header != null) {
            return header;
        }
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }

    private boolean isOurs(String host) {
        return options.publicUrl()
                        .map(URI::getHost)
                        .filter(host::equalsIgnoreCase)
                        .isPresent()
                || host.equalsIgnoreCase(options.bind())
                || host.matches("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]")
                || machineNames.contains(host);
    }

    /** The name without its port, in small letters. */
    private static String hostName(String header) {
        String host = header.toLowerCase(Locale.ROOT);
        int port = host.lastIndexOf(':');
        boolean named = port > host.lastIndexOf(']') && host.substring(port + 1).matches("\\d{1,5}");
        return named ? host.substring(0, port) : host;
    }

    /**
     * Whether only something between the caller and this server writes this header. There is no list of all of them, so
     * what they have in common decides: they tell of forwarding, of proxies, or of where the request came from first.
     */
    static boolean isForwarding(String header) {
        String name = header.toLowerCase(Locale.ROOT).replace('_', '-');
        return PASSING_ON.stream().anyMatch(name::contains)
                || BETWEEN.stream().anyMatch(name::startsWith)
                || ORIGINS.stream().anyMatch(end -> name.equals(end) || name.endsWith("-" + end));
    }

    /**
     * Refuses what a page of another origin made a browser send. Who is no browser says no origin and passes.
     *
     * @throws Problem 403 when it is refused
     */
    public void checkOrigin(HttpServletRequest request, Endpoints endpoint) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean page = endpoint == Endpoints.START && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        String origin = request.getHeader("Origin");
        if ((foreign && !page) || (origin != null && !isOurOrigin(origin, request))) {
            throw Problem.of(Kind.FORBIDDEN, "Only pages of this server itself may call it from a browser.");
        }
    }

    private boolean isOurOrigin(String origin, HttpServletRequest request) {
        if (options.publicUrl()
                .map(Neighbourhood::originOf)
                .filter(origin::equals)
                .isPresent()) {
            return true;
        }
        String scheme = options.certificate().isPresent() ? "https://" : "http://";
        return origin.equalsIgnoreCase(scheme + authority(request));
    }

    /** Scheme, host and port, as browsers write an origin. */
    public static String originOf(URI url) {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port;
    }
}
