package org.nijugo.checks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nijugo.checks.Project;
import org.nijugo.checks.Run;

/** Plays every story of the page in Chromium. The stories and what they look at are in JavaScript, where the browser is. */
class PageStoriesTest {
    private static final Path PAGE = Project.ROOT.resolve("web/page");
    private static final Pattern TOLD = Pattern.compile("(not )?ok \\d+ - (.*)");

    @TestFactory
    List<DynamicTest> everyStoryOfThePageComesOutWell() {
        return stories("tests/stories.test.mjs", 30);
    }

    @TestFactory
    List<DynamicTest> everyStoryWithAServerComesOutWell() {
        return stories("tests/server.test.mjs", 6);
    }

    @TestFactory
    List<DynamicTest> everyStoryOfACoachComesOutWell() {
        return stories("tests/coach.test.mjs", 2);
    }

    @TestFactory
    List<DynamicTest> everyStoryOfOtherLogsComesOutWell() {
        return stories("tests/import.test.mjs", 2);
    }

    private static List<DynamicTest> stories(String file, int least) {
        Run run =
                Run.of(PAGE, Map.of(), List.of("node", "--test", "--test-concurrency=1", "--test-reporter=tap", file));
        List<DynamicTest> stories = new ArrayList<>();
        List<String> lines = run.output().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher told = TOLD.matcher(lines.get(i));
            if (told.matches()) {
                String details = String.join("\n", lines.subList(i, Math.min(lines.size(), i + 40)));
                boolean failed = told.group(1) != null;
                stories.add(DynamicTest.dynamicTest(told.group(2), () -> {
                    if (failed) {
                        fail(details);
                    }
                }));
            }
        }
        assertThat(stories).as(run.lastLines(40)).hasSizeGreaterThanOrEqualTo(least);
        return stories;
    }

    @Test
    void thePageIsWrittenInOneWay() {
        Run run = Run.of(
                PAGE,
                Map.of(),
                List.of("node", "node_modules/prettier/bin/prettier.cjs", "--check", "src", "tests", "vite.config.ts"));

        assertThat(run.exit()).as("npm run format\n" + run.lastLines(20)).isZero();
    }
}
