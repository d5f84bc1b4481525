package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.cli.page.Answer;

class PlanCommandTest {
    private final Path home;
    private final Typed.Desk desk;

    PlanCommandTest(@TempDir Path home) {
        this.home = home;
        this.desk = new Typed.Desk(home);
    }

    private Typed plan(String work, String... more) {
        List<String> words = new ArrayList<>(List.of("plan", "--exercise", "bench press", "--work", work));
        words.addAll(List.of(more));
        return desk.type(words.toArray(new String[0]));
    }

    private Typed fives(String... more) {
        List<String> words = new ArrayList<>(List.of("--1rm", "115kg", "--spotter"));
        words.addAll(List.of(more));
        return plan("100kg x5 x5 x5 x5", words.toArray(new String[0]));
    }

    private static Answer json(Typed typed) {
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out().lines()).hasSize(1);
        return Answer.parse(typed.out());
    }

    @Test
    void aBandIsSaidInALineShownInATableAndDrawn() {
        Typed typed = fives();
        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("Bench press: do it. A band: ")
                .contains("15 reps at least, 20", "%1RM", "expect", "═════│", "Why\n", " R09 ")
                .contains("1RM 115 kg, as given.");
    }

    @Test
    void aRunningDropMarksWhatIsPulledBeforeEachSegment() {
        Typed typed = fives("--protocol", "drop");
        assertThat(typed.out()).startsWith("Bench press: do it. A running drop from 100 kg: 25 reps in ");
        assertThat(typed.out())
                .contains("pull each side", "the figure under a plate is the load before which it comes off");
        assertThat(typed.out()).containsPattern("\n +4 +3 +2\n");
    }

    @Test
    void theSameAsJsonIsWhatTheEngineSays() {
        Answer plan = json(fives("--protocol", "drop", "--json"));
        assertThat(plan.text("advice")).isEqualTo("recommended");
        assertThat(plan.text("protocol")).isEqualTo("drop");
        assertThat(plan.objects("segments").get(0).text("load")).isEqualTo("100 kg");
        Request request = new Request("plan")
                .text("exercise", "bench press")
                .text("work", "100kg x5 x5 x5 x5")
                .text("1rm", "115kg")
                .text("protocol", "drop")
                .text("spotting", "spotter");
        assertThat(Engine.ask(request)).isEqualTo(plan);
    }

    @Test
    void everyOptionReachesTheEngine() {
        Answer plan = json(plan(
                "100kg x5 x5 x5 x5",
                "--1rm",
                "115kg",
                "--protocol",
                "drop",
                "--goal",
                "strength",
                "--profile",
                "slow",
                "--cut",
                "10%",
                "--target",
                "20",
                "--rest",
                "33s",
                "--primary-rest",
                "2:30",
                "--gym",
                "commercial-kg",
                "--loaded",
                "20 10 5 5",
                "--hands",
                "2",
                "--spotter",
                "--training-months",
                "48",
                "--lay-off-days",
                "2",
                "--age",
                "33",
                "--finishes",
                "9",
                "--finish-hours-ago",
                "100",
                "--screening-no",
                "chest-pain",
                "--screening-no",
                "heart",
                "--screened-on",
                "2026-03-09",
                "--json"));
        Answer second = plan.objects("segments").get(1);
        assertThat(second.whole("restBeforeSeconds")).isEqualTo(33);
        assertThat(plan.objects("segments").get(0).texts("plates")).containsExactly("20 kg", "10 kg", "5 kg", "5 kg");
        assertThat(plan.object("forecast").whole("totalReps")).isEqualTo(20);
    }

    @Test
    void tensAreNotNeededUntilTheRuleIsOverridden() {
        Typed typed = plan("80kg x10 x10 x10", "--1rm", "115kg", "--spotter");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("Bench press: not needed today.")
                .contains(" R11 ", "--override R11", "Instead\n");
        assertThat(json(plan("80kg x10 x10 x10", "--1rm", "115kg", "--spotter", "--json"))
                        .text("advice"))
                .isEqualTo("not-needed");
        Answer overridden =
                json(plan("80kg x10 x10 x10", "--1rm", "115kg", "--spotter", "--override", "R11", "--json"));
        assertThat(overridden.text("advice")).isEqualTo("recommended");
        assertThat(overridden.texts("overridden")).containsExactly("R11");
    }

    @Test
    void aRunningDropAloneIsNotYet() {
        Typed typed = plan("100kg x5 x5 x5 x5", "--1rm", "115kg", "--protocol", "drop");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("Bench press: not yet.")
                .contains(" R20 ", "--spotter or --safeties", "Instead\n", " band: ");
    }

    @Test
    void aWeightNeedsItsUnit() {
        Typed typed = plan("100kg x5", "--1rm", "100");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err())
                .isEqualTo(
                        "nijugo: --1rm: \"100\" cannot be used: expected a weight with its unit, such as 100kg, 102.5 kg or"
                                + " 225lb. Say the unit: 100kg or 100lb.\n");
    }

    @Test
    void aMaximumBelowTheLiftedLoadIsRefused() {
        Typed typed = plan("100kg x5", "--1rm", "90kg");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).startsWith("nijugo: --1rm: \"90kg\"").contains("at least the 100 kg");
    }

    @Test
    void anExerciseWhoseImplementTheGymLacksIsRefusedByName() {
        Typed typed = desk.type("plan", "--exercise", "lat pulldown", "--work", "60kg x5 x5 x5", "--gym", "home-kg");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.errorLines()).isEqualTo(1);
        assertThat(typed.err()).contains("pin stack");
    }

    @Test
    void aGymOfOnesOwnIsAFileAndItsTroubleNamesTheLine() throws IOException {
        String good = Files.writeString(home.resolve("mine.txt"), "unit kg\nbar 20kg\nplates 20x4 10x2 5x4 2.5x2\n")
                .toString();
        assertThat(fives("--gym", good).exit()).isZero();
        String bad = Files.writeString(home.resolve("bad.txt"), "unit kg\nbar 20kg\nplates twenty\n")
                .toString();
        Typed typed = fives("--gym", bad);
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).startsWith("nijugo: " + bad + ", line 3, column ");
        assertThat(fives("--gym", home.resolve("none.txt").toString()).exit()).isEqualTo(1);
        assertThat(fives("--gym", "home-kgg").err()).contains("Did you mean home-kg?");
        assertThat(fives("--gym", "home-kgg").exit()).isEqualTo(2);
    }

    @Test
    void whatIsSavedCountsUntilSomethingIsTyped() {
        assertThat(desk.type("defaults", "set", "gym", "home-kg").exit()).isZero();
        assertThat(desk.type("defaults", "set", "spotter", "spotter").exit()).isZero();
        Answer saved = json(plan("60kg x5 x5 x5 x5", "--1rm", "70kg", "--json"));
        assertThat(saved.text("gym")).isEqualTo("home-kg");
        assertThat(saved.objects("segments").get(0).whole("stopAtRir")).isZero();
        Answer typed = json(plan("60kg x5 x5 x5 x5", "--1rm", "70kg", "--gym", "commercial-kg", "--solo", "--json"));
        assertThat(typed.text("gym")).isEqualTo("commercial-kg");
        assertThat(typed.objects("segments").get(0).whole("stopAtRir")).isEqualTo(2);
    }

    @Test
    void aSavedUnitPicksTheGymWhereNoneIsNamed() {
        desk.type("defaults", "set", "unit", "lb");
        assertThat(json(fives("--json")).text("gym")).isEqualTo("commercial-lb");
    }

    @Test
    void dumbbellsAreSaidByTheHandAndBodyweightByTheBelt() {
        assertThat(desk.type("plan", "--exercise", "dumbbell bench press", "--work", "40kg x5 x5 x5", "--spotter")
                        .out())
                .contains(" kg a hand");
        assertThat(desk.type("plan", "--exercise", "pull-up", "--work", "+20kg x5 x5 x5", "--bodyweight", "80kg")
                        .out())
                .containsPattern("[0-9] kg \\([+-][0-9.]+ kg\\)");
    }

    @Test
    void aPageFitsEveryTerminalAndLeavesNoMess() {
        for (int columns : new int[] {30, 40, 60, 80, 120}) {
            Screen screen = new Screen(false, false, false, columns);
            Typed typed = new Typed.Desk(home)
                    .on(screen)
                    .type(
                            "plan",
                            "--exercise",
                            "bench press",
                            "--work",
                            "100kg x5 x5 x5 x5",
                            "--spotter",
                            "--protocol",
                            "drop");
            assertThat(typed.out().lines()).allSatisfy(line -> {
                assertThat(line.length()).isLessThanOrEqualTo(columns);
                assertThat(line).doesNotEndWith(" ");
            });
            assertThat(typed.out()).doesNotContain("\n\n\n").endsWith(".\n");
        }
    }
}
