package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private final Path directory;

    AtomicFileTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void theWholeFileIsThereAndNothingBesideIt() throws IOException {
        String name = directory.resolve("plot.svg").toString();
        AtomicFile.write(name, "old");
        AtomicFile.write(name, "new");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(Path.of(name));
        }
        assertThat(Path.of(name)).content().isEqualTo("new");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(directory.resolve("real.svg"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link.svg"), real);
        AtomicFile.write(link.toString(), "new");
        assertThat(link).isSymbolicLink();
        assertThat(real).content().isEqualTo("new");
    }

    @Test
    void aDeviceIsWrittenIntoAndNotReplaced() {
        Path nothing = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(nothing));
        AtomicFile.write(nothing.toString(), "gone");
        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforehand() {
        assertThatThrownBy(() -> AtomicFile.check(directory.toString()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(
                        () -> AtomicFile.check(directory.resolve("no/plot.svg").toString()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("there is no directory");
        assertThatThrownBy(() -> AtomicFile.check("a\0b"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be the name of a file");
    }
}
