package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class R15RoutineFileTest {
    private static final String PUSH = "Day Push\nBench press 4x5 @ 100kg rest 3:00 + drop 25\nat end: Dip classic\n";

    private final Path home;
    private final Typed.Desk desk;

    R15RoutineFileTest(@TempDir Path home) {
        this.home = home;
        this.desk = new Typed.Desk(home);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text).toString();
    }

    @Test
    void aGoodRoutineIsUnderstoodAndShownInOrder() throws IOException {
        String file = file("push.txt", PUSH);
        assertThat(desk.type("routine", "check", file).exit()).isZero();
        Typed shown = desk.type("routine", "show", file);
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("Push\n", "4×5", "running drop 25");
        assertThat(shown.out()).contains("Bench press ×4 → Bench press (running drop) → Dip (classic)");
    }

    @Test
    void roundsOfASupersetAreSaidOnce() {
        String text = "A1 Row 3x8 @ 60kg\nA2 Dip 3x8\nSquat 2x5 @ 100kg + band\n";
        assertThat(desk.reading(text).type("routine", "show", "-").out().replace("\n           ", " "))
                .contains("3 rounds of A1 Barbell row, A2 Dip → Squat ×2 → Squat (band).");
    }

    @Test
    void aRoutineIsReadFromStandardInput() {
        Typed shown = desk.reading(PUSH).type("routine", "show", "-");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("Push");
    }

    @Test
    void aProblemInOneLineKeepsTheOthersAndEndsWithOne() throws IOException {
        String file = file("push.txt", PUSH + "Squat 5 fish\n");
        Typed checked = desk.type("routine", "check", file);
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out()).startsWith(file + ":4:1: found \"Squat 5 fish\", expected an exercise");
        assertThat(checked.errorLines()).isEqualTo(1);
        Typed shown = desk.type("routine", "show", file);
        assertThat(shown.exit()).isEqualTo(1);
        assertThat(shown.out()).contains("Bench press", "Not understood", "line 4, column 1");
        Typed json = desk.type("routine", "show", file, "--json");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out()).contains("\"days\":[{\"name\":\"Push\"", "\"problems\":[{\"line\":4,\"column\":1");
        assertThat(json.out()).contains("\"error\":{\"kind\":\"failed\"", "line 4, column 1: found");
        assertThat(json.errorLines()).isEqualTo(1);
    }

    @Test
    void aRoutineWithoutAProblemHasNoErrorInItsJson() {
        Typed json = desk.reading(PUSH).type("routine", "check", "-", "--json");
        assertThat(json.exit()).isZero();
        assertThat(json.out()).contains("\"problems\":[]").doesNotContain("\"error\"");
    }

    @Test
    void aFileThatIsNoneSaysSoInOneLine() throws IOException {
        Files.createDirectory(home.resolve("folder"));
        Files.write(home.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        Files.write(home.resolve("zeros"), new byte[] {'a', 0, 'b'});
        Files.write(home.resolve("huge"), new byte[(1 << 20) + 1]);
        assertFails("missing", "There is no file");
        assertFails("folder", "is a directory");
        assertFails("picture", "is not a text in UTF-8");
        assertFails("zeros", "is not a text: it has zero bytes");
        assertFails("huge", "longer than a megabyte");
    }

    private void assertFails(String name, String said) {
        for (String does : new String[] {"check", "show"}) {
            Typed typed = desk.type("routine", does, home.resolve(name).toString());
            assertThat(typed.exit()).isEqualTo(1);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.errorLines()).isEqualTo(1);
            assertThat(typed.err()).contains(said).contains(name);
        }
    }

    @Test
    void whatToDoWithARoutineMustBeSaid() {
        assertThat(desk.type("routine").err()).contains("Nothing is said. Say: nijugo routine check FILE");
        assertThat(desk.type("routine", "shwo", "x").err()).contains("Did you mean show?");
        assertThat(desk.type("routine", "check").err()).contains("needs a file");
        assertThat(desk.type("routine", "check").exit()).isEqualTo(2);
    }
}
