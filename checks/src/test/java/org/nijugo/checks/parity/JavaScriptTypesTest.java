package org.nijugo.checks.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nijugo.checks.JavaScript;
import org.nijugo.checks.Project;
import org.nijugo.checks.Run;

/** The types for TypeScript are written by hand; every answer there is has exactly the fields they name. */
class JavaScriptTypesTest {
    private static final Path DIRECTORY = Project.ROOT.resolve("checks/target/types");
    private static final int CASES = 6_000;

    @Test
    void everyAnswerHasTheTypeThatIsWrittenDown() {
        Recording recording = Recording.make(DIRECTORY.resolve("cases.jsonl"), CASES, 0, 1);

        Run run = JavaScript.run(
                DIRECTORY, Map.of(), "types.mjs", recording.file().toString());

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).startsWith(CASES + " answers have the types");
        System.out.print(run.output());
    }
}
