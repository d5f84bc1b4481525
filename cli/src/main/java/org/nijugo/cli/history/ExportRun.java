package org.nijugo.cli.history;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.cli.AtomicFile;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
import org.nijugo.cli.KeptLog;
import org.nijugo.cli.LogOptions;
import org.nijugo.cli.OutputFailed;
import org.nijugo.cli.Trouble;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.write.HistoryFormat;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.quantity.WeightUnit;

/** Writes a history, a sheet or a calendar. */
public final class ExportRun {
    private static final List<String> FORMATS = List.of("log", "strong", "hevy", "openweight", "json", "pdf", "ical");

    private ExportRun() {}

    /** Does it. */
    public static int run(Given given, Host host) {
        String format = given.find("format").orElse("log");
        if (format.equals("log")) {
            return new KeptLog(given, host).run("export");
        }
        if (!FORMATS.contains(format)) {
            throw Trouble.usage(
                    format,
                    "There is no format \"" + format + "\". Say --format with one of " + String.join(", ", FORMATS)
                            + ".");
        }
        if (format.equals("pdf") && given.words().isEmpty() && host.screen().out()) {
            throw Trouble.usage("pdf", "A PDF is nothing for a terminal. Name a file: wall.pdf.");
        }
        Optional<HistoryFormat> history = HistoryFormat.find(format);
        if (history.isPresent()) {
            history(history.get(), given, host);
        } else {
            filled(PlannedExport.of(format, given, host), given, host);
        }
        return 0;
    }

    private static void history(HistoryFormat format, Given given, Host host) {
        Optional<String> from = given.find("from");
        WeightUnit unit = LogFile.unit(given).orElse(WeightUnit.KILOGRAM);
        if (from.isEmpty()) {
            filled(out -> KeptHistory.write(new LogOptions(given, host), format.open(text(out), unit)), given, host);
            return;
        }
        LogFile.with(from.get(), given, host, file -> {
            ImportReport report = file.read(HistorySink.nobody(), host);
            refuseUnclear(report, file);
            filled(out -> copy(file, format.open(text(out), unit), host), given, host);
            return report;
        });
    }

    /** A copy with rows missing would look whole. */
    private static void refuseUnclear(ImportReport report, LogFile file) {
        if (report.unclear().size() > 0) {
            throw Trouble.failed(
                    file.name(),
                    file.name() + " has " + report.unclear().size() + " unclear rows, the first in line "
                            + report.unclear().get(0).line() + ": "
                            + report.unclear().get(0).why()
                            + ". Look at them with import --dry-run.");
        }
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static void copy(LogFile file, HistoryWriter writer, Host host) throws IOException {
        try (writer) {
            file.read(
                    new HistorySink() {
                        @Override
                        public boolean has(UUID set) {
                            return false;
                        }

                        @Override
                        public void take(PastSession session) {
                            try {
                                writer.write(session);
                            } catch (IOException full) {
                                throw new UncheckedIOException(full);
                            }
                        }
                    },
                    host);
        }
    }

    private static void filled(AtomicFile.Filling filling, Given given, Host host) {
        if (!given.words().isEmpty()) {
            AtomicFile.fill(given.words().get(0), out -> filling.into(staysOpen(out)));
            return;
        }
        try {
            OutputStream out = staysOpen(host.out());
            filling.into(out);
            out.flush();
        } catch (IOException broken) {
            throw new OutputFailed(broken);
        }
    }

    /** Who writes a format may close its file; who opened it does so by itself. */
    private static OutputStream staysOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
