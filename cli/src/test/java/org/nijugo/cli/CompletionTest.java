package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
    private final Path home;

    CompletionTest(@TempDir Path home) {
        this.home = home;
    }

    private String script(String shell) {
        Typed typed = new Typed.Desk(home).type("completion", shell);
        assertThat(typed.exit()).isZero();
        return typed.out();
    }

    /** What bash offers for the last word. */
    private String offered(String... words) throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("completion.bash"), script("bash"));
        StringBuilder typed = new StringBuilder();
        for (String word : words) {
            typed.append('\'').append(word).append("' ");
        }
        String run = "source '" + file + "'; COMP_WORDS=(" + typed + "); COMP_CWORD=" + (words.length - 1)
                + "; _nijugo; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("bash", "--norc", "-c", run)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        assertThat(bash.waitFor()).isZero();
        return said;
    }

    @Test
    void everyShellKnowsEveryCommandAndOption() {
        for (String shell : new String[] {"bash", "zsh", "fish"}) {
            String script = script(shell);
            for (String name : Commands.NAMES) {
                assertThat(script).contains(name);
                for (OptionList.Entry entry :
                        Commands.find(name).orElseThrow().options().entries()) {
                    assertThat(script)
                            .contains(
                                    entry.isHeading()
                                            ? ""
                                            : shell.equals("fish") ? "-l " + entry.name() : "--" + entry.name());
                }
            }
        }
    }

    @Test
    void bashCompletesCommandsOptionsAndWords() throws IOException, InterruptedException {
        assertThat(offered("nijugo", "pl")).isEqualTo("plan play");
        assertThat(offered("nijugo", "plan", "--lit")).isEqualTo("--literal-r10");
        assertThat(offered("nijugo", "plan", "--protocol", "c")).isEqualTo("classic");
        assertThat(offered("nijugo", "plan", "--exercise", "b")).isEmpty();
        assertThat(offered("nijugo", "explain", "R1")).startsWith("R10 R11").endsWith("R19");
        assertThat(offered("nijugo", "defaults", "s")).contains("set", "show", "spotter");
    }

    @Test
    void bashCompletesFilesWhereAFileIsMeant() throws IOException, InterruptedException {
        Files.writeString(home.resolve("my-gym.txt"), "bar 20kg");
        assertThat(offered("nijugo", "plan", "--gym", "my")).isEqualTo("my-gym.txt");
        assertThat(offered("nijugo", "plan", "--gym", "ho")).isEqualTo("home-kg");
        assertThat(offered("nijugo", "routine", "check", "my")).isEqualTo("my-gym.txt");
    }

    @Test
    void anotherShellIsAskedBack() {
        Typed typed = new Typed.Desk(home).type("completion", "tcsh");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("Say which shell");
    }
}
