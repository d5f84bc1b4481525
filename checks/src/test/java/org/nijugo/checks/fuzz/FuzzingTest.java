package org.nijugo.checks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nijugo.checks.Project;
import org.nijugo.checks.Run;

/** Searches for hostile text with every fuzz test of this package, each in a Java of its own, two at a time. */
class FuzzingTest {
    private static final int RUNS = Integer.getInteger("fuzz.runs", 10_000);
    private static final int SECONDS_PER_TEXT = 10;
    private static final int LONGEST_TEXT = 1_000;

    /** Looks at every letter of every name, which teaches the fuzzer nothing and takes all its time. */
    private static final String GUESSING = "org.nijugo.exercise.Closeness:org.nijugo.exercise.NameKey";

    private static final Path DIRECTORY = Project.ROOT.resolve("checks/target/fuzz");

    @TestFactory
    Stream<DynamicTest> noTextIsTooStrange() throws IOException, URISyntaxException {
        List<String> targets = targets();
        assertThat(targets).hasSizeGreaterThanOrEqualTo(FEWEST_TARGETS);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Run>> runs =
                targets.stream().map(target -> two.submit(() -> fuzz(target))).toList();
        two.shutdown();
        return Stream.iterate(0, i -> i < targets.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        targets.get(i), () -> check(targets.get(i), runs.get(i).get())));
    }

    private static final int FEWEST_TARGETS = 8;

    private static Run fuzz(String target) {
        return Run.of(
                DIRECTORY.resolve(target),
                Map.of(),
                List.of(
                        Run.JAVA,
                        "-Xmx512m",
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzingTest.class.getPackageName() + "." + target,
                        "--instrumentation_includes=org.nijugo.**",
                        "--instrumentation_excludes=" + GUESSING,
                        "--custom_hook_includes=org.nijugo.**",
                        "--custom_hook_excludes=" + GUESSING,
                        "-runs=" + RUNS,
                        "-timeout=" + SECONDS_PER_TEXT,
                        "-max_len=" + LONGEST_TEXT,
                        "-seed=1"));
    }

    private static void check(String target, Run run) {
        assertThat(run.exit()).as(finding(run)).isZero();
        Matcher done = Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+)").matcher(run.output());
        assertThat(done.find()).as(finding(run)).isTrue();
        System.out.println(target + ": " + done.group(1) + " texts, " + done.group(2) + " branches seen");
        assertThat(Integer.parseInt(done.group(1))).isGreaterThanOrEqualTo(RUNS);
        assertThat(Integer.parseInt(done.group(2))).isGreaterThan(30);
    }

    /** What was found, without what the fuzzer tells of itself before. */
    private static String finding(Run run) {
        int at = run.output().indexOf("\n== ");
        return at < 0 ? run.lastLines(40) : run.output().substring(at);
    }

    private static List<String> targets() throws IOException, URISyntaxException {
        Path here = Path.of(FuzzingTest.class.getResource("FuzzingTest.class").toURI())
                .resolveSibling("");
        try (Stream<Path> classes = Files.list(here)) {
            return classes.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("FuzzTest.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }
}
