package org.nijugo.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.checks.Project;
import org.nijugo.checks.Run;

/**
 * Every {@code ./nijugo …} that a page shows runs, and blocks marked {@code console} show what it prints. After a change
 * of what is printed, write those anew with {@code mvn -q -pl checks -am test -Dtest=ShownCommandsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dnijugo.rewrite=true}.
 */
class ShownCommandsTest {
    private static final String CONSOLE = "console";

    private final Path home;

    ShownCommandsTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void everyCommandRunsAndPrintsWhatIsShown() throws IOException {
        List<String> wrong = new ArrayList<>();
        int run = 0;
        for (Page page : Page.all()) {
            List<Page.Block> blocks = page.blocks();
            for (int i = blocks.size() - 1; i >= 0; i--) {
                Page.Block block = blocks.get(i);
                String printed = printed(page, block, wrong);
                run += ShownCommand.in(block.text()).size();
                if (block.kind().equals(CONSOLE) && !printed.equals(block.text())) {
                    page = told(page, block, printed, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(run).as("commands in the pages").isGreaterThan(5);
    }

    /** The block with what its commands print. */
    private String printed(Page page, Page.Block block, List<String> wrong) {
        StringBuilder printed = new StringBuilder();
        for (ShownCommand command : ShownCommand.in(block.text())) {
            printed.append(printed.isEmpty() ? "" : "\n")
                    .append(command.typed())
                    .append('\n');
            if (command.words().isEmpty() || command.isInteractive()) {
                printed.append(command.output()).append(command.output().isEmpty() ? "" : "\n");
                continue;
            }
            Run run = run(command.words());
            if (run.exit() != 0) {
                wrong.add(page.name() + ": " + command.typed() + "\n" + run.lastLines(5));
            }
            printed.append(run.output().stripTrailing()).append('\n');
        }
        return printed.toString();
    }

    private static Page told(Page page, Page.Block block, String printed, List<String> wrong) throws IOException {
        if (!Boolean.getBoolean("nijugo.rewrite")) {
            wrong.add(page.name() + " shows\n" + block.text() + "and it prints\n" + printed);
            return page;
        }
        int end = block.start() + block.text().length();
        String text =
                page.text().substring(0, block.start()) + printed + page.text().substring(end);
        Files.writeString(page.file(), text);
        return new Page(page.file(), text);
    }

    private Run run(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Run.JAVA,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.nijugo.cli.Main"));
        command.addAll(words);
        return Run.of(Project.ROOT, Map.of("XDG_CONFIG_HOME", home.toString(), "NO_COLOR", "1"), command);
    }
}
