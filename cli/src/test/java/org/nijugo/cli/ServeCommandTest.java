package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a server from starting is said in one line, and administrators are made at the machine. */
class ServeCommandTest {
    private static final String PASSWORD = "seven grey geese over Oslo\n";

    private final Path home;

    ServeCommandTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeAll
    static void keepTheContainerQuiet() {
        LogManager.getLogManager().reset();
    }

    private Typed type(String input, String... words) {
        return new Typed.Desk(home).reading(input).type(words);
    }

    private void assertOneLine(int exit, String about, String... words) {
        Typed typed = type("", words);
        assertThat(typed.exit()).as(typed.err()).isEqualTo(exit);
        assertThat(typed.errorLines()).as(typed.err()).isEqualTo(1);
        assertThat(typed.err()).startsWith("nijugo: ").contains(about);
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidBeforeAnythingStarts() {
        assertOneLine(2, "0 to 65535", "serve", "--port", "99999");
        assertOneLine(2, "https://lift.example", "serve", "--public-url", "lift.example");
        assertOneLine(2, "needs a value", "serve", "--tls-cert", "cert.pem", "--tls-key");
        assertOneLine(2, "jdbc:postgresql", "serve", "--database", "mysql://x");
        assertOneLine(2, "admin create NAME", "admin", "crown", "ada");
        assertOneLine(2, "admin create NAME", "admin", "create");
    }

    @Test
    void othersAreLetInOnlyOnceThereIsAnAdministrator() {
        assertOneLine(1, "nijugo admin create", "serve", "--bind", "0.0.0.0", "--port", "0");
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertOneLine(1, "Port " + port, "serve", "--bind", "127.0.0.1", "--port", port);
        }
    }

    @Test
    void aDirectoryThatIsNoneIsSaid() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertOneLine(1, "directory", "serve", "--data", file.resolve("below").toString(), "--port", "0");
    }

    @Test
    void anAdministratorIsMadeOnceAndCanBeGivenANewPassword() {
        Typed weak = type("password\n", "admin", "create", "ada");
        assertThat(weak.exit()).isEqualTo(1);
        assertThat(weak.err()).contains("at least 10 characters").doesNotContain("\"password\"");
        assertThat(type("", "admin", "create", "ada").err()).contains("No password came");
        Typed made = type(PASSWORD, "admin", "create", "ada");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("ada is administrator now");
        assertThat(type(PASSWORD, "admin", "create", "ADA").err()).contains("a name that nobody has yet");
        Typed reset = type("", "admin", "reset", "Ada", "--json");
        assertThat(reset.out()).contains("\"password\":\"");
        assertThat(type("", "admin", "reset", "eve").err()).contains("no account called");
    }
}
