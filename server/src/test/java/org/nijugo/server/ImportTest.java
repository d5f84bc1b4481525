package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;

/** Ben brings years of training in another app; Cora, his coach, may not do that for him. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {
    private static final String HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Notes\n";
    private static final String MARCH = HEADER
            + "2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),1,100,5,\n"
            + "2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),2,100,6,\n"
            + "2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),D,90,7,\n"
            + "2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),Rest Timer,0,0,\n";

    private House house;

    @BeforeAll
    void open(@TempDir Path data) {
        house = House.open(data);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private static Reply send(Browser who, String athlete, String query, String file) {
        Browser sending = who.with("Content-Type", "text/csv");
        Reply reply = sending.post("/api/v1/athletes/" + athlete + "/import?" + query, file);
        who.with("Content-Type", "application/json");
        return reply;
    }

    @Test
    void aFileIsLookedAtThenTakenInAndTwiceAddsNothing() {
        Browser ben = house.moveIn("Ben", false);
        String own = House.athlete(ben);
        Reply unsaid = send(ben, own, "dry-run=true", MARCH);
        assertThat(unsaid.status()).as(unsaid.body()).isEqualTo(200);
        assertThat(unsaid.body()).contains("\"rows\":4,\"added\":0", "\"why\":\"a rest timer and no set\"", "kg or lb");
        Reply refused = send(ben, own, "", MARCH);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("at")).isEqualTo("unit");
        assertThat(send(ben, own, "dry-run=true&unit=kg", MARCH).body())
                .contains("\"added\":3", "\"sets\":2,\"finishingSets\":1");
        assertThat(ben.get("/api/v1/athletes/" + own + "/sessions").body()).contains("\"sessions\":[]");
        assertThat(send(ben, own, "unit=kg&zone=Asia/Tokyo", MARCH).body()).contains("\"added\":3");
        assertThat(ben.get("/api/v1/athletes/" + own + "/sessions").body()).contains("2026-03-09T09:04:30Z");
        assertThat(send(ben, own, "unit=kg", MARCH).body()).contains("\"added\":0");
        Reply strong = ben.get("/api/v1/athletes/" + own + "/export/strong");
        assertThat(strong.header("Content-Type")).startsWith("text/csv");
        assertThat(strong.body()).contains("2026-03-09 18:04:30,Push,1h,Bench Press (Barbell),D,90,kg,7,");
        for (String format : new String[] {"strong", "hevy", "openweight", "json"}) {
            String file =
                    ben.get("/api/v1/athletes/" + own + "/export/" + format).body();
            assertThat(send(ben, own, "", file).body()).as(format).contains("\"added\":0");
        }
        assertThat(ben.get("/api/v1/athletes/" + own + "/export/fitnotes").status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeReadSaysWhereAndLeavesTheLogAlone() {
        Browser eve = house.moveIn("Eve", false);
        String own = House.athlete(eve);
        assertThat(send(eve, own, "unit=kg", "").status()).isEqualTo(400);
        Reply cut = send(eve, own, "unit=kg", MARCH + "2026-03-10 18:00:00,\"Pu");
        assertThat(cut.status()).isEqualTo(400);
        assertThat(cut.at("at")).contains("line");
        assertThat(send(eve, own, "unit=stone", MARCH).at("at")).isEqualTo("unit");
        assertThat(send(eve, own, "zone=Atlantis", MARCH).at("at")).isEqualTo("zone");
        assertThat(eve.with("Content-Type", "text/html")
                        .post("/api/v1/athletes/" + own + "/import", MARCH)
                        .status())
                .isEqualTo(415);
        eve.with("Content-Type", "application/json");
        assertThat(eve.get("/api/v1/athletes/" + own + "/sessions").body()).contains("\"sessions\":[]");
    }

    @Test
    void twoWhoTrainedTogetherEachHaveTheirSets() {
        Browser gus = house.moveIn("Gus", false);
        Browser hal = house.moveIn("Hal", false);
        assertThat(send(gus, House.athlete(gus), "unit=kg", MARCH).body()).contains("\"added\":3");
        assertThat(send(hal, House.athlete(hal), "unit=kg", MARCH).body()).contains("\"added\":3");
        assertThat(hal.get("/api/v1/athletes/" + House.athlete(hal) + "/lifts").body())
                .contains("\"bench-press\"");
    }

    @Test
    void anUnknownExerciseIsMapped() {
        Browser fay = house.moveIn("Fay", false);
        String own = House.athlete(fay);
        String file = MARCH.replace("Bench Press (Barbell)", "Bankdrücken flach");
        assertThat(send(fay, own, "dry-run=true&unit=kg", file).body())
                .contains("\"ownExercises\":[{\"name\":\"Bankdrücken flach\"");
        String map = URLEncoder.encode(
                "nijugo map 1\nexercise \"Bankdrücken flach\" is bench press\n", StandardCharsets.UTF_8);
        assertThat(send(fay, own, "unit=kg&map=" + map, file).body()).contains("\"added\":3", "\"ownExercises\":[]");
        assertThat(fay.get("/api/v1/athletes/" + own + "/lifts").body()).contains("\"bench-press\"");
    }
}
