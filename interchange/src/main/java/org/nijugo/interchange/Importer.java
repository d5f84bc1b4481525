package org.nijugo.interchange;

import java.io.UncheckedIOException;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.read.FileFormat;
import org.nijugo.interchange.read.Formats;
import org.nijugo.text.InputException;

/** Reads other logs' files, and our own. */
public final class Importer {
    private final Catalogue catalogue;

    /** @param catalogue the exercises whose other names are known */
    public Importer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Which log the file is from, as the report will name it.
     *
     * @throws InputException as {@link #read} does, where that shows at the beginning already
     */
    public static String format(Source source, ImportOptions options) {
        return Formats.find(source, options.unit(), options.map()).name();
    }

    /**
     * Reads the file from its beginning to its end and hands its sessions over.
     *
     * @throws InputException with line and column, where it is empty, no log that is known, or breaks off; what was handed over
     *     until then is not to be kept
     * @throws UncheckedIOException where the file cannot be read at all
     */
    public ImportReport read(Source source, ImportOptions options, HistorySink sink) {
        FileFormat file = Formats.find(source, options.unit(), options.map());
        LiftNames names = new LiftNames(catalogue, file.name(), options.map().exercises());
        SessionAssembly assembly = new SessionAssembly(sink, names, options.progress());
        file.read(assembly);
        ImportReport report = assembly.report(file.name(), file.unread(), names);
        if (report.rows() == 0) {
            throw new InputException("", "at least one row below the header", "The file holds no sets.")
                    .about("line 2");
        }
        return report;
    }
}
