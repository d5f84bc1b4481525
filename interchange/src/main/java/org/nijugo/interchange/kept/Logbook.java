package org.nijugo.interchange.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.ImportOptions;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.Importer;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.quantity.Weight;
import org.nijugo.store.Database;
import org.nijugo.store.EventLog;
import org.nijugo.text.InputException;

/**
 * One lifter's log: takes other logs in, and gives a history out.
 *
 * @param zone where the lifter trains: for times that say no zone themselves, both ways
 * @param bodyweight for sets that move the body, on days of which the other log does not know it
 */
public record Logbook(Database database, UUID athlete, Catalogue catalogue, ZoneId zone, Optional<Weight> bodyweight) {

    /** The log of this athlete, where this machine is. */
    public static Logbook of(Database database, UUID athlete, Catalogue catalogue) {
        return new Logbook(database, athlete, catalogue, ZoneId.systemDefault(), Optional.empty());
    }

    public Logbook in(ZoneId where) {
        return new Logbook(database, athlete, catalogue, where, bodyweight);
    }

    public Logbook withBodyweight(Optional<Weight> usual) {
        return new Logbook(database, athlete, catalogue, zone, usual);
    }

    /**
     * What would come in; the log stays as it is.
     *
     * @throws InputException where the file cannot be read
     */
    public ImportReport look(Source file, ImportOptions options) {
        return new Importer(catalogue).read(file, options, sink(Importer.format(file, options), false));
    }

    /**
     * Looks first, so that a file that breaks off leaves the log as it was; then takes it in. It is on the disk when this returns.
     *
     * @throws InputException where the file cannot be read, or says neither kg nor lb and nobody else did
     * @throws org.nijugo.store.StoreException where the log refuses a set; what came before it is kept, and taking in the file
     *     again goes on from there
     */
    public ImportReport take(Source file, ImportOptions options) {
        if (look(file, options).asksForUnit()) {
            throw new InputException("", "kg or lb", "The file does not say which its weights are.").about("unit");
        }
        LogSink sink = sink(Importer.format(file, options), true);
        ImportReport report = new Importer(catalogue).read(file, options, sink);
        sink.end();
        return report;
    }

    /**
     * Where sessions go.
     *
     * @param format of the file that is read: what of this log comes back in it is known again
     * @param keeps whether anything is written at all
     */
    public LogSink sink(String format, boolean keeps) {
        LogSink sink = new LogSink(EventLog.of(database), this, keeps);
        try {
            ReturningSets.of(this, format, sink::learn);
        } catch (IOException full) {
            throw new UncheckedIOException(new IOException("The log cannot be laid beside the file ("
                    + full.getMessage() + "): room for a copy of it is needed where temporary files are."));
        }
        return sink;
    }

    /** Writes all of it; does not close the writer. */
    public void write(HistoryWriter writer) throws IOException {
        new KeptSessions(this).write(writer);
    }
}
