package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.nijugo.server.Browser.Reply;

/** A server with accounts: Ada administers, Cora coaches Ben, Carl coaches nobody, Dan trains alone. */
final class House implements AutoCloseable {
    static final String PASSWORD = "seven grey geese over Oslo";

    final ServerOptions options;
    final NijugoServer server;
    final Browser ada;

    private House(ServerOptions options) {
        this.options = options;
        Administrators.create(options, "Ada", PASSWORD);
        this.server = NijugoServer.start(options);
        this.ada = signedIn("Ada");
    }

    static House open(Path data) {
        return open(data, options -> options);
    }

    static House open(Path data, UnaryOperator<ServerOptions> change) {
        return new House(change.apply(ServerOptions.local(data)));
    }

    Browser stranger() {
        return new Browser(server.port());
    }

    /** Somebody new, who has changed the password that Ada gave, and is signed in. */
    Browser moveIn(String name, boolean coach) {
        Reply made = ada.post(
                "/api/v1/admin/accounts",
                "{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + " first\",\"coach\":" + coach + "}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        Browser browser = stranger();
        Reply in = browser.post("/api/v1/sign-in", signIn(name, PASSWORD + " first"));
        assertThat(in.status()).as(in.body()).isEqualTo(200);
        Reply changed = browser.put(
                "/api/v1/account/password", "{\"old\":\"" + PASSWORD + " first\",\"new\":\"" + PASSWORD + "\"}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(204);
        return browser;
    }

    static String signIn(String name, String password) {
        return "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}";
    }

    Browser signedIn(String name) {
        Browser browser = stranger();
        Reply in = browser.post("/api/v1/sign-in", signIn(name, PASSWORD));
        assertThat(in.status()).as(in.body()).isEqualTo(200);
        return browser;
    }

    /** A token of whoever this is. */
    String token(Browser owner, String scope) {
        Reply made = owner.post("/api/v1/account/tokens", "{\"name\":\"a script\",\"scope\":\"" + scope + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.at("token");
    }

    static String athlete(Browser browser) {
        return browser.get("/api/v1/who").at("athlete");
    }

    /** Ben's way: the coach offers, the athlete accepts. */
    static void accept(Browser coach, Browser athlete) {
        String code = coach.post("/api/v1/coach/offers", "{}").at("code");
        Reply accepted = athlete.post("/api/v1/offers/accept", "{\"code\":\"" + code + "\"}");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    }

    /** A batch of one event of this athlete: a session begins. */
    static String batch(String athlete) {
        return "{\"events\":[" + event(athlete) + "]}";
    }

    static String event(String athlete) {
        return event(athlete, UUID.randomUUID().toString(), "session-started", "{}");
    }

    static String event(String athlete, String session, String type, String payload) {
        String id = "01900000-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
        return "{\"id\":\"" + id + "\",\"athlete\":\"" + athlete + "\",\"session\":\"" + session + "\",\"device\":\""
                + UUID.randomUUID() + "\",\"sequence\":1,\"time\":\"2026-11-25T18:30:00Z\",\"type\":\"" + type
                + "\",\"payload\":" + payload + ",\"version\":1}";
    }

    @Override
    public void close() {
        server.close();
    }
}
