package org.nijugo.interchange.read;

import java.util.List;
import java.util.Optional;
import org.nijugo.interchange.csv.Row;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.csv.Table;
import org.nijugo.text.InputException;

/** A table of which the columns are understood. */
final class CsvFile implements FileFormat {
    private static final int ROWS_LOOKED_AT = 5_000;

    private final String name;
    private final Source source;
    private final char separator;
    private final Header header;
    private final RowReader reader;
    private final List<String> unread;

    /**
     * Fields of a row, at most: as many as the header has, or as all rows have where each ends with a separator. More are parts
     * of what stands before them, as "82,5" without quotes is two.
     */
    private int most;

    CsvFile(String name, Source source, char separator, Header header, RowReader reader, List<String> unread) {
        this.name = name;
        this.source = source;
        this.separator = separator;
        this.header = header;
        this.reader = reader;
        this.unread = List.copyOf(unread);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> unread() {
        return unread;
    }

    @Override
    public void read(RowTaker taker) {
        look();
        try (Table table = Table.open(source, separator)) {
            table.next();
            boolean short_ = false;
            long line = 0;
            for (Optional<Row> next = table.next(); next.isPresent(); next = table.next()) {
                Row row = next.get();
                if (!row.isBlank()) {
                    line = row.line();
                    short_ = row.size() < header.names().size();
                    row(row, taker);
                }
            }
            if (short_ && !table.endsWithLine()) {
                throw new InputException("", "a whole row", "The file was cut off here; export the log once more.")
                        .about("line " + line);
            }
        }
    }

    /** How this file writes its dates shows only in many of them. */
    private void look() {
        try (Table table = Table.open(source, separator)) {
            table.next();
            int fewest = Integer.MAX_VALUE;
            Optional<Row> next = table.next();
            for (int i = 0; i < ROWS_LOOKED_AT && next.isPresent(); i++) {
                if (!next.get().isBlank()) {
                    fewest = Math.min(fewest, next.get().size());
                }
                reader.look(next.get());
                next = table.next();
            }
            most = Math.max(header.names().size(), fewest);
        }
    }

    private void row(Row row, RowTaker taker) {
        long line = row.line();
        refuseSeam(row);
        taker.row(line);
        // What stands beyond the header may be a part of what stands before it: "82,5" without quotes is two fields.
        if (row.size() < header.names().size()
                || row.size() > most
                || !row.isBlankFrom(header.names().size())) {
            taker.unclear(
                    line,
                    "it has " + row.size() + " fields, the header has "
                            + header.names().size());
            return;
        }
        try {
            reader.read(row, taker);
        } catch (RowTrouble trouble) {
            if (trouble.isUnclear()) {
                taker.unclear(line, trouble.why());
            } else {
                taker.skipped(line, trouble.why());
            }
        }
    }

    /** Where a second file begins inside this one. */
    private void refuseSeam(Row row) {
        if (header.isRepeatedIn(row) || Formats.isOtherHeader(row, separator)) {
            throw new InputException(
                            row.get(0),
                            "a row of the same file, and here a header begins another one",
                            "Import each file by itself.")
                    .about("line " + row.line());
        }
    }
}
