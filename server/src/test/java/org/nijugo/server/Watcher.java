package org.nijugo.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who watches a live stream. */
final class Watcher implements AutoCloseable {
    private static final String END = "(the end)";

    private final InputStream body;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    final int status;

    private Watcher(HttpResponse<InputStream> answer) {
        this.body = answer.body();
        this.status = answer.statusCode();
        Thread reader = new Thread(this::read, "watcher");
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens the stream with these headers, name and value in turn. */
    static Watcher open(int port, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Watcher(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    }

    private void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null) {
                lines.add(line);
                line = in.readLine();
            }
        } catch (IOException gone) {
            lines.add(END);
            return;
        }
        lines.add(END);
    }

    /** The next line that begins so; it must come within ten seconds. */
    String next(String beginning) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        String line = lines.poll(10, TimeUnit.SECONDS);
        while (line != null && !line.startsWith(beginning)) {
            line = lines.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        if (line == null) {
            throw new AssertionError("no line began with " + beginning);
        }
        return line;
    }

    /** Waits until the server has ended it. */
    void ended() throws InterruptedException {
        next(END);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
