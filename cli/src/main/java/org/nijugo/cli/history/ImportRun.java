package org.nijugo.cli.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
import org.nijugo.cli.LogOptions;
import org.nijugo.cli.OutputFailed;
import org.nijugo.cli.Pages;
import org.nijugo.cli.Trouble;
import org.nijugo.cli.page.Page;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportReport;

/** Takes in another log's file, or only looks at it. */
public final class ImportRun {
    private ImportRun() {}

    /** Does it. */
    public static int run(Given given, Host host) {
        if (given.words().isEmpty()) {
            throw Trouble.usage("", "import needs a file, such as: nijugo import strong.csv --dry-run.");
        }
        boolean dry = given.has("dry-run");
        ImportReport report = LogFile.with(
                given.words().get(0),
                given,
                host,
                file -> dry ? compared(file, given, host) : taken(file, given, host));
        if (given.has("json")) {
            json(report, host);
        } else {
            Page page = Pages.of(host);
            ImportPage.print(report, dry, page);
            host.print(page.toString());
        }
        return 0;
    }

    /** What would come in, beside what is there. */
    private static ImportReport compared(LogFile file, Given given, Host host) {
        return KeptHistory.look(new LogOptions(given, host), host, file);
    }

    private static ImportReport looked(LogFile file, Host host) {
        return file.read(HistorySink.nobody(), host);
    }

    /** Looks first, so that a file that breaks off leaves the log as it was; then takes it in. */
    private static ImportReport taken(LogFile file, Given given, Host host) {
        ImportReport looked = looked(file, host);
        if (looked.asksForUnit()) {
            throw Trouble.failed(
                    file.name(),
                    file.name() + " does not say kg or lb. Say --unit kg or --unit lb, or look with --dry-run.");
        }
        return KeptHistory.take(new LogOptions(given, host), host, file);
    }

    private static void json(ImportReport report, Host host) {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(host.out(), StandardCharsets.UTF_8))) {
            report.write(out);
            out.write('\n');
        } catch (IOException broken) {
            throw new OutputFailed(broken);
        }
    }
}
