package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Verb;

/**
 * Walks every endpoint with everybody. What each may do stands in {@code endpoint-roles.txt}, written by hand and not made of
 * the table in the code: an endpoint that is missing there fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointRolesTest {
    private static final List<String> ROLES =
            List.of("nobody", "athlete", "another", "coach", "no-coach", "admin", "read", "write", "revoked");

    private final Map<String, Browser> people = new LinkedHashMap<>();
    private House house;
    private String athlete;

    @BeforeAll
    void moveIn(@TempDir Path data) {
        house = House.open(data);
        Browser ben = house.moveIn("Ben", false);
        Browser cora = house.moveIn("Cora", true);
        House.accept(cora, ben);
        athlete = House.athlete(ben);
        String revoked = house.token(ben, "write");
        ben.delete("/api/v1/account/tokens/" + ben.get("/api/v1/account/tokens").at("tokens.0.id"));
        people.put("nobody", house.stranger());
        people.put("athlete", ben);
        people.put("another", house.moveIn("Dan", false));
        people.put("coach", cora);
        people.put("no-coach", house.moveIn("Carl", true));
        people.put("admin", house.ada);
        people.put("read", Browser.withToken(house.server.port(), house.token(ben, "read")));
        people.put("write", Browser.withToken(house.server.port(), house.token(ben, "write")));
        people.put("revoked", Browser.withToken(house.server.port(), revoked));
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Browser person(String role) {
        return java.util.Objects.requireNonNull(people.get(role), role);
    }

    /** Who is let in, by endpoint. */
    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        String text = new String(
                java.util.Objects.requireNonNull(EndpointRolesTest.class.getResourceAsStream("/endpoint-roles.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+", -1);
                rows.put(parts[0] + " " + parts[1], List.of(parts).subList(2, parts.length));
            }
        }
        return rows;
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() throws IOException {
        Map<String, List<String>> rows = expected();
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Endpoints endpoint : Endpoints.values()) {
            String name = endpoint.verb() + " " + endpoint.path();
            List<String> let = rows.remove(name);
            assertThat(let).as("%s is missing in endpoint-roles.txt", name).isNotNull();
            assertThat(ROLES).as(name).containsAll(let);
            for (String role : ROLES) {
                calls++;
                int status = call(endpoint, person(role));
                boolean in = status != 401 && status != 403 && status != 429;
                if (in != let.contains(role)) {
                    wrong.add(name + " as " + role + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).as("rows of endpoints that are not there").isEmpty();
        assertThat(calls).isEqualTo(Endpoints.values().length * ROLES.size()).isGreaterThan(500);
    }

    /** Calls it so that nothing is changed: with a body that no handler takes, and ids of nothing. */
    private int call(Endpoints endpoint, Browser browser) throws IOException {
        String path = endpoint.path()
                .replace("{athlete}", athlete)
                .replaceAll("\\{[a-z]+\\}", UUID.randomUUID().toString());
        if (path.endsWith("/live")) {
            return live(path, browser);
        }
        Optional<String> body = endpoint.verb() == Verb.POST || endpoint.verb() == Verb.PUT
                ? Optional.of("{\"nobodyTakesThis\":1}")
                : Optional.empty();
        int status = browser.send(endpoint.verb().name(), path, body).status();
        putBack(endpoint, browser);
        return status;
    }

    /** Two endpoints take nothing and do what they do: what they did is done again the other way round. */
    private void putBack(Endpoints endpoint, Browser browser) {
        if (endpoint == Endpoints.SIGN_OUT) {
            Map<String, String> names =
                    Map.of("athlete", "Ben", "another", "Dan", "coach", "Cora", "no-coach", "Carl", "admin", "Ada");
            names.forEach((role, name) -> {
                if (person(role) == browser) {
                    browser.post("/api/v1/sign-in", House.signIn(name, House.PASSWORD));
                }
            });
        }
        if (endpoint == Endpoints.END_COACHING && person("coach") == browser) {
            House.accept(browser, person("athlete"));
        }
    }

    private int live(String path, Browser browser) throws IOException {
        try (Watcher watcher = Watcher.open(house.server.port(), path, browser.sentHeaders())) {
            return watcher.status;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
