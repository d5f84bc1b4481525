package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;
import org.nijugo.server.access.Accounts;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Whose account it is, and what they do with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
    private House house;

    @BeforeAll
    void open(@TempDir Path data) {
        house = House.open(data);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aClientThatQuotesItsCookieIsSignedInToo() {
        Browser ben = house.moveIn("Quentin", false);
        ben.cookies.computeIfPresent("nijugo", (name, secret) -> "\"" + secret + "\"");
        assertThat(ben.get("/api/v1/account/devices").status()).isEqualTo(200);
    }

    @Test
    void onceThereIsAnAdministratorLoopbackSignsInToo() {
        Reply reply = house.stranger().post("/api/v1/plan", "{\"exercise\":\"bench press\",\"work\":\"100kg x5\"}");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("type")).isEqualTo("urn:nijugo:problem:sign-in");
        assertThat(house.stranger().get("/api/v1/who").at("mustSignIn")).isEqualTo("true");
        assertThat(house.stranger().get("/api/v1/events").status()).isEqualTo(401);
    }

    @Test
    void theDoorIsShutForEverFromTheFirstAdministratorOn(@TempDir Path data) {
        ServerOptions options = ServerOptions.local(data);
        try (NijugoServer server = NijugoServer.start(options)) {
            Browser lifter = new Browser(server.port());
            assertThat(lifter.get("/api/v1/events").status()).isEqualTo(200);
            Reply early = lifter.post("/api/v1/sign-in", House.signIn("Ada", House.PASSWORD));
            assertThat(early.status()).isEqualTo(409);
            assertThatThrownBy(() -> Administrators.create(options, "Ada", House.PASSWORD))
                    .isInstanceOf(ServerTrouble.class);
        }
        Administrators.create(options, "Ada", House.PASSWORD);
        try (NijugoServer server = NijugoServer.start(options)) {
            assertThat(new Browser(server.port()).get("/api/v1/events").status())
                    .isEqualTo(401);
        }
    }

    @Test
    void anyOtherAddressNeedsAnAdministratorFirst(@TempDir Path data) {
        ServerOptions open = ServerOptions.local(data).withBind("0.0.0.0");
        assertThatThrownBy(() -> NijugoServer.start(open))
                .isInstanceOf(ServerTrouble.class)
                .hasMessageContaining("nijugo admin create");
        Administrators.create(open, "Ada", House.PASSWORD);
        try (NijugoServer server = NijugoServer.start(open)) {
            assertThat(new Browser(server.port()).get("/api/v1/events").status())
                    .isEqualTo(401);
            assertThat(new Browser(server.port()).get("/").status()).isEqualTo(200);
            assertThat(new Browser(server.port())
                            .with("Host", "evil.example")
                            .get("/")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameSoundAlike() {
        house.moveIn("Wanda", false);
        Reply wrong = house.stranger().post("/api/v1/sign-in", House.signIn("Wanda", "not it"));
        Reply unknown = house.stranger().post("/api/v1/sign-in", House.signIn("Nobody", "not it"));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void passwordsThatAreWeakOrTooLongAreRefusedWithAdvice() {
        for (String weak : new String[] {"short", "password123", "aaaaaaaaaaaaaaaa", "nijugonijugo", "Lazy Larry1"}) {
            Reply reply = create("Lazy Larry", weak);
            assertThat(reply.status()).as(weak).isEqualTo(400);
            assertThat(reply.at("at")).isEqualTo("password");
            assertThat(reply.body()).doesNotContain(weak + "\"");
        }
        Reply longOne = create("Lazy Larry", "x9 ".repeat(86));
        assertThat(longOne.status()).isEqualTo(400);
        assertThat(longOne.at("expected")).isEqualTo("at most 256 characters");
        Reply signIn = house.stranger().post("/api/v1/sign-in", House.signIn("Ada", "x".repeat(257)));
        assertThat(signIn.status()).isEqualTo(400);
    }

    /** 64 characters of three bytes, and the last of them counts. */
    @Test
    void aLongPasswordOfAnyScriptCountsToItsLastCharacter() {
        String password = "六段を引いて落とし二十回で終える今日も鉄を上げて汗を流し明日は休んで飯を食いまた月曜に棚の前に立つ鏡は見ずに息を吐き数を数える猫が見ている";
        assertThat(password.codePointCount(0, password.length())).isGreaterThanOrEqualTo(64);
        Reply made = create("Yuki", password);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String almost = password.substring(0, password.length() - 1) + "犬";
        assertThat(house.stranger()
                        .post("/api/v1/sign-in", House.signIn("Yuki", almost))
                        .status())
                .isEqualTo(401);
        assertThat(house.stranger()
                        .post("/api/v1/sign-in", House.signIn("Yuki", password))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPasswordKeptTheOldWayIsKeptTheNewWayFromTheNextSigningInOn(@TempDir Path data) {
        ServerOptions options = ServerOptions.local(data);
        Administrators.create(options, "Ada", House.PASSWORD);
        String old = new BCryptPasswordEncoder(4).encode(House.PASSWORD);
        try (Database database = Database.open(DatabaseSettings.directory(data))) {
            new Accounts(database, Clock.systemUTC())
                    .create("Olga", String.valueOf(old), new Accounts.Roles(false, false), false);
        }
        try (NijugoServer server = NijugoServer.start(options)) {
            for (int time = 0; time < 2; time++) {
                Browser browser = new Browser(server.port());
                assertThat(browser.post("/api/v1/sign-in", House.signIn("Olga", House.PASSWORD + "!"))
                                .status())
                        .isEqualTo(401);
                assertThat(browser.post("/api/v1/sign-in", House.signIn("Olga", House.PASSWORD))
                                .status())
                        .isEqualTo(200);
            }
        }
        try (Database database = Database.open(DatabaseSettings.directory(data))) {
            Accounts accounts = new Accounts(database, Clock.systemUTC());
            String kept = accounts.findByName("Olga").orElseThrow().hash().orElseThrow();
            assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThanOrEqualTo(100);
        }
    }

    private Reply create(String name, String password) {
        return house.ada.post("/api/v1/admin/accounts", House.signIn(name, password));
    }

    @Test
    void aNameIsTakenOnceHoweverItIsWritten() {
        assertThat(create("Zoë", House.PASSWORD).status()).isEqualTo(201);
        assertThat(create("ZOË", House.PASSWORD).status()).isEqualTo(422);
        assertThat(create("Zoe\\u0308", House.PASSWORD).status()).isEqualTo(422);
        assertThat(create("Zo\\u200be", House.PASSWORD).status()).isEqualTo(400);
    }

    @Test
    void whoseFirstPasswordSomebodyElseKnowsChangesItFirst() {
        create("Newt", House.PASSWORD + " first");
        Browser newt = house.stranger();
        newt.post("/api/v1/sign-in", House.signIn("Newt", House.PASSWORD + " first"));
        assertThat(newt.get("/api/v1/who").at("account.mustChangePassword")).isEqualTo("true");
        assertThat(newt.get("/api/v1/events").status()).isEqualTo(403);
        Reply same = newt.put(
                "/api/v1/account/password",
                "{\"old\":\"" + House.PASSWORD + " first\",\"new\":\"" + House.PASSWORD + " first\"}");
        assertThat(same.status()).isEqualTo(400);
        newt.put(
                "/api/v1/account/password",
                "{\"old\":\"" + House.PASSWORD + " first\",\"new\":\"" + House.PASSWORD + "\"}");
        assertThat(newt.get("/api/v1/events").status()).isEqualTo(200);
    }

    @Test
    void aResetEndsEverySessionAndShowsAPasswordOnce() {
        Browser rita = house.moveIn("Rita", false);
        String id = rita.get("/api/v1/who").at("account.id");
        String fresh =
                house.ada.post("/api/v1/admin/accounts/" + id + "/reset", "{}").at("password");
        assertThat(rita.get("/api/v1/events").status()).isEqualTo(401);
        assertThat(house.stranger()
                        .post("/api/v1/sign-in", House.signIn("Rita", House.PASSWORD))
                        .status())
                .isEqualTo(401);
        assertThat(house.stranger()
                        .post("/api/v1/sign-in", House.signIn("Rita", fresh))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoSitsAtTheMachineResetsAPassword(@TempDir Path data) {
        ServerOptions options = ServerOptions.local(data);
        Administrators.create(options, "Ada", House.PASSWORD);
        String fresh = Administrators.reset(options, "ada");
        assertThatThrownBy(() -> Administrators.reset(options, "nobody")).hasMessageContaining("no account");
        assertThatThrownBy(() -> Administrators.create(options, "ADA", House.PASSWORD))
                .hasMessageContaining("nobody has");
        assertThatThrownBy(() -> Administrators.create(options, "Bob", "password1"))
                .hasMessageContaining("password");
        try (NijugoServer server = NijugoServer.start(options)) {
            Browser ada = new Browser(server.port());
            assertThat(ada.post("/api/v1/sign-in", House.signIn("Ada", House.PASSWORD))
                            .status())
                    .isEqualTo(401);
            assertThat(ada.post("/api/v1/sign-in", House.signIn("Ada", fresh)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDeviceIsListedAndCanBeSentAway() {
        Browser phone = house.moveIn("Peg", false);
        Browser laptop = house.stranger();
        laptop.post(
                "/api/v1/sign-in",
                "{\"name\":\"Peg\",\"password\":\"" + House.PASSWORD + "\",\"device\":\"the laptop\"}");
        Reply devices = phone.get("/api/v1/account/devices");
        assertThat(devices.body()).contains("the laptop");
        int other = devices.at("devices.0.thisOne").equals("true") ? 1 : 0;
        assertThat(devices.at("devices." + other + ".name")).isEqualTo("the laptop");
        String id = devices.at("devices." + other + ".id");
        assertThat(phone.delete("/api/v1/account/devices/" + id).status()).isEqualTo(204);
        assertThat(laptop.get("/api/v1/events").status()).isEqualTo(401);
        assertThat(phone.delete("/api/v1/account/devices/" + id).status()).isEqualTo(404);
        assertThat(phone.post("/api/v1/sign-out", "{}").status()).isEqualTo(204);
        assertThat(phone.get("/api/v1/events").status()).isEqualTo(401);
    }

    @Test
    void aTokenIsShownOnceAndGoodForItsScope() {
        Browser tom = house.moveIn("Tom", false);
        Browser reads = Browser.withToken(house.server.port(), house.token(tom, "read"));
        Browser writes = Browser.withToken(house.server.port(), house.token(tom, "write"));
        String athlete = House.athlete(tom);
        assertThat(reads.get("/api/v1/events").status()).isEqualTo(200);
        assertThat(reads.post("/api/v1/events", House.batch(athlete)).status()).isEqualTo(403);
        assertThat(writes.post("/api/v1/events", House.batch(athlete)).status()).isEqualTo(200);
        assertThat(writes.get("/api/v1/account/tokens").status()).isEqualTo(403);
        Reply listed = tom.get("/api/v1/account/tokens");
        assertThat(listed.body()).contains("a script").doesNotContain("nijugo_");
        tom.delete("/api/v1/account/tokens/" + listed.at("tokens.0.id"));
        tom.delete("/api/v1/account/tokens/" + listed.at("tokens.1.id"));
        assertThat(reads.get("/api/v1/events").status()).isEqualTo(401);
        assertThat(writes.get("/api/v1/events").status()).isEqualTo(401);
    }

    @Test
    void theLastAdministratorStays() {
        String id = house.ada.get("/api/v1/who").at("account.id");
        assertThat(house.ada
                        .put("/api/v1/admin/accounts/" + id + "/roles", "{\"coach\":true}")
                        .status())
                .isEqualTo(422);
        assertThat(house.ada.delete("/api/v1/admin/accounts/" + id).status()).isEqualTo(422);
    }

    @Test
    void theTrailTellsWhatWasDoneWithoutNames() {
        create("Secretive", House.PASSWORD);
        Reply trail = house.ada.get("/api/v1/admin/audit?limit=1000");
        assertThat(trail.body())
                .contains("created-account")
                .contains("signed-in")
                .doesNotContain("Secretive");
    }

    @Test
    void accountsComeInPages() {
        create("Page A", House.PASSWORD);
        create("Page B", House.PASSWORD);
        Reply first = house.ada.get("/api/v1/admin/accounts?limit=1");
        Reply second = house.ada.get(
                "/api/v1/admin/accounts?limit=1&after=" + first.at("next").replace(" ", "%20"));
        assertThat(second.at("accounts.0.id")).isNotEqualTo(first.at("accounts.0.id"));
        assertThat(house.ada.get("/api/v1/admin/accounts?limit=x").status()).isEqualTo(400);
    }
}
