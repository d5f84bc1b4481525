package org.nijugo.checks.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nijugo.checks.JavaScript;
import org.nijugo.checks.Project;
import org.nijugo.checks.Run;

/** JavaScript answers every recorded case as the JVM did, byte for byte. */
class ParityTest {
    private static final int CASES = Integer.getInteger("parity.cases", 5_000);
    private static final int PARTS = 2;
    private static final Path DIRECTORY = Project.ROOT.resolve("checks/target/parity");

    @Test
    void javaScriptAnswersAsTheJvmDid() throws InterruptedException, ExecutionException {
        Tally tally = new Tally();
        List<Recording> recordings =
                inParallel(part -> Recording.make(DIRECTORY.resolve("cases-" + part + ".jsonl"), CASES, part, PARTS));
        recordings.forEach(recording -> tally.add(recording.tally()));
        System.out.println("JVM: " + tally);
        isWorthReplaying(tally);

        List<Run> runs = inParallel(part -> replay(recordings.get(part).file()));
        int same = 0;
        for (Run run : runs) {
            assertThat(run.exit()).as(run.lastLines(40)).isZero();
            same += same(run);
        }
        System.out.println("JavaScript: " + same + " answers, all the same");
        assertThat(same).isEqualTo(CASES);
    }

    /** A replay of nothing, or of errors only, would prove nothing. */
    private static void isWorthReplaying(Tally tally) {
        assertThat(tally.of("plan")).isGreaterThan(CASES / 4);
        assertThat(tally.of("next")).isGreaterThan(CASES / 5);
        assertThat(tally.of("strip")).isGreaterThan(CASES / 12);
        assertThat(tally.of("routine")).isGreaterThan(CASES / 20);
        assertThat(tally.percent("plan recommended", "plan")).isGreaterThan(40);
        assertThat(tally.percent("plan not-needed", "plan")).isGreaterThan(2);
        assertThat(tally.percent("plan not-yet", "plan")).isGreaterThan(2);
        assertThat(tally.percent("plan refused", "plan") + tally.percent("plan not read", "plan"))
                .isLessThan(35);
        assertThat(tally.percent("next change", "next")).isGreaterThan(5);
        assertThat(tally.percent("next finished", "next")).isGreaterThan(5);
        assertThat(tally.percent("strip answered", "strip")).isGreaterThan(60);
        assertThat(tally.percent("routine answered", "routine")).isGreaterThan(95);
        assertThat(tally.of("ladders")).as("running drops of two loads or more").isGreaterThan(CASES / 20);
    }

    private static Run replay(Path recording) {
        return JavaScript.run(DIRECTORY, Map.of(), "replay.mjs", recording.toString());
    }

    private static int same(Run run) {
        Matcher same = Pattern.compile("(\\d+) answers are the same").matcher(run.output());
        assertThat(same.find()).as(run.lastLines(40)).isTrue();
        return Integer.parseInt(same.group(1));
    }

    private interface Part<T> {
        T of(int number);
    }

    private static <T> List<T> inParallel(Part<T> part) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(PARTS);
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            int number = i;
            tasks.add(() -> part.of(number));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(tasks)) {
            results.add(future.get());
        }
        threads.shutdown();
        return results;
    }
}
