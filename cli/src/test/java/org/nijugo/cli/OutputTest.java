package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private final Path home;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    OutputTest(@TempDir Path home) {
        this.home = home;
    }

    private int explain(String why) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
        Map<String, String> environment = Map.of("HOME", home.toString());
        Host host = new Host(new ByteArrayInputStream(new byte[0]), broken, err, environment, "", Screen.none());
        return Main.run(new String[] {"explain"}, host);
    }

    @Test
    void aReaderThatHasGoneIsNoTrouble() {
        assertThat(explain("Broken pipe")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsSaidInOneLine() {
        assertThat(explain("No space left on device")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("nijugo: The answer could not be written: No space left on device\n");
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        Screen terminal = new Screen(true, true, true, 80);
        String coloured = "\u001b[1mR11";
        assertThat(new Typed.Desk(home).on(terminal).type("explain", "R11").out())
                .contains(coloured);
        assertThat(new Typed.Desk(home).on(Screen.none()).type("explain", "R11").out())
                .doesNotContain("\u001b");
        assertThat(new Typed.Desk(home)
                        .on(terminal)
                        .with("NO_COLOR", "1")
                        .type("explain", "R11")
                        .out())
                .doesNotContain("\u001b");
        assertThat(new Typed.Desk(home)
                        .on(terminal)
                        .with("TERM", "dumb")
                        .type("explain", "R11")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void aPageIsAsWideAsTheTerminal() {
        for (int columns : new int[] {30, 50, 80, 300}) {
            Screen terminal = new Screen(false, false, false, columns);
            assertThat(new Typed.Desk(home)
                            .on(terminal)
                            .type("explain", "R20")
                            .out()
                            .lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Math.min(100, columns)));
        }
    }

    @Test
    void aLiveSetWithoutATerminalSaysWhatToDoInstead() {
        Typed typed = new Typed.Desk(home).type("play", "--exercise", "bench press", "--work", "100kg x5");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("needs a terminal").contains("--reps 5,5,6");
        assertThat(typed.errorLines()).isEqualTo(1);
    }
}
