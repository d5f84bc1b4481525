package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;

/** Devices push what happened, and pull what happened on others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyncTest {
    private House house;
    private Browser ben;
    private Browser phone;
    private String athlete;

    @BeforeAll
    void open(@TempDir Path data) {
        house = House.open(data);
        ben = house.moveIn("Ben", false);
        phone = Browser.withToken(house.server.port(), house.token(ben, "write"));
        athlete = House.athlete(ben);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aBatchTwiceIsThereOnce() {
        String batch = House.batch(athlete);
        Reply first = phone.post("/api/v1/events", batch);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.at("results.0.result")).isEqualTo("accepted");
        Reply second = phone.post("/api/v1/events", batch);
        assertThat(second.at("results.0.result")).isEqualTo("duplicate");
        assertThat(second.at("results.0.cursor")).isEqualTo(first.at("results.0.cursor"));
    }

    @Test
    void rejectedEventsAreNamedOneByOneAndTheGoodOnesStay() {
        Browser dan = house.moveIn("Dan", false);
        String good = House.event(athlete);
        String foreign = House.event(House.athlete(dan));
        String later = House.event(athlete).replace("\"version\":1", "\"version\":2");
        String malformed = House.event(athlete).replace("\"sequence\":1", "\"sequence\":0");
        String unknown = House.event(athlete, UUID.randomUUID().toString(), "teleported", "{}");
        String large = House.event(
                athlete, UUID.randomUUID().toString(), "set-logged", "{\"x\":\"" + "y".repeat(70_000) + "\"}");
        String noId = House.event(athlete).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"7\"");
        String extra = House.event(athlete).replaceFirst("\\{", "{\"surprise\":true,");
        Reply reply = phone.post(
                "/api/v1/events",
                "{\"events\":[" + String.join(",", good, foreign, later, malformed, unknown, large, noId, extra, "7")
                        + "]}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<String> reasons = new ArrayList<>();
        for (int i = 1; i < 9; i++) {
            assertThat(reply.at("results." + i + ".result")).isEqualTo("rejected");
            reasons.add(reply.at("results." + i + ".reason"));
        }
        assertThat(reply.at("results.0.result")).isEqualTo("accepted");
        assertThat(reasons)
                .containsExactly(
                        "foreign-athlete",
                        "future-wire-version",
                        "malformed",
                        "malformed",
                        "too-large",
                        "malformed",
                        "malformed",
                        "malformed");
    }

    @Test
    void aPullIsResumedWhereItWasLeft() {
        Browser eva = house.moveIn("Eva", false);
        String own = House.athlete(eva);
        List<String> pushed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String event = House.event(own);
            pushed.add(event.substring(7, 43));
            assertThat(eva.post("/api/v1/events", "{\"events\":[" + event + "]}")
                            .status())
                    .isEqualTo(200);
        }
        List<String> pulled = new ArrayList<>();
        String next = "0";
        boolean more = true;
        while (more) {
            Reply page = eva.get("/api/v1/events?limit=2&after=" + next);
            for (int i = 0; i < 2 && page.body().contains("\"events\":[{") && hasEvent(page, i); i++) {
                pulled.add(page.at("events." + i + ".id"));
            }
            next = page.at("next");
            more = page.at("more").equals("true");
        }
        assertThat(pulled).containsExactlyElementsOf(pushed);
    }

    private static boolean hasEvent(Reply page, int index) {
        return page.body().split("\"cursor\":", -1).length > index + 1;
    }

    @Test
    void aBatchThatIsTooLongIsRefusedWhole() {
        StringBuilder many = new StringBuilder("7");
        for (int i = 0; i < 500; i++) {
            many.append(",7");
        }
        Reply reply = phone.post("/api/v1/events", "{\"events\":[" + many + "]}");
        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void whoWatchesSeesASetWithinASecondAndMissesNothing() throws Exception {
        String token = house.token(ben, "read");
        String path = "/api/v1/athletes/" + athlete + "/live";
        String cursor;
        try (Watcher watcher = Watcher.open(house.server.port(), path, "Authorization", "Bearer " + token)) {
            assertThat(watcher.status).isEqualTo(200);
            watcher.next(":here");
            long before = System.nanoTime();
            String event = House.event(athlete);
            phone.post("/api/v1/events", "{\"events\":[" + event + "]}");
            cursor = watcher.next("id:").substring(3).strip();
            assertThat(watcher.next("data:")).contains(event.substring(7, 43));
            assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
        }
        String missed = House.event(athlete);
        phone.post("/api/v1/events", "{\"events\":[" + missed + "]}");
        try (Watcher again =
                Watcher.open(house.server.port(), path, "Authorization", "Bearer " + token, "Last-Event-ID", cursor)) {
            assertThat(again.next("data:")).contains(missed.substring(7, 43));
        }
    }

    @Test
    void aRevokedTokenEndsItsStream() throws Exception {
        Browser fay = house.moveIn("Fay", false);
        String token = house.token(fay, "read");
        String own = House.athlete(fay);
        try (Watcher watcher = Watcher.open(
                house.server.port(), "/api/v1/athletes/" + own + "/live", "Authorization", "Bearer " + token)) {
            watcher.next(":here");
            fay.delete("/api/v1/account/tokens/"
                    + fay.get("/api/v1/account/tokens").at("tokens.0.id"));
            fay.post("/api/v1/events", House.batch(own));
            watcher.ended();
        }
    }

    @Test
    void twoDevicesInOneSetKeepBothTheirSegments() {
        String session = UUID.randomUUID().toString();
        String one = House.event(athlete, session, "session-started", "{}");
        String two = House.event(athlete, session, "session-started", "{}");
        Reply reply = phone.post("/api/v1/events", "{\"events\":[" + one + "," + two + "]}");
        assertThat(reply.at("results.0.result")).isEqualTo("accepted");
        assertThat(reply.at("results.1.result")).isEqualTo("accepted");
    }

    @Test
    void whoErasesALogLeavesNothingOfIt() {
        Browser zed = house.moveIn("Zed", false);
        Browser cora = house.moveIn("Cora", true);
        House.accept(cora, zed);
        String own = House.athlete(zed);
        zed.post("/api/v1/events", House.batch(own));
        assertThat(zed.post("/api/v1/athletes/" + own + "/erase", "{\"confirm\":\"yes\"}")
                        .status())
                .isEqualTo(400);
        assertThat(cora.post("/api/v1/athletes/" + own + "/erase", "{\"confirm\":\"erase\"}")
                        .status())
                .isEqualTo(403);
        assertThat(zed.post("/api/v1/athletes/" + own + "/erase", "{\"confirm\":\"erase\"}")
                        .status())
                .isEqualTo(204);
        assertThat(zed.get("/api/v1/athletes/" + own + "/export").body()).isEmpty();
        assertThat(zed.get("/api/v1/athletes/" + own + "/sessions").body()).contains("\"sessions\":[]");
        assertThat(cora.get("/api/v1/athletes").body()).doesNotContain(own);
        Reply later = zed.post("/api/v1/events", House.batch(own));
        assertThat(later.at("results.0.result")).isEqualTo("accepted");
        assertThat(zed.post("/api/v1/account/close", "{\"password\":\"" + House.PASSWORD + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(zed.get("/api/v1/events").status()).isEqualTo(401);
        assertThat(house.stranger()
                        .post("/api/v1/sign-in", House.signIn("Zed", House.PASSWORD))
                        .status())
                .isEqualTo(401);
    }
}
