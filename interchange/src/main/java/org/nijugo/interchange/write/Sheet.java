package org.nijugo.interchange.write;

import java.util.List;

/**
 * What stands on a sheet for the wall: a title, and parts one below the other.
 *
 * @param foot a line at the bottom of every page
 */
public record Sheet(String title, List<Part> parts, String foot) {
    public Sheet {
        parts = List.copyOf(parts);
    }

    /** Something on the sheet. */
    public sealed interface Part permits Heading, Words, Grid {}

    /** A heading, kept with what follows it. */
    public record Heading(String text) implements Part {}

    /** A sentence or more, broken where the line ends. */
    public record Words(String text) implements Part {}

    /**
     * A table.
     *
     * @param boxes how many empty boxes stand behind each row, to write into what was done; none where the list is empty
     */
    public record Grid(List<String> columns, List<List<String>> rows, List<Integer> boxes) implements Part {
        public Grid {
            boxes = List.copyOf(boxes);
            columns = List.copyOf(columns);
            if (!boxes.isEmpty() && boxes.size() != rows.size()) {
                throw new IllegalArgumentException(
                        "The boxes (" + boxes.size() + " rows) must be for " + rows.size() + " rows.");
            }
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("Every row of a grid must have " + columns.size() + " cells.");
                }
            }
        }
    }
}
