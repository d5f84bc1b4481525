package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;

/** Two servers on one PostgreSQL behave as one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {
    private EmbeddedPostgres postgres;
    private House house;
    private NijugoServer second;
    private Browser ben;

    @BeforeAll
    void open(@TempDir Path data) throws IOException {
        postgres = EmbeddedPostgres.start();
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres&password=postgres";
        house = House.open(data, options -> options.withDatabase(url));
        second = NijugoServer.start(house.options);
        ben = house.moveIn("Ben", false);
    }

    @AfterAll
    void close() throws IOException {
        second.close();
        house.close();
        postgres.close();
    }

    /** The same person on the other node: cookies go by name and not by port. */
    private Browser there(Browser here) {
        Browser browser = new Browser(second.port());
        browser.cookies.putAll(here.cookies);
        return browser;
    }

    @Test
    void whoSignedInHereIsKnownThereAndSignsOutEverywhere() {
        Browser phone = house.signedIn("Ben");
        assertThat(there(phone).get("/api/v1/events").status()).isEqualTo(200);
        assertThat(there(phone).post("/api/v1/sign-out", "{}").status()).isEqualTo(204);
        assertThat(phone.get("/api/v1/events").status()).isEqualTo(401);
    }

    @Test
    void guessesAreCountedTogether() {
        house.moveIn("Gil", false);
        int heard = 0;
        for (int i = 0; i < 8; i++) {
            for (int port : new int[] {house.server.port(), second.port()}) {
                Reply reply = new Browser(port).post("/api/v1/sign-in", House.signIn("Gil", "wrong"));
                heard += reply.status() == 401 ? 1 : 0;
            }
        }
        assertThat(heard).isEqualTo(10);
    }

    @Test
    void aCoachThereSeesWithinASecondWhatIsLiftedHereUntilItIsEndedHere() throws Exception {
        Browser cora = house.moveIn("Cora", true);
        House.accept(cora, ben);
        String athlete = House.athlete(ben);
        String token = house.token(cora, "read");
        try (Watcher watcher = Watcher.open(
                second.port(), "/api/v1/athletes/" + athlete + "/live", "Authorization", "Bearer " + token)) {
            watcher.next(":here");
            String event = House.event(athlete);
            long before = System.nanoTime();
            Reply pushed = ben.post("/api/v1/events", "{\"events\":[" + event + "]}");
            assertThat(pushed.at("results.0.result")).isEqualTo("accepted");
            assertThat(watcher.next("data:")).contains(event.substring(7, 43));
            assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
            ben.delete("/api/v1/coaches/" + ben.get("/api/v1/coaches").at("coaches.0.id"));
            ben.post("/api/v1/events", House.batch(athlete));
            watcher.ended();
        }
    }

    @Test
    void theSameBatchOnBothNodesIsThereOnce() {
        String batch = House.batch(House.athlete(ben));
        Reply here = ben.post("/api/v1/events", batch);
        Reply there = there(ben).post("/api/v1/events", batch);
        assertThat(here.at("results.0.result")).isEqualTo("accepted");
        assertThat(there.at("results.0.result")).isEqualTo("duplicate");
        assertThat(there.at("results.0.cursor")).isEqualTo(here.at("results.0.cursor"));
    }
}
