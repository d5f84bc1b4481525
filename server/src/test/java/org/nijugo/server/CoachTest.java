package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** A coach sees those who said yes, until one of the two says no. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoachTest {
    private static final String ROUTINE = "{\"text\":\"## Monday\\nBench press / 4x5 @ 85% + band\\n\"}";

    private House house;
    private Browser cora;

    @BeforeAll
    void open(@TempDir Path data) {
        house = House.open(data);
        cora = house.moveIn("Cora", true);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theAthleteReadsWhatWillBeSeenAndEndsItAtOnce() throws Exception {
        Browser ben = house.moveIn("Ben", false);
        String athlete = House.athlete(ben);
        String code = cora.post("/api/v1/coach/offers", "{}").at("code");
        assertThat(cora.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(403);
        String typed = "{\"code\":\"" + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ") + "\"}";
        Reply look = ben.post("/api/v1/offers/look", typed);
        assertThat(look.at("coach")).isEqualTo("Cora");
        assertThat(look.body()).contains("every set");
        assertThat(ben.post("/api/v1/offers/accept", typed).status()).isEqualTo(201);
        assertThat(ben.post("/api/v1/offers/accept", typed).status()).isEqualTo(404);
        assertThat(cora.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(200);

        String token = house.token(cora, "read");
        try (Watcher watcher =
                Watcher.open(house.server.port(), "/api/v1/coach/live", "Authorization", "Bearer " + token)) {
            watcher.next(":here");
            ben.post("/api/v1/events", House.batch(athlete));
            watcher.next("data:");
        }
        try (Watcher watcher = Watcher.open(
                house.server.port(), "/api/v1/athletes/" + athlete + "/live", "Authorization", "Bearer " + token)) {
            watcher.next(":here");
            String coach = ben.get("/api/v1/coaches").at("coaches.0.id");
            assertThat(ben.delete("/api/v1/coaches/" + coach).status()).isEqualTo(204);
            watcher.ended();
        }
        assertThat(cora.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(403);
        assertThat(cora.get("/api/v1/athletes").body()).doesNotContain(athlete);
    }

    /** Lou trained on the floor first, so the phone at home pushes into two logs; the board shows both, the old one as well. */
    @Test
    void theBoardShowsTheLogsThatAnAthleteClaimedUntilItEnds() throws Exception {
        Browser lou = house.moveIn("Louisa", false);
        String own = House.athlete(lou);
        String floor =
                cora.post("/api/v1/coach/managed", "{\"name\":\"Louisa\"}").at("id");
        String claim =
                cora.post("/api/v1/coach/managed/" + floor + "/claim", "{}").at("code");
        House.accept(cora, lou);
        try (Watcher board = Watcher.open(house.server.port(), "/api/v1/coach/live", cora.sentHeaders())) {
            board.next(":here");
            lou.post("/api/v1/claims", "{\"code\":\"" + claim + "\"}");
            assertThat(cora.get("/api/v1/coach/athletes").body())
                    .contains("\"id\":\"" + own + "\",\"name\":\"Louisa\",\"managed\":false,\"claimed\":[\"" + floor
                            + "\"]");
            assertThat(lou.post("/api/v1/events", House.batch(floor)).at("results.0.result"))
                    .isEqualTo("accepted");
            assertThat(board.next("data:")).contains(floor);
            assertThat(lou.post("/api/v1/events", House.batch(own)).at("results.0.result"))
                    .isEqualTo("accepted");
            assertThat(board.next("data:")).contains(own);
        }
        assertThat(cora.delete("/api/v1/coach/athletes/" + floor).at("detail")).contains("claimed");
        lou.delete("/api/v1/coaches/" + lou.get("/api/v1/coaches").at("coaches.0.id"));
        assertThat(cora.get("/api/v1/coach/athletes").body()).doesNotContain(floor, own);
        assertThat(cora.get("/api/v1/athletes/" + floor + "/events").status()).isEqualTo(403);
    }

    @Test
    void aCodeIsUsedOnceHoweverManyTryAtOnce() throws Exception {
        Browser sam = house.moveIn("Sam", false);
        Browser tim = house.moveIn("Tim", false);
        String managed =
                cora.post("/api/v1/coach/managed", "{\"name\":\"Una\"}").at("id");
        String claim =
                cora.post("/api/v1/coach/managed/" + managed + "/claim", "{}").at("code");
        String offer = cora.post("/api/v1/coach/offers", "{}").at("code");
        for (String[] each : new String[][] {{"/api/v1/claims", claim}, {"/api/v1/offers/accept", offer}}) {
            ExecutorService hands = Executors.newFixedThreadPool(3);
            try {
                List<Callable<Integer>> tries = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    Browser who = i % 2 == 0 ? sam : tim;
                    tries.add(() ->
                            who.post(each[0], "{\"code\":\"" + each[1] + "\"}").status());
                }
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : hands.invokeAll(tries)) {
                    answers.add(answer.get());
                }
                assertThat(answers).as(each[0]).containsOnlyOnce(201).contains(404);
            } finally {
                hands.shutdownNow();
            }
        }
    }

    @Test
    void theCoachEndsItToo() {
        Browser eve = house.moveIn("Eve", false);
        House.accept(cora, eve);
        String athlete = House.athlete(eve);
        assertThat(cora.delete("/api/v1/coach/athletes/" + athlete).status()).isEqualTo(204);
        assertThat(cora.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(403);
    }

    @Test
    void anOfferThatWasWithdrawnIsNone() {
        Browser hal = house.moveIn("Hal", false);
        Reply offer = cora.post("/api/v1/coach/offers", "{}");
        assertThat(cora.get("/api/v1/coach/offers").body())
                .contains(offer.at("id"))
                .doesNotContain(offer.at("code"));
        assertThat(cora.delete("/api/v1/coach/offers/" + offer.at("id")).status())
                .isEqualTo(204);
        assertThat(hal.post("/api/v1/offers/accept", "{\"code\":\"" + offer.at("code") + "\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPrescriptionAndACommentStandInTheAthletesLog() {
        Browser ida = house.moveIn("Ida", false);
        House.accept(cora, ida);
        String athlete = House.athlete(ida);
        Reply prescribed = cora.post("/api/v1/athletes/" + athlete + "/prescriptions", ROUTINE);
        assertThat(prescribed.status()).as(prescribed.body()).isEqualTo(201);
        Reply wrong =
                cora.post("/api/v1/athletes/" + athlete + "/prescriptions", "{\"text\":\"Bench press: as you like\"}");
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(400);
        String session = UUID.randomUUID().toString();
        String event = House.event(athlete, session, "session-started", "{}");
        ida.post("/api/v1/events", "{\"events\":[" + event + "]}");
        Reply comment = cora.post(
                "/api/v1/athletes/" + athlete + "/comments",
                "{\"session\":\"" + session + "\",\"about\":\"" + event.substring(7, 43)
                        + "\",\"text\":\"Elbows in.\"}");
        assertThat(comment.status()).as(comment.body()).isEqualTo(201);
        String log = ida.get("/api/v1/events").body();
        assertThat(log).contains("plan-prescribed", "Elbows in.", "\"by\":\"Cora\"");
    }

    @Test
    void aGroupIsPrescribedAtOnceAndWhoLeftIsLeftOut() {
        Browser jon = house.moveIn("Jon", false);
        Browser kim = house.moveIn("Kim", false);
        House.accept(cora, jon);
        House.accept(cora, kim);
        Reply group = cora.post(
                "/api/v1/coach/groups",
                "{\"name\":\"Monday\",\"athletes\":[\"" + House.athlete(jon) + "\",\"" + House.athlete(kim) + "\"]}");
        assertThat(group.status()).as(group.body()).isEqualTo(201);
        String path = "/api/v1/coach/groups/" + group.at("id");
        kim.delete("/api/v1/coaches/" + kim.get("/api/v1/coaches").at("coaches.0.id"));
        Reply prescribed = cora.post(path + "/prescriptions", ROUTINE);
        assertThat(prescribed.status()).as(prescribed.body()).isEqualTo(201);
        assertThat(jon.get("/api/v1/events").body()).contains("plan-prescribed");
        assertThat(kim.get("/api/v1/events").body()).doesNotContain("plan-prescribed");
        Reply foreign = cora.put(path, "{\"name\":\"Monday\",\"athletes\":[\"" + House.athlete(kim) + "\"]}");
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(cora.put(path, "{\"name\":\"Tuesday\",\"athletes\":[]}").status())
                .isEqualTo(200);
        assertThat(cora.get("/api/v1/coach/groups").body()).contains("Tuesday");
        assertThat(cora.delete(path).status()).isEqualTo(204);
    }

    @Test
    void aManagedAthleteAnswersInPersonAndClaimsTheHistory() {
        Reply made = cora.post("/api/v1/coach/managed", "{\"name\":\"Lou from the floor\"}");
        assertThat(made.status()).isEqualTo(201);
        String athlete = made.at("id");
        String screening = House.event(athlete, athlete, "screening-answered", "{\"inPerson\":false}");
        Reply spoken = cora.post("/api/v1/events", "{\"events\":[" + screening + "," + House.event(athlete) + "]}");
        assertThat(spoken.at("results.0.reason")).isEqualTo("foreign-athlete");
        assertThat(spoken.at("results.1.result")).isEqualTo("accepted");
        Reply claim = cora.post("/api/v1/coach/managed/" + athlete + "/claim", "{}");
        assertThat(claim.status()).as(claim.body()).isEqualTo(201);
        Browser lou = house.moveIn("Lou", false);
        assertThat(lou.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(403);
        assertThat(lou.post("/api/v1/claims", "{\"code\":\"" + claim.at("code") + "\"}")
                        .status())
                .isEqualTo(201);
        assertThat(lou.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(200);
        assertThat(lou.get("/api/v1/events").body()).contains(athlete);
        assertThat(cora.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(403);
        House.accept(cora, lou);
        assertThat(cora.get("/api/v1/athletes/" + athlete + "/events").status()).isEqualTo(200);
    }

    @Test
    void aCoachNeverPushesForAnAthleteWithAnAccount() {
        Browser max = house.moveIn("Max", false);
        House.accept(cora, max);
        Reply reply = cora.post("/api/v1/events", House.batch(House.athlete(max)));
        assertThat(reply.at("results.0.reason")).isEqualTo("foreign-athlete");
    }

    @Test
    void theLoopbackLiftersLogIsClaimedOnceByTheAdministrator(@TempDir Path data) {
        ServerOptions options = ServerOptions.local(data);
        String local;
        try (NijugoServer server = NijugoServer.start(options)) {
            Browser lifter = new Browser(server.port());
            local = lifter.get("/api/v1/who").at("athlete");
            assertThat(lifter.post("/api/v1/events", House.batch(local)).at("results.0.result"))
                    .isEqualTo("accepted");
        }
        Administrators.create(options, "Ada", House.PASSWORD);
        try (NijugoServer server = NijugoServer.start(options)) {
            Browser ada = new Browser(server.port());
            ada.post("/api/v1/sign-in", House.signIn("Ada", House.PASSWORD));
            assertThat(ada.get("/api/v1/events").body()).doesNotContain(local);
            assertThat(ada.post("/api/v1/claims/loopback", "{}").status()).isEqualTo(201);
            assertThat(ada.get("/api/v1/events").body()).contains(local);
            assertThat(ada.post("/api/v1/claims/loopback", "{}").status()).isEqualTo(409);
        }
    }

    @Test
    void aLogWhoseClaimantWasRemovedCanBeClaimedAgain(@TempDir Path data) {
        ServerOptions options = ServerOptions.local(data);
        Administrators.create(options, "Ada", House.PASSWORD);
        Administrators.create(options, "Bea", House.PASSWORD);
        try (NijugoServer server = NijugoServer.start(options)) {
            Browser ada = new Browser(server.port());
            ada.post("/api/v1/sign-in", House.signIn("Ada", House.PASSWORD));
            Browser bea = new Browser(server.port());
            bea.post("/api/v1/sign-in", House.signIn("Bea", House.PASSWORD));
            assertThat(ada.post("/api/v1/claims/loopback", "{}").status()).isEqualTo(201);
            String account = ada.get("/api/v1/who").at("account.id");
            assertThat(bea.post("/api/v1/claims/loopback", "{}").status()).isEqualTo(409);
            assertThat(bea.delete("/api/v1/admin/accounts/" + account).status()).isEqualTo(204);
            assertThat(bea.post("/api/v1/claims/loopback", "{}").status()).isEqualTo(201);
        }
    }
}
