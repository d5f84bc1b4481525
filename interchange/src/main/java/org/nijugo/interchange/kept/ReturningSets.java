package org.nijugo.interchange.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportOptions;
import org.nijugo.interchange.Importer;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.write.HistoryFormat;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.quantity.WeightUnit;

/**
 * The ids under which the sets of this log come back from a file that keeps no ids. They are found by doing it: the log is written
 * in that format and read again, so whatever a format rounds or leaves out, it rounds and leaves out here as well.
 */
final class ReturningSets {
    private ReturningSets() {}

    /** Hands over the ids; none for a format in which this log is never written, or that keeps ids. */
    static void of(Logbook book, String format, Consumer<UUID> taker) throws IOException {
        Optional<HistoryFormat> written = HistoryFormat.find(format);
        if (written.isEmpty()) {
            return;
        }
        for (WeightUnit unit : units(written.get())) {
            Path copy = Files.createTempFile("nijugo-known", ".log");
            try {
                if (write(book, written.get(), unit, copy)) {
                    read(book, copy, taker);
                }
            } finally {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static List<WeightUnit> units(HistoryFormat format) {
        return switch (format) {
            case STRONG, OPENWEIGHT -> List.of(WeightUnit.KILOGRAM);
            case HEVY -> List.of(WeightUnit.KILOGRAM, WeightUnit.POUND);
            case JSON -> List.of();
        };
    }

    /** Whether there was any session to write. */
    private static boolean write(Logbook book, HistoryFormat format, WeightUnit unit, Path copy) throws IOException {
        try (Writer out = Files.newBufferedWriter(copy, StandardCharsets.UTF_8);
                Counting counting = new Counting(format.open(out, unit))) {
            book.write(counting);
            return counting.any;
        }
    }

    private static void read(Logbook book, Path copy, Consumer<UUID> taker) {
        new Importer(book.catalogue()).read(Source.of(copy), ImportOptions.none(), new HistorySink() {
            @Override
            public boolean has(UUID set) {
                return false;
            }

            @Override
            public void take(PastSession session) {
                session.sets().forEach(set -> taker.accept(set.id()));
            }
        });
    }

    /** Remembers whether anything came by. */
    private static final class Counting implements HistoryWriter {
        private final HistoryWriter to;
        private boolean any;

        Counting(HistoryWriter to) {
            this.to = to;
        }

        @Override
        public void write(PastSession session) throws IOException {
            any = true;
            to.write(session);
        }

        @Override
        public void close() {
            try {
                to.close();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
