package org.nijugo.cli.serve;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
import org.nijugo.cli.Trouble;
import org.nijugo.server.NijugoServer;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.ServerTrouble;
import org.nijugo.wire.Json;

/** Runs the server until somebody stops it. */
public final class Serve {
    /** Set by the build, which starts the server once to see which classes it loads. */
    private static final String REHEARSAL = "nijugo.rehearsal";

    private Serve() {}

    /** Starts it, says where it answers, and waits. */
    public static int run(Given given, Host host) {
        ServerOptions options = Options.of(given, host);
        try (NijugoServer server = NijugoServer.start(options)) {
            host.print(given.has("json") ? json(server, options) : told(server, options));
            if (Boolean.getBoolean(REHEARSAL)) {
                rehearse(server);
                return 0;
            }
            Thread.currentThread().join();
            return 0;
        } catch (ServerTrouble trouble) {
            throw Trouble.failed("", trouble.line());
        } catch (InterruptedException stopped) {
            return 0;
        }
    }

    private static String scheme(ServerOptions options) {
        return options.certificate().isPresent() ? "https" : "http";
    }

    private static String json(NijugoServer server, ServerOptions options) {
        return Json.Fields.build()
                        .put("version", 1)
                        .put("url", scheme(options) + "://localhost:" + server.port())
                        .put("port", server.port())
                        .done()
                        .print()
                + "\n";
    }

    private static String told(NijugoServer server, ServerOptions options) {
        String port = ":" + server.port();
        String scheme = scheme(options);
        StringBuilder told = new StringBuilder("Nijugo answers at " + scheme + "://localhost" + port + "\n");
        told.append("The log is in ").append(server.database()).append('\n');
        server.demo().ifPresent(told::append);
        options.publicUrl()
                .ifPresent(
                        url -> told.append("A phone reaches it at ").append(url).append('\n'));
        if (!options.isLoopback()) {
            addresses().forEach(address -> told.append("In this network: ")
                    .append(scheme)
                    .append("://")
                    .append(address)
                    .append(port)
                    .append('\n'));
        }
        if (!options.isSecure()) {
            told.append(ways(options));
        }
        return told.append("Stop it with Ctrl-C.\n").toString();
    }

    /** What a browser gives a page depends on how it was reached. */
    private static String ways(ServerOptions options) {
        String without = "without TLS a phone gets the page, but no offline use, no wake lock and no passkeys";
        if (options.isLoopback()) {
            return """
                    How a phone reaches it:
                      with everything   over HTTPS: a certificate (--tls-cert, --tls-key) or a tunnel that ends TLS on this
                                        machine, and --public-url https://NAME
                      in this network   nijugo admin create NAME, then nijugo serve --bind 0.0.0.0
                                        (%s)
                    """.formatted(without);
        }
        return "Note: " + without + ". Add --tls-cert and --tls-key, or a tunnel and --public-url.\n";
    }

    private static List<String> addresses() {
        List<String> found = new ArrayList<>();
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(each.getInetAddresses())) {
                    if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                        found.add(address.getHostAddress());
                    }
                }
            }
        } catch (SocketException unknown) {
            return found;
        }
        return found;
    }

    private static void rehearse(NijugoServer server) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String base = "http://localhost:" + server.port();
        String work =
                "{\"exercise\":\"bench press\",\"work\":\"100kg x5 x5 x5 x5\",\"1rm\":\"115kg\",\"protocol\":\"drop\"}";
        try {
            for (String path :
                    List.of("/", "/api/v1/health", "/api/v1/who", "/api/v1/events", "/api/v1/openapi.json")) {
                client.send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
            client.send(
                    HttpRequest.newBuilder(URI.create(base + "/api/v1/plan"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(work))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException broken) {
            throw Trouble.failed("", "The rehearsal failed: " + broken.getMessage());
        }
    }
}
