package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;

/** Anybody's script can use the method on a loopback server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodOverHttpTest {
    private static final String WORK =
            "{\"exercise\":\"bench press\",\"work\":\"100kg x5 x5 x5 x5\",\"1rm\":\"115kg\"}";

    private NijugoServer server;
    private Browser script;

    @BeforeAll
    void start(@TempDir Path data) {
        server = NijugoServer.start(ServerOptions.local(data));
        script = new Browser(server.port());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aScriptPlansAFinishWithoutAnAccount() {
        Reply plan = script.post("/api/v1/plan", WORK);
        assertThat(plan.status()).as(plan.body()).isEqualTo(200);
        assertThat(plan.at("advice")).isEqualTo("recommended");
        assertThat(plan.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void theStartPageStandsUnderTheStrictPolicy() {
        Reply page = script.get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Nijugo").doesNotContain("<script", "style=");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aValueThatCannotBeUsedIsAProblemThatSaysWhere() {
        Reply reply = script.post("/api/v1/plan", WORK.replace("}", ",\"cut\":\"30%\"}"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.at("at")).isEqualTo("cut");
        assertThat(reply.at("expected")).isEqualTo("a cut from 5% to 15%");
        assertThat(script.post("/api/v1/plan", WORK.replace("115kg", "95kg")).status())
                .isEqualTo(422);
    }

    @Test
    void everyOtherMistakeIsAProblemToo() {
        assertProblem(script.get("/api/v1/nothing"), 404, "not-found");
        Reply method = script.get("/api/v1/plan");
        assertProblem(method, 405, "method");
        assertThat(method.header("Allow")).isEqualTo("POST");
        assertProblem(script.post("/api/v1/plan", "{\"exercise\""), 400, "bad-request");
        assertProblem(script.post("/api/v1/plan", "[]"), 400, "bad-request");
        assertProblem(
                new Browser(server.port()).with("Content-Type", "text/plain").post("/api/v1/plan", WORK),
                415,
                "media-type");
        assertProblem(script.post("/api/v1/plan", " ".repeat(2_000_000)), 413, "too-large");
        assertProblem(script.get("/api/v1/a//b"), 404, "not-found");
        assertProblem(script.get("/api/v1/%2e%2e/x"), 404, "not-found");
        assertProblem(script.get("/api/v1/health;x=1"), 400, "bad-request");
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws IOException {
        for (String[] each : new String[][] {
            {"GET /%zz HTTP/1.1\r\nHost: localhost", "400"},
            {"GET /api/v1/who%2f HTTP/1.1\r\nHost: localhost", "400"},
            {"GET /api/v1/who HTTP/1.1\r\nHost: localhost:evil", "400"},
            {"GET /api/v1/who HTTP/1.1", "400"},
            {"GET /api/v1/who HTTP/1.1\r\nHost: localhost\r\nHost: evil.example", "400"},
            {"GET http://evil.example/api/v1/who HTTP/1.1\r\nHost: localhost", "400"},
            {"GET /api/v1/who HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000), "400"},
            {"TRACE /api/v1/who HTTP/1.1\r\nHost: localhost", "405"},
            {"GET /api/v1/who HTTP/1.1\r\nHost: localhost\r\nExpect: the-best", "417"},
            {"POST /api/v1/e1rm HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: zip", "501"}
        }) {
            String answer = raw(each[0] + "\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .as(each[0].substring(0, Math.min(80, each[0].length())))
                    .startsWith("HTTP/1.1 " + each[1])
                    .contains("Content-Type: application/problem+json", "Content-Security-Policy: default-src 'none'")
                    .contains("\"status\":" + each[1])
                    .doesNotContain("<html", "Tomcat");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void theHeadersAloneCanBeAskedForButNotThoseOfAStreamWithoutEnd() {
        Reply whole = script.get("/api/v1/exercises?search=bench");
        Reply head = script.send("HEAD", "/api/v1/exercises?search=bench", Optional.empty());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        String live = "/api/v1/athletes/" + script.get("/api/v1/who").at("athlete") + "/live";
        Reply stream = script.send("HEAD", live, Optional.empty());
        assertThat(stream.status()).isEqualTo(405);
        assertThat(stream.header("Allow")).isEqualTo("GET");
        Reply any = new Browser(server.port()).with("If-None-Match", "*").get("/api/v1/exercises");
        assertThat(any.status()).isEqualTo(304);
    }

    @Test
    void whatIsNotUtf8IsNotGuessedAt() {
        assertProblem(script.get("/api/v1/exercises?search=%FF"), 400, "bad-request");
        for (String[] header : new String[][] {
            {"Content-Type", "application/json; charset=utf-16"},
            {"Content-Type", "application/jsonp"},
            {"Content-Encoding", "gzip"}
        }) {
            Browser other = new Browser(server.port()).with(header[0], header[1]);
            assertProblem(other.post("/api/v1/plan", WORK), 415, "media-type");
        }
        Browser said = new Browser(server.port()).with("Content-Type", "application/json; charset=\"UTF-8\"");
        assertThat(said.post("/api/v1/plan", WORK).status()).isEqualTo(200);
    }

    private static void assertProblem(Reply reply, int status, String word) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.at("type")).isEqualTo("urn:nijugo:problem:" + word);
    }

    @Test
    void whatChangesSeldomIsSentOnce() {
        Reply first = script.get("/api/v1/exercises?search=bench");
        assertThat(first.status()).isEqualTo(200);
        Reply again = new Browser(server.port())
                .with("If-None-Match", first.header("ETag"))
                .get("/api/v1/exercises?search=bench");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void measurementsAreThereForPrometheus() {
        script.get("/api/v1/health");
        assertThat(script.get("/api/v1/metrics").body()).contains("http_server_requests_seconds_count");
    }

    @Test
    void proxiesForeignNamesAndForeignPagesStayOutside() {
        for (String header : new String[] {
            "Forwarded",
            "Forwarded-For",
            "X-Forwarded-For",
            "x-forwarded-host",
            "X_Forwarded_For",
            "X-Real-IP",
            "Via",
            "X-BlueCoat-Via",
            "X-Nginx-Proxy",
            "WL-Proxy-Client-IP",
            "X-Remote-Addr",
            "Fastly-Client-IP",
            "X-Azure-ClientIP",
            "CDN-Loop",
            "X-Url-Scheme",
            "X-Rewrite-URL",
            "Front-End-Https"
        }) {
            assertProblem(new Browser(server.port()).with(header, "1.2.3.4").get("/api/v1/health"), 403, "host");
        }
        for (String host :
                new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "0.0.0.0"}) {
            assertProblem(new Browser(server.port()).with("Host", host).get("/api/v1/health"), 403, "host");
        }
        assertThat(new Browser(server.port())
                        .with("Host", "[::1]:8080")
                        .get("/api/v1/health")
                        .status())
                .isEqualTo(200);
        Browser foreign = new Browser(server.port()).with("Origin", "http://evil.example");
        assertProblem(foreign.post("/api/v1/plan", WORK), 403, "forbidden");
        assertProblem(
                new Browser(server.port()).with("Sec-Fetch-Site", "cross-site").get("/api/v1/exercises"),
                403,
                "forbidden");
        assertThat(new Browser(server.port())
                        .with("Origin", "http://localhost:" + server.port())
                        .post("/api/v1/plan", WORK)
                        .status())
                .isEqualTo(200);
    }
}
