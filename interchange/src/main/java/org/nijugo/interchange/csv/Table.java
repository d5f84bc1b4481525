package org.nijugo.interchange.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.nijugo.text.InputException;

/** The rows of a CSV file, one after the other. */
public final class Table implements AutoCloseable {
    /** A field longer than this many characters is no field of a log. */
    public static final int LONGEST_FIELD = 1 << 20;

    private final Source source;
    private final char separator;
    private final TextReader text;
    private final CloseableIterator<Row> rows;
    private long line;

    private Table(Source source, char separator, TextReader text, CloseableIterator<Row> rows) {
        this.source = source;
        this.separator = separator;
        this.text = text;
        this.rows = rows;
    }

    /** The file from its beginning, its fields parted by this character. */
    public static Table open(Source source, char separator) {
        try {
            TextReader text = new TextReader(source.open());
            CsvReader<Row> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(LONGEST_FIELD)
                    .build(new Handler(), text);
            return new Table(source, separator, text, reader.iterator());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The next row, valid until the one after it; empty at the end.
     *
     * @throws InputException with line and column, where the file breaks off or is no table
     */
    public Optional<Row> next() {
        try {
            if (rows.hasNext()) {
                Row row = rows.next();
                line = row.line();
                return Optional.of(row);
            }
        } catch (CsvParseException broken) {
            throw broken(broken);
        }
        if (text.hasOddQuotes()) {
            QuoteScan.find(source, separator).ifPresent(place -> {
                throw unclosed(place);
            });
        }
        return Optional.empty();
    }

    /** Whether all that was read ends with a line's end, as a file that was not cut off mostly does. */
    public boolean endsWithLine() {
        return text.endsWithLine();
    }

    /** Whether there is nothing in the file at all. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    private InputException broken(CsvParseException broken) {
        if (broken.getCause() instanceof InputException place) {
            return place;
        }
        if (broken.getCause() instanceof IOException unread) {
            throw new UncheckedIOException(unread);
        }
        Optional<QuoteScan.Place> open = QuoteScan.find(source, separator);
        if (open.isPresent()) {
            return unclosed(open.get());
        }
        return new InputException("", "fields of at most " + LONGEST_FIELD + " characters", "Is this a training log?")
                .about("line " + (line + 1));
    }

    private static InputException unclosed(QuoteScan.Place place) {
        String found =
                place.isOpen() ? "the quote that opens here closed again" : "a separator behind the closing quote";
        return new InputException(
                        place.found(), found, "The file was cut off or damaged here; export the log once more.")
                .about("line " + place.line() + ", column " + place.column());
    }

    @Override
    public void close() {
        try {
            rows.close();
            text.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Handler extends AbstractBaseCsvCallbackHandler<Row> {
        private final Row row = new Row();

        @Override
        protected void handleBegin(long startingLine) {
            row.begin(startingLine);
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            row.add(text, from, length);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
