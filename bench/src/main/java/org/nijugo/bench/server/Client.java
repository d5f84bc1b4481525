package org.nijugo.bench.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nijugo.wire.Json;

/** Somebody who calls the server: with cookies and the page's own token as a browser, or with a personal token. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    Client(int port) {
        this.port = port;
    }

    static Client withToken(int port, String token) {
        Client client = new Client(port);
        client.token = token;
        return client;
    }

    /** Signs in by password. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        get("/api/v1/health");
        send(
                "POST",
                "/api/v1/sign-in",
                Json.Fields.build().put("name", name).put("password", password).done());
    }

    Json.Fields get(String path) throws IOException, InterruptedException {
        return read(request(path).GET().build());
    }

    Json.Fields send(String method, String path, Json body) throws IOException, InterruptedException {
        return read(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.print()))
                .build());
    }

    /** A live stream, which goes on until it is closed. */
    InputStream stream(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        if (!token.isEmpty()) {
            return request.header("Authorization", "Bearer " + token);
        }
        StringBuilder all = new StringBuilder();
        cookies.forEach((name, value) -> all.append(all.length() == 0 ? "" : "; ")
                .append(name)
                .append('=')
                .append(value));
        if (all.length() > 0) {
            request.header("Cookie", all.toString());
        }
        String own = cookies.getOrDefault("XSRF-TOKEN", "");
        return own.isEmpty() ? request : request.header("X-XSRF-TOKEN", own);
    }

    private Json.Fields read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " was answered with "
                    + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isEmpty() ? Json.Fields.build().done() : (Json.Fields) Json.parse(answer.body());
    }

    private void keep(String cookie) {
        int equals = cookie.indexOf('=');
        int end = cookie.indexOf(';');
        String value = cookie.substring(equals + 1, end < 0 ? cookie.length() : end);
        cookies.put(cookie.substring(0, equals), value);
    }
}
