package org.nijugo.cli.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
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
        ImportReport report =
                LogFile.with(given.words().get(0), given, host, file -> dry ? looked(file, host) : taken(file));
        if (given.has("json")) {
            json(report, host);
        } else {
            Page page = Pages.of(host);
            ImportPage.print(report, dry, page);
            host.print(page.toString());
        }
        return 0;
    }

    private static ImportReport looked(LogFile file, Host host) {
        return file.read(HistorySink.nobody(), host);
    }

    private static ImportReport taken(LogFile file) {
        throw Trouble.failed(
                file.name(),
                "There is no training log to import into yet. With --dry-run it says what would be added.");
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
