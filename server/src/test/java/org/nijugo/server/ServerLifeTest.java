package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;

/** How a server comes up, what keeps it from coming up, and how it goes down. */
class ServerLifeTest {
    private final Path data;

    ServerLifeTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            ServerOptions options =
                    ServerOptions.local(data).withPort(taken.getLocalPort()).withBind("127.0.0.1");
            assertOneLine(options, "Port " + taken.getLocalPort());
        }
    }

    @Test
    void aDirectoryThatIsNoneIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "not a directory");
        assertOneLine(ServerOptions.local(file.resolve("below")), "directory");
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidInOneLine() throws IOException {
        Files.writeString(data.resolve("nijugo.db"), "not a database, and long enough to be read as one".repeat(50));
        assertOneLine(ServerOptions.local(data), "nijugo.db");
    }

    @Test
    void aDatabaseThatIsDownIsSaidInOneLine() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/nijugo?user=ben&password=hunter2";
        assertOneLine(ServerOptions.local(data).withDatabase(url), "localhost:" + port);
    }

    private static void assertOneLine(ServerOptions options, String about) {
        assertThatThrownBy(() -> NijugoServer.start(options).close())
                .isInstanceOf(ServerTrouble.class)
                .hasMessageContaining(about)
                .hasMessageNotContainingAny("hunter2", "Exception", "\n");
    }

    @Test
    void theDemonstrationIsAliveAndEndsToday() {
        try (NijugoServer server = NijugoServer.start(ServerOptions.local(data).withDemo())) {
            String told = server.demo().orElseThrow();
            Browser cora = new Browser(server.port());
            String password = told.replaceAll("(?s).*administers \\(password ([^)]*)\\).*", "$1");
            assertThat(cora.post("/api/v1/sign-in", House.signIn("Cora", password))
                            .status())
                    .isEqualTo(200);
            String lena = cora.get("/api/v1/coach/athletes").at("athletes.0.id");
            Reply sessions = cora.get("/api/v1/athletes/" + lena + "/sessions?limit=100");
            assertThat(sessions.body().split("\"startedAt\"", -1)).hasSize(25);
            assertThat(cora.get("/api/v1/athletes/" + lena + "/lifts").body())
                    .contains("bench-press", "squat", "deadlift");
            Reply trend = cora.get("/api/v1/athletes/" + lena + "/lifts/bench-press");
            assertThat(trend.body().split("\"e1rm\"", -1).length).isGreaterThan(4);
            assertThat(cora.get("/api/v1/athletes/" + lena).body())
                    .contains("Three days")
                    .contains("\"troubles\":[]");
            String log =
                    cora.get("/api/v1/athletes/" + lena + "/events?limit=1000").body();
            assertThat(log).contains("finishing-set-started", "live-event", "comment");
            String last = sessions.at("sessions.1.id");
            assertThat(cora.get("/api/v1/athletes/" + lena + "/sessions/" + last)
                            .body())
                    .contains("\"state\":\"finished\"");
        }
        assertOneLine(ServerOptions.local(data).withDemo(), "--demo needs an empty database");
    }

    @Test
    void whatWasAcknowledgedIsThereAfterAStop() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        NijugoServer server = NijugoServer.start(ServerOptions.local(data));
        String athlete = new Browser(server.port()).get("/api/v1/who").at("athlete");
        ExecutorService devices = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> pushing = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pushing.add(devices.submit(() -> push(server.port(), athlete)));
        }
        try (server;
                Watcher watcher = Watcher.open(server.port(), "/api/v1/athletes/" + athlete + "/live")) {
            for (int i = 0; i < 20; i++) {
                watcher.next("data:");
            }
        }
        for (Future<List<String>> each : pushing) {
            acknowledged.addAll(each.get());
        }
        devices.shutdown();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
        try (NijugoServer again = NijugoServer.start(ServerOptions.local(data))) {
            String log = new Browser(again.port())
                    .get("/api/v1/athletes/" + athlete + "/export")
                    .body();
            assertThat(acknowledged).allSatisfy(id -> assertThat(log).contains(id));
        }
    }

    /** Pushes until nobody answers; the ids that were acknowledged. */
    private static List<String> push(int port, String athlete) {
        List<String> acknowledged = new ArrayList<>();
        Browser device = new Browser(port);
        while (true) {
            String event = House.event(athlete);
            try {
                Reply reply = device.post("/api/v1/events", "{\"events\":[" + event + "]}");
                if (reply.status() != 200) {
                    return acknowledged;
                }
                acknowledged.add(event.substring(7, 43));
            } catch (java.io.UncheckedIOException gone) {
                return acknowledged;
            }
        }
    }

    @Test
    void whoWatchesDoesNotKeepItFromStopping() throws Exception {
        NijugoServer server = NijugoServer.start(ServerOptions.local(data));
        String athlete = new Browser(server.port()).get("/api/v1/who").at("athlete");
        try (Watcher watcher = Watcher.open(server.port(), "/api/v1/athletes/" + athlete + "/live")) {
            watcher.next(":here");
            long before = System.nanoTime();
            stop(server);
            watcher.ended();
            assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
        }
    }

    private static void stop(NijugoServer server) {
        server.close();
    }

    @Test
    void aCertificateMakesItAnswerOverTls() throws Exception {
        Path certificate = Path.of("src/test/resources/test-cert.pem");
        ServerOptions options =
                ServerOptions.local(data).withCertificate(certificate, Path.of("src/test/resources/test-key.pem"));
        try (NijugoServer server = NijugoServer.start(options)) {
            HttpResponse<String> page = trusting(certificate)
                    .send(
                            HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.headers().firstValue("Set-Cookie").orElse("Secure")).contains("Secure");
        }
        assertOneLine(
                ServerOptions.local(data).withCertificate(data.resolve("none"), data.resolve("none")), "certificate");
    }

    private static HttpClient trusting(Path certificate) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry(
                "server",
                CertificateFactory.getInstance("X.509").generateCertificate(Files.newInputStream(certificate)));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
