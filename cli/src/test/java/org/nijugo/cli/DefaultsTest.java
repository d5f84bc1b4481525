package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {
    private final Path home;
    private final Typed.Desk desk;

    DefaultsTest(@TempDir Path home) {
        this.home = home;
        this.desk = new Typed.Desk(home);
    }

    private Path file() {
        return home.resolve(".config/nijugo/defaults");
    }

    @Test
    void whatIsSavedIsShownAndCanBeTakenBack() {
        assertThat(desk.type("defaults").out()).startsWith("Nothing is saved");
        assertThat(desk.type("defaults", "set", "profile", "Slow").exit()).isZero();
        assertThat(desk.type("defaults", "set", "spotter", "yes").exit()).isZero();
        assertThat(desk.type("defaults").out()).contains("profile  slow", "spotter  spotter");
        assertThat(desk.type("defaults", "--json").out())
                .contains("{\"key\":\"profile\",\"value\":\"slow\"},{\"key\":\"spotter\",\"value\":\"spotter\"}");
        assertThat(desk.type("defaults", "unset", "profile").out()).doesNotContain("profile");
        assertThat(desk.type("defaults", "clear").out()).startsWith("Nothing is saved");
    }

    @Test
    void theFileIsWhereXdgSays() {
        Path config = home.resolve("elsewhere");
        desk.with("XDG_CONFIG_HOME", config.toString()).type("defaults", "set", "unit", "lb");
        assertThat(config.resolve("nijugo/defaults")).content().contains("unit = lb");
        assertThat(file()).doesNotExist();
        assertThat(new Typed.Desk(home)
                        .with("XDG_CONFIG_HOME", "not/absolute")
                        .type("defaults", "set", "unit", "kg")
                        .exit())
                .isZero();
        assertThat(file()).content().contains("unit = kg");
    }

    @Test
    void nothingIsSavedThatNoPlanCouldUse() {
        String[][] wrong = {
            {"unit", "stone"},
            {"profile", "2"},
            {"profile", "quick"},
            {"spotter", "my mother"},
            {"spotter", "unstated"},
            {"bodyweight", "80"},
            {"goal", "fame"},
            {"hands", "3"},
            {"age", "old"},
            {"training-months", "-1"},
            {"gym", ""},
            {"unit", "kg\nprofile = slow"},
        };
        for (String[] pair : wrong) {
            Typed typed = desk.type("defaults", "set", pair[0], pair[1]);
            assertThat(typed.exit()).as(pair[0] + " " + pair[1]).isEqualTo(2);
            assertThat(typed.errorLines()).isEqualTo(1);
            assertThat(typed.out()).isEmpty();
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void anUnknownKeyIsAskedBack() {
        assertThat(desk.type("defaults", "set", "gim", "home-kg").err()).contains("Did you mean gym?");
        assertThat(desk.type("defaults", "sett", "gym", "x").err()).contains("Did you mean set?");
        assertThat(desk.type("defaults", "set", "gym").err()).contains("takes a key and a value");
    }

    @Test
    void aFileThatWasBrokenByHandNamesItsLineAndIsNotLost() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "# mine\nprofile = slow\nfoo\n");
        Typed typed = desk.type("defaults");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("defaults, line 3: expected one of gym, unit");
        assertThat(file()).content().contains("foo");
        assertThat(desk.type("defaults", "clear").exit()).isZero();
        assertThat(desk.type("defaults").exit()).isZero();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(home.resolve(".config"), "a file in the way");
        Typed typed = desk.type("defaults", "set", "unit", "kg");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.errorLines()).isEqualTo(1);
        assertThat(typed.err()).contains("cannot be made");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        desk.type("defaults", "set", "unit", "kg");
        desk.type("defaults", "set", "profile", "0.35");
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }
}
