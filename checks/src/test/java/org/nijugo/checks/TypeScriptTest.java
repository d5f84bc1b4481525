package org.nijugo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page written in TypeScript installs the package, compiles strictly against its types, and runs a whole set. */
class TypeScriptTest {
    private static final Path SOURCES = Project.ROOT.resolve("checks/src/test/ts");
    private static final Path DIRECTORY = Project.ROOT.resolve("checks/target/typescript");

    @Test
    void aPageCompilesAgainstTheTypesAndRunsASet() throws IOException {
        Files.createDirectories(DIRECTORY);
        for (Path file : Project.files("checks/src/test/ts", "")) {
            Files.copy(file, DIRECTORY.resolve(SOURCES.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error");
        run("node", "node_modules/typescript/bin/tsc");

        List<String> lines = run("node", "run.mjs").output().lines().toList();

        assertThat(lines.get(0)).startsWith("plan 100 kg ");
        assertThat(lines).contains("lift 100 kg, 25 left").anyMatch(line -> line.startsWith("pull "));
        assertThat(lines.get(lines.size() - 1)).startsWith("finished target ");
    }

    private static Run run(String... command) {
        Run run = Run.of(DIRECTORY, Map.of(), List.of(command));
        assertThat(run.exit())
                .as(String.join(" ", command) + "\n" + run.lastLines(40))
                .isZero();
        return run;
    }
}
