package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.cli.live.Keyboard;
import org.nijugo.cli.live.LiveTerminal;
import org.nijugo.cli.live.WallClock;

/** Whole live sets, key by key, on a terminal of streams and with the engine of the real thing. */
class LiveCommandTest {
    private static final String[] DROP = {
        "--exercise", "bench press", "--work", "100kg x5 x5 x5 x5", "--1rm", "115kg", "--spotter", "--protocol", "drop"
    };
    private static final String[] BAND = {
        "--exercise", "bench press", "--work", "100kg x5 x5 x5 x5", "--1rm", "115kg", "--spotter"
    };
    private static final String[] CLASSIC = {
        "--exercise",
        "bench press",
        "--work",
        "100kg x5 x5 x5 x5",
        "--1rm",
        "115kg",
        "--spotter",
        "--protocol",
        "classic"
    };
    private static final String HEALTHY = "n";
    private static final String QUIT = "q";

    /** A clock that only goes when it is told to; every look at it takes a second. */
    private static final class SlowClock implements WallClock {
        private long now = 1_000_000_000_000L;

        @Override
        public long now() {
            now += 1_000;
            return now;
        }

        void pass(long millis) {
            now += millis;
        }

        @Override
        public String time(long at) {
            long seconds = at / 1000 % 86_400;
            return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
        }

        private static String two(long number) {
            return (number < 10 ? "0" : "") + number;
        }

        @Override
        public String stamp(long at) {
            return "2026-03-09-1804";
        }
    }

    private final Path home;
    private final SlowClock clock = new SlowClock();
    private String drawn = "";
    private String said = "";

    LiveCommandTest(@TempDir Path home) {
        this.home = home;
    }

    private static String[] with(String[] options, String... more) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Path sets() {
        return home.resolve(".local/share/nijugo/sets");
    }

    private int play(String keys, String... options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Host host = new Host(
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream(),
                Map.of("HOME", home.toString(), "NO_COLOR", "1"),
                "",
                Screen.none());
        Given given = new PlayCommand().options().parse("play", List.of(options));
        LiveCommand command = new LiveCommand(given, host, clock);
        Optional<Request> request = command.request();
        Keyboard keyboard = Keyboard.typing(keys);
        try (LiveTerminal terminal = keyboard.terminal()) {
            command.run(request, terminal);
        }
        drawn = keyboard.drawn();
        int exit = command.tell();
        said = out.toString(StandardCharsets.UTF_8);
        return exit;
    }

    /** The lines of the set's file behind its first, without their times. */
    private List<String> events(String name) throws IOException {
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(sets().resolve(name))
                .subList(1, Files.readAllLines(sets().resolve(name)).size())) {
            events.add(line.substring(line.indexOf(',') + 1, line.length() - 1));
        }
        return events;
    }

    private List<String> underWay() throws IOException {
        return events("under-way.jsonl");
    }

    @Test
    void aSetIsRunKeyByKeyAndKept() throws IOException {
        assertThat(play(HEALTHY + "55672u2\r", DROP)).isZero();
        assertThat(said)
                .contains("Bench press: 25 reps, the target: 100 kg × 5, ")
                .contains("Kept in");
        assertThat(events("2026-03-09-1804-bench-press.jsonl"))
                .containsExactly(
                        "\"event\":{\"event\":\"done\",\"reps\":5}",
                        "\"event\":{\"event\":\"done\",\"reps\":5}",
                        "\"event\":{\"event\":\"done\",\"reps\":6}",
                        "\"event\":{\"event\":\"done\",\"reps\":7}",
                        "\"event\":{\"event\":\"done\",\"reps\":2}",
                        "\"event\":{\"event\":\"undo\"}",
                        "\"event\":{\"event\":\"done\",\"reps\":2}");
        assertThat(sets().resolve("under-way.jsonl")).doesNotExist();
        assertThat(drawn).contains("Pull 5 each side", "5 of 25", "Finished");
    }

    @Test
    void thePlanIsSeenBeforeAnythingIsAsked() throws IOException {
        play("q", DROP);
        assertThat(said)
                .contains("Bench press: do it. A running drop from 100 kg", "Nothing was begun, nothing is lost.");
        assertThat(sets().resolve("under-way.jsonl")).doesNotExist();
    }

    @Test
    void aSetThatWasLeftGoesOnWhereItWas() throws IOException {
        play(HEALTHY + "55" + QUIT, DROP);
        assertThat(said).contains("left after 10 reps. Take it up again with: nijugo play");
        clock.pass(60_000);
        play("672\r");
        assertThat(said).contains("25 reps, the target");
        assertThat(drawn).contains("10 of 25");
    }

    @Test
    void aTerminalThatClosesLosesNothing() throws IOException {
        play(HEALTHY + "5", DROP);
        assertThat(underWay()).containsExactly("\"event\":{\"event\":\"done\",\"reps\":5}");
        play("5", DROP);
        assertThat(underWay()).hasSize(2);
    }

    @Test
    void theDeadlineIsStillRightAfterwards() throws IOException {
        play(HEALTHY + "5" + QUIT, DROP);
        int until = drawn.lastIndexOf("until ");
        String deadline = drawn.substring(until, until + 14);
        play(QUIT);
        assertThat(drawn).contains(deadline);
    }

    @Test
    void beingReadyMeasuresTheRest() throws IOException {
        play(HEALTHY + "5\r5" + QUIT, DROP);
        assertThat(underWay()).hasSize(3).contains("\"ready\":true");
        assertThat(underWay().get(2)).matches("\"event\":\\{\"event\":\"done\",\"reps\":5,\"rested\":\"[1-9]s\"}");
    }

    @Test
    void aBandTakesTwoFigures() throws IOException {
        assertThat(play(HEALTHY + "17\r", BAND)).isZero();
        assertThat(said).contains("17 reps");
        assertThat(play("9\r\r", with(BAND, "--override", "R20"))).isZero();
        assertThat(said).contains("9 reps");
    }

    @Test
    void theSameMusclesAreNotFinishedTwiceADay() throws IOException {
        play(HEALTHY + "17\r", BAND);
        assertThatThrownBy(() -> play("", BAND)).isInstanceOf(Trouble.class).hasMessageContaining("not yet");
        assertThat(sets().resolve("under-way.jsonl")).doesNotExist();
    }

    @Test
    void aRackedClassicIsStrippedAndFinished() throws IOException {
        assertThat(play(HEALTHY + "19g6\r", CLASSIC)).isZero();
        assertThat(drawn).contains("g goes on: 50 kg", "Pull 1.25 + 2.5 each side");
        assertThat(said).contains("25 reps", "× 19", "50 kg × 6");
    }

    @Test
    void whoThinksBetterOfGoingOnHasTheSetAsItWas() throws IOException {
        assertThat(play(HEALTHY + "19gug" + "f\r", CLASSIC)).isZero();
        assertThat(said).contains("19 reps", "ended by you").doesNotContain("50 kg ×");
        assertThat(events("2026-03-09-1804-bench-press.jsonl")).hasSize(1);
    }

    @Test
    void moreThanNineInARunningDropAreTypedBehindAPoint() throws IOException {
        play(HEALTHY + ".11" + QUIT, DROP);
        assertThat(underWay()).containsExactly("\"event\":{\"event\":\"done\",\"reps\":11}");
    }

    @Test
    void stoppingAsksForTheReasonAndCanBeUndone() throws IOException {
        play(HEALTHY + "5s\u001b", DROP);
        assertThat(underWay()).hasSize(1);
        play("sp" + QUIT);
        assertThat(underWay()).contains("\"event\":{\"event\":\"stop\",\"reason\":\"pain\"}");
        assertThat(drawn).contains("Finished");
        play("u5" + QUIT);
        assertThat(underWay()).hasSize(4);
        assertThat(said).contains("left after 10 reps");
    }

    @Test
    void anotherLoadAHelperAndACorrectionAreOrdinary() throws IOException {
        play(HEALTHY + "5l85kg\rh1" + QUIT, DROP);
        assertThat(underWay())
                .containsExactly(
                        "\"event\":{\"event\":\"done\",\"reps\":5}",
                        "\"event\":{\"event\":\"load\",\"load\":\"85kg\"}",
                        "\"event\":{\"event\":\"hands\",\"hands\":\"1\"}");
        play("6c1\r4\r" + QUIT);
        assertThat(underWay()).contains("\"event\":{\"event\":\"correct\",\"segment\":1,\"reps\":4}");
        assertThat(said).contains("left after 10 reps");
    }

    @Test
    void whatCannotHaveHappenedIsSaidAndNotWrittenDown() throws IOException {
        play(HEALTHY + "5lfish\r\u001bp99\r\u001bz" + QUIT, DROP);
        assertThat(underWay()).hasSize(1);
        assertThat(drawn).contains("\"fish\" cannot be used", "That key does nothing here");
    }

    @Test
    void undoNeverGoesBeforeTheBeginning() throws IOException {
        play(HEALTHY + "u5uu" + QUIT, DROP);
        assertThat(underWay()).hasSize(2);
        assertThat(drawn).contains("Nothing has been entered yet.");
    }

    @Test
    void anotherSetIsBegunOnlyAfterAsking() throws IOException {
        play(HEALTHY + "5" + QUIT, DROP);
        play("c" + QUIT, BAND);
        assertThat(drawn).contains("A set is under way");
        assertThat(said).contains("left after 5 reps");
        play("n" + QUIT, with(BAND, "--override", "R20"));
        assertThat(said).contains("left after 0 reps");
        assertThat(sets().resolve("2026-03-09-1804-bench-press.jsonl")).exists();
    }

    @Test
    void anOldSetIsAskedAboutBeforeItGoesOn() throws IOException {
        play(HEALTHY + "5" + QUIT, DROP);
        clock.pass(2 * 3_600_000L);
        play("c" + QUIT);
        assertThat(drawn).contains("A set is under way");
        assertThat(said).contains("left after 5 reps");
    }

    @Test
    void withoutASetUnderWayThereIsNothingToTakeUp() {
        assertThatThrownBy(() -> play("")).isInstanceOf(Trouble.class).hasMessageContaining("No set is under way");
    }

    @Test
    void aSetThatIsNotRecommendedIsShownWithItsReason() {
        String[] alone = Arrays.copyOf(DROP, DROP.length);
        alone[Arrays.asList(DROP).indexOf("--spotter")] = "--solo";
        assertThatThrownBy(() -> play("", alone)).isInstanceOf(Trouble.class).hasMessageContaining("not yet");
    }

    @Test
    void aYesToAnAlarmKeepsTheSetShut() {
        assertThatThrownBy(() -> play("yynnnnnnnnnn", DROP))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("not yet");
        assertThat(sets().resolve("under-way.jsonl")).doesNotExist();
    }
}
