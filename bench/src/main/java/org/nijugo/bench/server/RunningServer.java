package org.nijugo.bench.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process that answers over HTTP on this machine. */
final class RunningServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BETWEEN_TRIES = 10;
    private static final int TO_STOP = 60;

    private final Process process;
    private final int port;
    private final long nanosToFirstAnswer;

    private RunningServer(Process process, int port, long nanosToFirstAnswer) {
        this.process = process;
        this.port = port;
        this.nanosToFirstAnswer = nanosToFirstAnswer;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param command what to start; {@code PORT} in it becomes a free port
     * @param javaOptions for its JVM, on top of what the command says; may be empty
     * @param path what is asked until it answers with 200
     */
    static RunningServer start(Path directory, List<String> command, String javaOptions, String path)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> said = new ArrayList<>();
        command.forEach(word -> said.add(word.equals("PORT") ? Integer.toString(port) : word));
        Path output = Files.createTempFile(directory, "server", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(said).redirectErrorStream(true).redirectOutput(output.toFile());
        if (!javaOptions.isEmpty()) {
            builder.environment().put("JDK_JAVA_OPTIONS", javaOptions);
        }
        long begun = System.nanoTime();
        Process process = builder.start();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        while (System.nanoTime() - begun < PATIENCE.toNanos() && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return new RunningServer(process, port, System.nanoTime() - begun);
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                String.join(" ", said) + " did not answer. It said: " + Files.readString(output));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Runs a command to its end with this as its standard input; all it said. It must end with 0. */
    static String run(List<String> command, String input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
        }
        return said;
    }

    int port() {
        return port;
    }

    long nanosToFirstAnswer() {
        return nanosToFirstAnswer;
    }

    /** A line of what Linux says of the process, such as {@code VmHWM}, the most memory it ever had resident. */
    String status(String name) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.isReadable(status)) {
            return "not known on this system";
        }
        Optional<String> line = Arrays.stream(Files.readString(status).split("\n"))
                .filter(each -> each.startsWith(name + ":"))
                .findFirst();
        return line.map(each -> each.substring(name.length() + 1).strip()).orElse("not known");
    }

    /** The processor time that it has taken, its system's included. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Asks it to stop and waits for that. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not stop within a minute of being asked.");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
