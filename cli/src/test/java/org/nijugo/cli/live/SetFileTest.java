package org.nijugo.cli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.wire.Json;

class SetFileTest {
    private static final Json.Fields REQUEST = Json.Fields.build()
            .put("ask", "plan")
            .put("exercise", "bench press")
            .done();

    private final Path sets;

    SetFileTest(@TempDir Path sets) {
        this.sets = sets;
    }

    private Path underWay() {
        return sets.resolve("under-way.jsonl");
    }

    @Test
    void aClosedTerminalLosesNothing() throws IOException {
        try (SetFile file = SetFile.begin(sets, REQUEST, 1_000)) {
            file.append(Entry.of(2_000, LiveEvents.done(5)));
            file.append(Entry.ready(3_000));
        }
        try (SetFile again = SetFile.findOpen(sets).orElseThrow()) {
            assertThat(again.request()).isEqualTo(REQUEST);
            assertThat(again.started()).isEqualTo(1_000);
            assertThat(again.lastTouched()).isEqualTo(3_000);
            assertThat(again.entries()).containsExactly(Entry.of(2_000, LiveEvents.done(5)), Entry.ready(3_000));
        }
    }

    @Test
    void whatHappenedIsInTheFileAsSoonAsItIsWrittenDown() throws IOException {
        try (SetFile file = SetFile.begin(sets, REQUEST, 1_000)) {
            file.append(Entry.of(2_000, LiveEvents.done(5)));
            assertThat(Files.readString(underWay()))
                    .endsWith("{\"at\":2000,\"event\":{\"event\":\"done\",\"reps\":5}}\n");
        }
    }

    @Test
    void halfALineFromAPowerCutIsTakenOff() throws IOException {
        try (SetFile file = SetFile.begin(sets, REQUEST, 1_000)) {
            file.append(Entry.of(2_000, LiveEvents.done(5)));
        }
        Files.writeString(underWay(), "{\"at\":3000,\"ev", StandardOpenOption.APPEND);
        try (SetFile again = SetFile.findOpen(sets).orElseThrow()) {
            assertThat(again.entries()).hasSize(1);
            again.append(Entry.of(4_000, LiveEvents.done(4)));
        }
        try (SetFile again = SetFile.findOpen(sets).orElseThrow()) {
            assertThat(again.entries()).hasSize(2);
        }
    }

    @Test
    void aSetWhoseFirstLineNeverReachedTheDiskIsNone() throws IOException {
        Files.writeString(underWay(), "{\"version\":1,\"star");
        assertThat(SetFile.findOpen(sets)).isEmpty();
        assertThat(underWay()).doesNotExist();
    }

    @Test
    void aSetIsRunInOneTerminalOnly() throws IOException {
        try (SetFile file = SetFile.begin(sets, REQUEST, 1_000)) {
            assertThat(file.entries()).isEmpty();
            assertThatThrownBy(() -> SetFile.findOpen(sets)).isInstanceOf(SetFile.Unusable.class);
        }
    }

    /** Another terminal is another process, and locks of one's own process show nothing about those. */
    public static final class OtherTerminal {
        private OtherTerminal() {}

        public static void main(String[] args) throws IOException {
            try {
                System.out.print(SetFile.findOpen(Path.of(args[0])).isPresent() ? "has it" : "none");
            } catch (SetFile.Unusable unusable) {
                System.out.print(unusable.getMessage());
            }
        }
    }

    private String inAnotherTerminal() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherTerminal.class.getName(),
                        sets.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).isZero();
        return said;
    }

    @Test
    void aSecondTerminalIsToldThatTheSetRunsElsewhere() throws IOException, InterruptedException {
        SetFile.begin(sets, REQUEST, 1_000).close();
        try (SetFile file = SetFile.findOpen(sets).orElseThrow()) {
            assertThat(inAnotherTerminal()).startsWith("it is run in another terminal");
            file.append(Entry.of(2_000, LiveEvents.done(5)));
        }
        assertThat(inAnotherTerminal()).isEqualTo("has it");
    }

    @Test
    void aFileThatIsNoSetIsLeftAlone() throws IOException {
        Files.writeString(underWay(), "shopping list\nmilk\n");
        assertThatThrownBy(() -> SetFile.findOpen(sets))
                .isInstanceOf(SetFile.Unusable.class)
                .hasMessageContaining("cannot be understood");
        assertThat(underWay()).content().isEqualTo("shopping list\nmilk\n");
    }

    @Test
    void aSetThatIsOverIsKeptBesideOthersOfItsName() throws IOException {
        for (int i = 0; i < 2; i++) {
            SetFile file = SetFile.begin(sets, REQUEST, 1_000);
            file.append(Entry.of(2_000, LiveEvents.done(25)));
            file.keep("2026-03-09-1804-bench-press");
        }
        assertThat(underWay()).doesNotExist();
        assertThat(sets.resolve("2026-03-09-1804-bench-press.jsonl")).exists();
        assertThat(sets.resolve("2026-03-09-1804-bench-press-2.jsonl")).exists();
    }

    @Test
    void painThatEndedASetIsRememberedUnlessItWasUndone() throws IOException {
        SetFile first = SetFile.begin(sets, REQUEST, 1_000);
        first.append(Entry.of(2_000, LiveEvents.done(9)));
        first.append(Entry.of(3_000, LiveEvents.stop("pain")));
        first.keep("2026-03-09-1804-bench-press");
        SetFile second = SetFile.begin(sets, REQUEST, 5_000);
        second.append(Entry.of(6_000, LiveEvents.done(9)));
        second.append(Entry.of(7_000, LiveEvents.stop("pain")));
        second.append(Entry.of(8_000, LiveEvents.undo()));
        second.append(Entry.of(9_000, LiveEvents.done(7)));
        second.keep("2026-03-12-1804-bench-press");
        assertThat(KeptSets.read(sets))
                .containsExactly(
                        new KeptSets.Kept(5_000, "bench press", 16, false),
                        new KeptSets.Kept(1_000, "bench press", 9, true));
    }
}
