package org.nijugo.interchange.read;

import java.util.List;

/** A file whose kind is known. */
public interface FileFormat {
    /** What the kind is called: {@code strong}, {@code hevy}, {@code fitnotes}… */
    String name();

    /** The columns that hold nothing a log keeps, by their headers. */
    List<String> unread();

    /**
     * Reads the file from its beginning.
     *
     * @throws org.nijugo.text.InputException with line and column, where the file breaks off or cannot be read
     */
    void read(RowTaker taker);
}
