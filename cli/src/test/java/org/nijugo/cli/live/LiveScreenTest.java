package org.nijugo.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Columns;
import org.nijugo.cli.page.Ink;

class LiveScreenTest {
    private static final Answer PLAN = Answer.parse("""
            {"exercise":"Bench press","protocol":"drop","perHand":false,"warnings":[{"rule":"R08","text":"Six cuts are many; \
            a gentler one is a band."}],"segments":[{"load":"100 kg"},{"load":"90 kg"},{"load":"80 kg"}],
            "forecast":{"totalReps":25,"segments":3,"cuts":2,"seconds":150}}""");
    private static final Answer OPENING = Answer.parse("""
            {"step":"lift","load":"100 kg","left":25,"reps":5,"total":0,"aim":{"min":1,"aim":5,"amrap":true},"stopAtRir":1,
            "plates":["20 kg","5 kg","5 kg","5 kg","5 kg"],"forecast":{"reps":5,"low":3,"high":7},"notes":[]}""");
    private static final Answer CHANGE = Answer.parse("""
            {"step":"change","load":"90 kg","left":20,"reps":6,"total":5,"aim":{"min":1,"aim":6,"amrap":true},"stopAtRir":0,
            "plates":["20 kg","5 kg","5 kg","5 kg"],"forecast":{"reps":6,"low":4,"high":8},"wished":"90 kg","cut":10.0,
            "pull":["5 kg"],"restSeconds":20,"offers":["finish-here","same-load"],
            "notes":[{"rule":"R06","text":"Fewer reps than expected, so the cut is a little larger."}]}""");
    private static final Answer NOTHING_DONE = Answer.parse("{\"total\":0,\"segments\":[]}");
    private static final Answer FIVE_DONE =
            Answer.parse("{\"total\":5,\"segments\":[{\"load\":\"100 kg\",\"reps\":5}]}");
    private static final long DEADLINE = 100_000;

    private static final WallClock CLOCK = new WallClock() {
        @Override
        public long now() {
            return 0;
        }

        @Override
        public String time(long at) {
            return "18:04:31";
        }

        @Override
        public String stamp(long at) {
            return "2026-03-09-1804";
        }
    };

    private static LiveView resting() {
        return new LiveView(PLAN, CHANGE, FIVE_DONE, true, 20, DEADLINE);
    }

    private static String draw(LiveView view, int columns, int rows, long now) {
        return String.join("\n", new LiveScreen(columns, rows, Ink.PLAIN).draw(view, Prompt.COUNT, "", "", now, CLOCK));
    }

    @Test
    void theNextLoadIsReadFromTwoMetres() {
        assertThat(draw(resting(), 80, 40, DEADLINE - 14_000)).contains("""
                        ██████  ██████
                        ██  ██  ██  ██
                        ██████  ██  ██
                            ██  ██  ██
                        ██████  ██████ kg""");
    }

    @Test
    void thePlatesToPullAreSaidAndMarked() {
        String screen = draw(resting(), 80, 40, DEADLINE - 14_000);
        assertThat(screen).contains("Pull 5 each side").contains("═════│20││5││5││5││5│════╸");
        assertThat(screen.lines().filter(line -> line.contains("▲"))).hasSize(1);
    }

    @Test
    void theRestIsADeadlineAndNotACounter() {
        assertThat(draw(resting(), 80, 40, DEADLINE - 14_000))
                .contains("Rest 0:14 ")
                .contains("until 18:04:31");
        assertThat(draw(resting(), 80, 40, DEADLINE - 13_001)).contains("Rest 0:14 ");
        assertThat(draw(resting(), 80, 40, DEADLINE - 1)).contains("Rest 0:01 ");
        assertThat(draw(resting(), 80, 40, DEADLINE)).contains("Go ").doesNotContain("Rest ");
        assertThat(draw(resting(), 80, 40, DEADLINE + 3_600_000)).contains("Go  60:00 over");
    }

    @Test
    void whatIsLeftAndWhatIsDoneStandThere() {
        assertThat(draw(resting(), 80, 40, 0))
                .contains("5 of 25", "About 6 reps (4–8). 20 left.", "Done: 100 kg × 5", "R06 Fewer reps")
                .contains("Or: f finish here, it counts; m same load, ten seconds, finish.");
    }

    @Test
    void beforeTheFirstRepThereIsTheOutlookAndTheReserve() {
        LiveView opening = new LiveView(PLAN, OPENING, NOTHING_DONE, true, 180, DEADLINE);
        assertThat(draw(opening, 80, 60, 0))
                .contains("Ahead: 100 → 90 → 80, 25 reps, about 2:30.", "R08 Six cuts", "Stop with 1 in reserve.")
                .contains("│  │");
    }

    @Test
    void aFinishedSetIsSummedUp() {
        Answer finished = Answer.parse("""
                {"step":"finished","reason":"target","total":25,"left":0,"segments":[{"load":"100 kg","reps":11},
                {"load":"90 kg","reps":14}],"notes":[]}""");
        assertThat(draw(new LiveView(PLAN, finished, finished, false, 0, 0), 80, 24, 0))
                .contains("25 reps", "Finished: 25 reps, the target: 100 kg × 11, 90 kg × 14.", "Enter keep");
    }

    @Test
    void itFitsEveryTerminal() {
        for (int columns = 1; columns <= 120; columns += columns < 40 ? 1 : 7) {
            for (int rows = 1; rows <= 50; rows++) {
                for (Prompt prompt : Prompt.values()) {
                    List<String> lines = new LiveScreen(columns, rows, Ink.COLOURED)
                            .draw(resting(), prompt, "12", "That key does nothing here.", 0, CLOCK);
                    assertThat(lines).hasSizeBetween(1, rows);
                    int widest = columns;
                    assertThat(lines).allMatch(line -> Columns.of(line) <= widest);
                }
            }
        }
    }

    @Test
    void onASmallScreenTheLoadAndThePlatesStay() {
        assertThat(draw(resting(), 40, 6, DEADLINE - 14_000)).contains("90 kg", "Pull 5 each side", "Rest 0:14");
    }
}
