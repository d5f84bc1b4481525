package org.nijugo.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nijugo.wire.Json;

/** Somebody who calls a server: remembers its cookies and sends the request's own token, as a page would. */
final class Browser {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final int port;
    final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Browser(int port) {
        this.port = port;
    }

    static Browser withToken(int port, String token) {
        return new Browser(port).with("Authorization", "Bearer " + token);
    }

    /** Sends this header with every request from now on. */
    Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    private String token() {
        return cookies.getOrDefault("XSRF-TOKEN", cookies.getOrDefault("__Host-XSRF-TOKEN", ""));
    }

    Reply get(String path) {
        return send("GET", path, Optional.empty());
    }

    Reply post(String path, String body) {
        return send("POST", path, Optional.of(body));
    }

    Reply put(String path, String body) {
        return send("PUT", path, Optional.of(body));
    }

    Reply delete(String path) {
        return send("DELETE", path, Optional.empty());
    }

    Reply send(String method, String path, Optional<String> body) {
        if (!method.equals("GET") && token().isEmpty() && !headers.containsKey("Authorization")) {
            send("GET", "/api/v1/health", Optional.empty());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody));
        headers.forEach(request::setHeader);
        if (body.isPresent() && !headers.containsKey("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.setHeader("Cookie", all.toString());
        }
        if (!method.equals("GET") && !token().isEmpty() && !headers.containsKey("X-XSRF-TOKEN")) {
            request.setHeader("X-XSRF-TOKEN", token());
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Reply(
                    answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What it would send, name and value in turn. */
    String[] sentHeaders() {
        java.util.List<String> sent = new java.util.ArrayList<>();
        headers.forEach((name, value) -> sent.addAll(java.util.List.of(name, value)));
        cookies.forEach((name, value) -> sent.addAll(java.util.List.of("Cookie", name + "=" + value)));
        return sent.toArray(new String[0]);
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    /** What came back. */
    record Reply(int status, String body, Map<String, java.util.List<String>> headers) {
        Json.Fields json() {
            return (Json.Fields) Json.parse(body);
        }

        /** The text or number in the field, or a path of fields with dots. */
        String at(String path) {
            Json value = json();
            for (String name : path.split("\\.", -1)) {
                value = name.matches("\\d+")
                        ? ((Json.Items) value).items().get(Integer.parseInt(name))
                        : ((Json.Fields) value).find(name).orElseThrow(() -> new AssertionError(path + " in " + body));
            }
            return value instanceof Json.Text text ? text.value() : value.print();
        }

        /** The whole header that sets this cookie. */
        String cookie(String name) {
            return headers.getOrDefault("set-cookie", java.util.List.of()).stream()
                    .filter(cookie -> cookie.startsWith(name + "="))
                    .findFirst()
                    .orElse("");
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .map(entry -> entry.getValue().get(0))
                    .orElse("");
        }
    }
}
