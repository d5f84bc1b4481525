package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    private final Path home;
    private final Typed.Desk desk;

    UsageTest(@TempDir Path home) {
        this.home = home;
        this.desk = new Typed.Desk(home);
    }

    private void assertUsage(Typed typed, String said) {
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.errorLines()).isEqualTo(1);
        assertThat(typed.err()).startsWith("nijugo: ").contains(said).endsWith("\n");
    }

    @Test
    void nothingTypedAsksWhatToDo() {
        assertUsage(desk.type(), "Say what to do");
    }

    @Test
    void aMisspeltCommandIsAskedBack() {
        assertUsage(desk.type("plna"), "no command \"plna\". Did you mean plan?");
        assertUsage(desk.type("excercises"), "Did you mean exercises?");
        assertUsage(desk.type("zzz"), "no command \"zzz\". All commands: nijugo --help.");
    }

    @Test
    void anOverrideOfNothingIsNotPassedOver() {
        for (String option : new String[] {"--override", "--screening-yes", "--screening-no"}) {
            assertUsage(
                    desk.type("plan", "--exercise", "bench press", "--work", "80kg x10 x10", option, " "),
                    option + " needs a word behind it.");
        }
    }

    @Test
    void anOptionBeforeTheCommandIsSaidToStandWrong() {
        assertUsage(desk.type("--exercise", "bench"), "stands where a command belongs");
    }

    @Test
    void aMisspeltOptionIsAskedBack() {
        assertUsage(desk.type("plan", "--protocl", "drop"), "no option \"--protocl\". Did you mean --protocol?");
        assertUsage(desk.type("plan", "--1rmm", "100kg"), "Did you mean --1rm?");
    }

    @Test
    void anOptionIsNotGuessedFromItsBeginning() {
        assertUsage(desk.type("plan", "--exer", "bench"), "no option \"--exer\". Did you mean --exercise?");
    }

    @Test
    void anOptionWithoutItsValueSaysWhichValue() {
        assertUsage(desk.type("plan", "--exercise"), "--exercise needs a value: --exercise NAME");
        assertUsage(desk.type("plan", "--solo", "--protocol"), "--protocol auto|classic|band|drop");
    }

    @Test
    void anOptionThatIsThereTwiceIsRefused() {
        assertUsage(desk.type("plan", "--1rm", "100kg", "--1rm", "110kg"), "--1rm is there 2 times");
        assertUsage(desk.type("plan", "--solo", "--solo"), "--solo is there 2 times");
    }

    @Test
    void aSwitchTakesNoValue() {
        assertUsage(desk.type("plan", "--spotter=yes"), "--spotter takes no value");
    }

    @Test
    void aWordTooManyNamesQuotes() {
        assertUsage(desk.type("plan", "--exercise", "bench", "press"), "\"press\" is one word too many");
    }

    @Test
    void whoCatchesTheBarIsSaidOnce() {
        assertUsage(desk.type("plan", "--spotter", "--solo"), "--spotter and --solo exclude each other");
    }

    @Test
    void repsDoneAndRepsPossibleExcludeEachOther() {
        assertUsage(desk.type("play", "--reps", "5", "--able", "5"), "--reps and --able exclude each other");
    }

    @Test
    void withJsonTheErrorIsAnObjectOnStandardOutputToo() {
        Typed typed = desk.type("plan", "--json", "--protocl", "drop");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.errorLines()).isEqualTo(1);
        assertThat(typed.out())
                .startsWith("{\"version\":1,\"error\":{\"kind\":\"input\",\"value\":\"--protocl\"")
                .endsWith("}}\n");
    }

    @Test
    void everyCommandHasHelpWithAllItsOptionsAndExamples() {
        for (String name : Commands.NAMES) {
            Command command = Commands.find(name).orElseThrow();
            Typed typed = desk.type(name, "--help");
            assertThat(typed.exit()).isZero();
            assertThat(typed.err()).isEmpty();
            assertThat(typed.out()).startsWith("nijugo " + name).contains("Examples\n  ");
            for (OptionList.Entry entry : command.options().entries()) {
                assertThat(typed.out()).contains(entry.isHeading() ? entry.text() : "--" + entry.name());
            }
            assertThat(command.examples()).contains("nijugo " + name);
            assertThat(typed.out()).isEqualTo(desk.type("help", name).out());
        }
    }

    @Test
    void theWholeHelpNamesEveryCommand() {
        Typed typed = desk.type("--help");
        assertThat(typed.exit()).isZero();
        assertThat(Commands.NAMES).allSatisfy(name -> assertThat(typed.out()).contains("\n  " + name + " "));
        assertThat(typed.out())
                .isEqualTo(desk.type("help").out())
                .isEqualTo(desk.type("-h").out());
    }

    @Test
    void helpFitsTheTerminal() {
        Screen narrow = new Screen(false, true, false, 40);
        for (String name : Commands.NAMES) {
            String help = new Typed.Desk(home)
                    .with("NO_COLOR", "1")
                    .on(narrow)
                    .type(name, "--help")
                    .out();
            String beforeExamples = help.substring(0, help.indexOf("Examples"));
            assertThat(beforeExamples.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        }
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(desk.type("--version").out()).matches("nijugo [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
        assertThat(desk.type("--version", "--json").out()).startsWith("{\"version\":1,\"nijugo\":\"");
        assertUsage(desk.type("--version", "please"), "Nothing was expected behind it");
    }
}
