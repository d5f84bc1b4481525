package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keeps the second half of docs/command.md equal to what the commands say of themselves. After a change to an option, write it
 * anew with {@code mvn -o -q -pl engine,cli test -Dtest=CommandPageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dnijugo.rewrite=true}.
 */
class CommandPageTest {
    private static final String MADE = "## Every command\n";

    private final Typed.Desk desk;

    CommandPageTest(@TempDir Path home) {
        desk = new Typed.Desk(home);
    }

    private static Path page() {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("docs")) ? here : here.resolve("..");
        return root.resolve("docs/command.md").normalize();
    }

    private String made() {
        StringBuilder page = new StringBuilder(MADE);
        page.append("\nWhat `nijugo COMMAND --help` shows.\n");
        for (String name : Commands.NAMES) {
            page.append("\n### ").append(name).append("\n\n```\n");
            page.append(desk.type(name, "--help").out()).append("```\n");
        }
        return page.toString();
    }

    @Test
    void thePageShowsEveryCommandAsItHelps() throws IOException {
        String told = Files.readString(page()).replace("\r\n", "\n");
        String byHand = told.substring(0, told.indexOf(MADE));
        if (Boolean.getBoolean("nijugo.rewrite")) {
            Files.writeString(page(), byHand + made());
            told = Files.readString(page());
        }
        assertThat(told).as("%s; -Dnijugo.rewrite=true writes it anew", page()).isEqualTo(byHand + made());
        assertThat(byHand).contains("XDG_CONFIG_HOME", "XDG_DATA_HOME", "NO_COLOR", "Exit codes");
    }
}
