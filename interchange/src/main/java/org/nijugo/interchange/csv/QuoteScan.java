package org.nijugo.interchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Finds where the quotes of a damaged table go wrong. Only asked when they do. */
final class QuoteScan {
    /** A place of the file. */
    record Place(long line, long column, String found, boolean isOpen) {}

    private enum At {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char separator;
    private At at = At.START;
    private long line = 1;
    private long column;
    private long openLine = 1;
    private long openColumn = 1;
    private final StringBuilder behind = new StringBuilder();
    private char last = ' ';

    private QuoteScan(char separator) {
        this.separator = separator;
    }

    /** What stands behind a closing quote and does not belong there, or else the quote that is never closed. */
    static Optional<Place> find(Source source, char separator) {
        QuoteScan scan = new QuoteScan(separator);
        return scan.run(source).or(scan::open);
    }

    private Optional<Place> open() {
        return at == At.QUOTED ? Optional.of(new Place(openLine, openColumn, "\"" + behind, true)) : Optional.empty();
    }

    private Optional<Place> run(Source source) {
        try (Reader text = new BufferedReader(new TextReader(source.open()))) {
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (!takes((char) c)) {
                    return Optional.of(new Place(line, column, String.valueOf((char) c), false));
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean takes(char c) {
        boolean lineEnd = c == '\n' || c == '\r';
        if (lineEnd) {
            line += c == '\n' && last == '\r' ? 0 : 1;
            column = 0;
        } else {
            column++;
        }
        last = c;
        boolean fieldEnd = lineEnd || c == separator;
        switch (at) {
            case START -> {
                at = c == '"' ? At.QUOTED : fieldEnd ? At.START : At.PLAIN;
                openLine = line;
                openColumn = column;
                behind.setLength(0);
            }
            case PLAIN -> at = fieldEnd ? At.START : At.PLAIN;
            case QUOTED -> {
                at = c == '"' ? At.CLOSED : At.QUOTED;
                if (behind.length() < 20) {
                    behind.append(c);
                }
            }
            case CLOSED -> {
                if (c != '"' && !fieldEnd) {
                    return false;
                }
                at = c == '"' ? At.QUOTED : At.START;
            }
        }
        return true;
    }
}
