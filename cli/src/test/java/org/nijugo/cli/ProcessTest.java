package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: real pipes and real exit codes. */
class ProcessTest {
    private final Path home;

    ProcessTest(@TempDir Path home) {
        this.home = home;
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        return builder.start();
    }

    private static String all(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aPipedRoutineIsRead() throws IOException, InterruptedException {
        Process process = start("routine", "show", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write("Day Übung\nBench press 4x5 @ 100kg + band\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(all(process.getInputStream())).contains("Übung", "4×5", "band");
        assertThat(all(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theExitCodeIsTheProcesses() throws IOException, InterruptedException {
        Process process = start("explain", "why");
        process.getOutputStream().close();
        assertThat(all(process.getInputStream())).isEmpty();
        assertThat(all(process.getErrorStream()).lines()).hasSize(1);
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void aReaderThatLeavesEarlyLeavesNoMess() throws IOException, InterruptedException {
        Process process = start("explain");
        process.getInputStream().close();
        assertThat(all(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}
