package org.nijugo.interchange.read;

import org.nijugo.interchange.csv.Row;

/** Reads the rows of one table. */
interface RowReader {
    /** Learns from a row how this file writes its dates. */
    void look(Row row);

    /** Hands over the sets of a row. */
    void read(Row row, RowTaker taker);
}
