package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.cli.live.Keyboard;
import org.nijugo.cli.live.LiveTerminal;
import org.nijugo.cli.live.Questions;
import org.nijugo.cli.live.WallClock;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Ink;

class R20ScreeningBeforeALiveSetTest {
    private static final long HOUR = 3_600_000L;
    private static final long NOW = 1_800_000_000_000L;

    private final Path sets;
    private String seen = "";

    R20ScreeningBeforeALiveSetTest(@TempDir Path sets) {
        this.sets = sets;
    }

    /** What the request says of the lifter's health after these keys. */
    private Answer ask(String keys, String today) throws IOException {
        Host host = new Host(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                "",
                Screen.none());
        Request request = new Request("plan");
        Keyboard keyboard = Keyboard.typing(keys);
        try (LiveTerminal terminal = keyboard.terminal()) {
            new Screener(Engine.coach("plan"), sets, host)
                    .ask(request, "Bench press", new Questions(terminal, Ink.PLAIN), clock(today));
        }
        seen = keyboard.drawn();
        return new Answer(request.fields());
    }

    private static WallClock clock(String today) {
        return new WallClock() {
            @Override
            public long now() {
                return NOW;
            }

            @Override
            public String time(long at) {
                return "18:04:00";
            }

            @Override
            public String stamp(long at) {
                return LocalDate.parse(today).minusDays((NOW - at) / (24 * HOUR)) + "-1804";
            }
        };
    }

    private void kept(String name, long started, String exercise, int reps, String reason) throws IOException {
        Files.writeString(
                sets.resolve(name + ".jsonl"),
                "{\"version\":1,\"started\":" + started + ",\"request\":{\"exercise\":\"" + exercise + "\"}}\n"
                        + "{\"at\":1,\"event\":{\"event\":\"done\",\"reps\":" + reps + "}}\n"
                        + (reason.isEmpty()
                                ? ""
                                : "{\"at\":2,\"event\":{\"event\":\"stop\",\"reason\":\"" + reason + "\"}}\n"));
    }

    @Test
    void healthIsAskedBeforeTheFirstLiveSetAndNotAgainForAYear() throws IOException {
        Answer first = ask("n", "2026-03-09");
        assertThat(seen).contains("Does your chest hurt", "Are you pregnant");
        assertThat(first.texts("screeningNo")).hasSize(11).contains("chest-pain", "pregnancy");
        assertThat(first.texts("screeningYes")).isEmpty();
        assertThat(first.text("screenedOn")).isEqualTo("2026-03-09");

        Answer later = ask("", "2027-03-09");
        assertThat(seen).doesNotContain("Does your chest hurt");
        assertThat(later.texts("screeningNo")).hasSize(11);
        assertThat(later.text("screenedOn")).isEqualTo("2026-03-09");

        assertThat(ask("n", "2027-03-10").text("screenedOn")).isEqualTo("2027-03-10");
    }

    @Test
    void aYesReachesTheEngine() throws IOException {
        Answer answer = ask("ynnnnynnnnnn", "2026-03-09");
        assertThat(answer.texts("screeningYes")).containsExactly("heart");
        assertThat(answer.texts("screeningNo")).hasSize(10);
        assertThat(ask("", "2026-03-10").texts("screeningYes")).containsExactly("heart");
    }

    @Test
    void whoLeavesTheQuestionsHasAnsweredNone() {
        assertThatThrownBy(() -> ask("ynnq", "2026-03-09")).isInstanceOf(Questions.Left.class);
        assertThat(sets.resolve("screening.json")).doesNotExist();
    }

    @Test
    void aLiftThatWasStoppedForPainIsAskedAbout() throws IOException {
        kept("2026-03-01-1804-bench-press", NOW - 200 * HOUR, "bench", 9, "pain");
        kept("2026-03-02-1804-squat", NOW - 190 * HOUR, "squat", 25, "");
        Answer answer = ask("ny", "2026-03-09");
        assertThat(seen).contains("does it still hurt?");
        assertThat(answer.flag("stoppedForPain")).isTrue();
        assertThat(answer.texts("screeningYes")).containsExactly("pain-at-lift");
    }

    @Test
    void painAtAnotherLiftOrBeforeAGoodSetIsNotAskedAbout() throws IOException {
        kept("2026-03-01-1804-bench-press", NOW - 200 * HOUR, "bench press", 9, "pain");
        kept("2026-03-02-1804-bench-press", NOW - 190 * HOUR, "bench press", 25, "");
        kept("2026-03-03-1804-squat", NOW - 180 * HOUR, "squat", 9, "pain");
        Answer answer = ask("n", "2026-03-09");
        assertThat(answer.flag("stoppedForPain")).isFalse();
        assertThat(seen).doesNotContain("does it still hurt?");
    }

    @Test
    void onTheDaysAfterAFirstSetItIsAskedHowItWas() throws IOException {
        kept("2026-03-08-1804-bench-press", NOW - 30 * HOUR, "bench press", 25, "");
        Answer answer = ask("nyynn", "2026-03-09");
        assertThat(seen).contains("badly swollen", "dark, like tea");
        assertThat(answer.texts("screeningYes")).containsExactlyInAnyOrder("dark-urine");
        assertThat(answer.texts("screeningNo"))
                .contains("severe-swelling", "lasting-weakness")
                .doesNotContain("dark-urine");
    }

    @Test
    void anOrdinarySetIsNotAskedAbout() throws IOException {
        kept("2026-03-01-1804-bench-press", NOW - 200 * HOUR, "bench press", 25, "");
        kept("2026-03-08-1804-bench-press", NOW - 30 * HOUR, "bench press", 25, "");
        ask("n", "2026-03-09");
        assertThat(seen).doesNotContain("badly swollen");
    }

    @Test
    void howOftenTheseMusclesHadTheirFinishIsReadFromTheKeptSets() throws IOException {
        kept("2026-03-01-1804-bench-press", NOW - 200 * HOUR, "bench press", 25, "");
        kept("2026-03-05-1804-bench-press", NOW - 90 * HOUR, "incline bench press", 25, "");
        kept("2026-03-09-1004-squat", NOW - 8 * HOUR, "squat", 25, "");
        Answer answer = ask("n", "2026-03-09");
        assertThat(answer.whole("finishes")).isEqualTo(3);
        assertThat(answer.whole("finishHoursAgo")).isEqualTo(90);
        assertThat(answer.whole("finishesToday")).isEqualTo(1);
        assertThat(answer.whole("finishesTodaySameMuscles")).isZero();
        assertThat(answer.whole("finishesThisWeek")).isEqualTo(1);
        assertThat(answer.whole("finishWeeks")).isEqualTo(1);
    }

    @Test
    void anAnswerFileThatIsBrokenIsAskedAgain() throws IOException {
        Files.writeString(sets.resolve("screening.json"), "{\"day\":\"yesterday\"");
        assertThat(ask("n", "2026-03-09").texts("screeningNo")).hasSize(11);
    }
}
