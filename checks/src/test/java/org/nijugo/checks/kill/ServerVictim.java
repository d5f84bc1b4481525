package org.nijugo.checks.kill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nijugo.checks.Project;
import org.nijugo.store.event.Event;
import org.nijugo.wire.Json;

/**
 * The server as {@code nijugo serve} starts it: its own class path and class archive. Nobody has signed in, so whoever pushes is the
 * one lifter of a loopback server; each writer is a device of theirs.
 */
final class ServerVictim implements Victim {
    private static final int JAVA = 0;
    private static final int CLASS_PATH = 4;
    private static final int ARCHIVE = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final List<String> where;
    private final File errors;
    private volatile String address = "";
    private volatile UUID lifter = new UUID(0, 0);

    /** @param where the options that say where the log is */
    ServerVictim(List<String> where, File errors) {
        this.where = List.copyOf(where);
        this.errors = errors;
    }

    @Override
    public Process start() throws IOException {
        List<String> launch = Files.readAllLines(Project.ROOT.resolve("cli/target/dist/launch"));
        List<String> command = new ArrayList<>(List.of(
                launch.get(JAVA),
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + launch.get(ARCHIVE),
                "-Xlog:disable",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                launch.get(CLASS_PATH),
                "org.nijugo.cli.Main",
                "serve",
                "--json",
                "--port",
                "0"));
        command.addAll(where);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors))
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        if (line == null) {
            throw new IOException("The server did not start. What it said is in " + errors + ".");
        }
        swallow(said);
        address = text(line, "url");
        lifter = UUID.fromString(text(answer("GET", "/api/v1/who", ""), "athlete"));
        return process;
    }

    /** What it goes on to say is read, so that it never waits for a reader. */
    private static void swallow(BufferedReader said) {
        Thread thread = new Thread(() -> said.lines().forEach(line -> {}));
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((gone, closed) -> {});
        thread.start();
    }

    private static String text(String json, String name) {
        return Json.parse(json) instanceof Json.Fields fields
                        && fields.find(name).orElse(new Json.Nothing()) instanceof Json.Text text
                ? text.value()
                : "";
    }

    private String answer(String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 503) {
                throw new IOException("The server cannot now.");
            }
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Override
    public Door open() {
        return new Door() {
            @Override
            public boolean push(Event event) throws IOException {
                String answer = answer("POST", "/api/v1/events", "{\"events\":[" + told(event) + "]}");
                if (answer.contains("\"result\":\"accepted\"") || answer.contains("\"result\":\"duplicate\"")) {
                    return true;
                }
                throw new IllegalStateException(answer);
            }

            @Override
            public void close() {
                // The connections are the client's.
            }
        };
    }

    /** The event, as this lifter's. */
    private String told(Event event) {
        UUID session = event.session().equals(event.athlete()) ? lifter : event.session();
        return Json.Fields.build()
                .put("id", event.id().toString())
                .put("athlete", lifter.toString())
                .put("session", session.toString())
                .put("device", event.device().toString())
                .put("sequence", new Json.Decimal(Long.toString(event.deviceSequence())))
                .put("time", event.time().toString())
                .put("type", event.type())
                .put("payload", Json.parse(event.payload()))
                .put("version", event.wireVersion())
                .done()
                .print();
    }
}
