package org.nijugo.checks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that ran to its end.
 *
 * @param output standard output and error as they came
 */
public record Run(int exit, String output) {
    /** The Java that runs the checks. */
    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Runs a program in a directory, which is made where it is missing. */
    public static Run of(Path directory, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(directory);
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(command.get(0) + " did not run. ./verify installs what is missing.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + command.get(0) + " ran.", e);
        }
    }

    /** The end of the output, for a message. */
    public String lastLines(int count) {
        List<String> lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
