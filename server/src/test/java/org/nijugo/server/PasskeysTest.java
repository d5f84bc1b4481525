package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;

/** A phone's passkey instead of a password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeysTest {
    private static final String ORIGIN = "http://localhost";

    private House house;
    private Browser ben;

    @BeforeAll
    void open(@TempDir Path data) {
        house = House.open(data, options -> options.withPublicUrl(URI.create(ORIGIN)));
        ben = house.moveIn("Ben", false);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private SoftKey added(Browser owner, String name) throws Exception {
        SoftKey key = new SoftKey(ORIGIN, "localhost");
        Reply begun = owner.post("/api/v1/account/passkeys/challenge", "{}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        Reply added = owner.post("/api/v1/account/passkeys", adding(begun, name, key));
        assertThat(added.status()).as(added.body()).isEqualTo(204);
        return key;
    }

    private static String adding(Reply begun, String name, SoftKey key) throws Exception {
        return "{\"challenge\":\"" + begun.at("challenge") + "\",\"name\":\"" + name + "\",\"credential\":"
                + key.made(begun.at("options.challenge")) + "}";
    }

    private Reply signIn(Browser browser, SoftKey key, byte[] account) throws Exception {
        Reply begun = browser.post("/api/v1/sign-in/passkey/challenge", "{}");
        return browser.post("/api/v1/sign-in/passkey", proving(begun, key, account));
    }

    private static String proving(Reply begun, SoftKey key, byte[] account) throws Exception {
        return "{\"challenge\":\"" + begun.at("challenge") + "\",\"credential\":"
                + key.proof(begun.at("options.challenge"), account) + "}";
    }

    private static byte[] handle(Browser owner) {
        return owner.get("/api/v1/who").at("account.id").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPasskeySignsItsOwnerInAndNobodyElse() throws Exception {
        SoftKey key = added(ben, "Ben's phone");
        Browser phone = house.stranger();
        Reply in = signIn(phone, key, handle(ben));
        assertThat(in.status()).as(in.body()).isEqualTo(200);
        assertThat(in.at("account.name")).isEqualTo("Ben");
        assertThat(phone.get("/api/v1/events").status()).isEqualTo(200);
        SoftKey unknown = new SoftKey(ORIGIN, "localhost");
        assertThat(signIn(house.stranger(), unknown, handle(ben)).status()).isEqualTo(401);
        Reply list = ben.get("/api/v1/account/passkeys");
        assertThat(list.body()).contains("Ben's phone");
    }

    @Test
    void aChallengeIsGoodOnce() throws Exception {
        SoftKey key = added(ben, "Ben's key");
        Browser phone = house.stranger();
        Reply begun = phone.post("/api/v1/sign-in/passkey/challenge", "{}");
        String proof = proving(begun, key, handle(ben));
        assertThat(phone.post("/api/v1/sign-in/passkey", proof).status()).isEqualTo(200);
        assertThat(house.stranger().post("/api/v1/sign-in/passkey", proof).status())
                .isEqualTo(401);
    }

    @Test
    void aPasskeyOfAnotherSiteOrOfAnotherChallengeIsRefused() throws Exception {
        SoftKey elsewhere = new SoftKey("https://evil.example", "localhost");
        Reply begun = ben.post("/api/v1/account/passkeys/challenge", "{}");
        assertThat(ben.post("/api/v1/account/passkeys", adding(begun, "evil", elsewhere))
                        .status())
                .isEqualTo(401);
        Browser dan = house.moveIn("Dan", false);
        Reply bens = ben.post("/api/v1/account/passkeys/challenge", "{}");
        assertThat(dan.post("/api/v1/account/passkeys", adding(bens, "x", new SoftKey(ORIGIN, "localhost")))
                        .status())
                .isEqualTo(401);
        Reply rubbish = ben.post("/api/v1/account/passkeys/challenge", "{}");
        assertThat(ben.post(
                                "/api/v1/account/passkeys",
                                "{\"challenge\":\"" + rubbish.at("challenge")
                                        + "\",\"name\":\"x\",\"credential\":{\"id\":7}}")
                        .status())
                .isBetween(400, 401);
    }

    @Test
    void aPasskeyThatWasRemovedOpensNothing() throws Exception {
        Browser eve = house.moveIn("Eve", false);
        SoftKey key = added(eve, "lost phone");
        byte[] handle = handle(eve);
        String id = eve.get("/api/v1/account/passkeys").at("passkeys.0.id");
        assertThat(eve.delete("/api/v1/account/passkeys/" + id).status()).isEqualTo(204);
        assertThat(signIn(house.stranger(), key, handle).status()).isEqualTo(401);
    }
}
