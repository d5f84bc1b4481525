package org.nijugo.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings. Where the page is too narrow for it, each row becomes a few words after one another; a column
 * that is empty in every row is left out.
 */
public final class Table {
    /** How a column stands. */
    private record Column(String heading, boolean right) {}

    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A column of words. */
    public Table words(String heading) {
        columns.add(new Column(heading, false));
        return this;
    }

    /** A column of figures, flush right. */
    public Table figures(String heading) {
        columns.add(new Column(heading, true));
        return this;
    }

    /** A row with a cell for each column, empty where there is nothing to say. */
    public Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("The row must have " + columns.size() + " cells.");
        }
        rows.add(List.of(cells));
        return this;
    }

    public void print(Page page) {
        print(page, "");
    }

    /** Puts it on the page, so far in. */
    public void print(Page page, String indent) {
        List<Integer> shown = shown();
        int total = Columns.of(indent) - GAP.length();
        for (int at : shown) {
            total += width(at) + GAP.length();
        }
        if (total > page.width()) {
            printNarrow(page, indent, shown);
            return;
        }
        StringBuilder headings = new StringBuilder(indent);
        for (int at : shown) {
            headings.append(cell(at, page.ink().faint(columns.get(at).heading))).append(GAP);
        }
        page.line(headings.toString());
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int at : shown) {
                line.append(cell(at, row.get(at))).append(GAP);
            }
            page.line(line.toString());
        }
    }

    private void printNarrow(Page page, String indent, List<Integer> shown) {
        for (List<String> row : rows) {
            StringBuilder words = new StringBuilder();
            for (int at : shown.subList(1, shown.size())) {
                String cell = row.get(at);
                if (!cell.isEmpty()) {
                    String heading = columns.get(at).heading;
                    String gap = heading.isEmpty() ? "" : "\u00a0";
                    words.append(words.length() == 0 ? "" : ", ")
                            .append(heading.replace(' ', '\u00a0'))
                            .append(gap)
                            .append(cell.replace(' ', '\u00a0'));
                }
            }
            int first = shown.get(0);
            page.wrapped(indent + Columns.left(row.get(first), width(first)) + GAP, words.toString());
        }
    }

    private String cell(int at, String text) {
        return columns.get(at).right ? Columns.right(text, width(at)) : Columns.left(text, width(at));
    }

    private int width(int at) {
        int widest = Columns.of(columns.get(at).heading);
        for (List<String> row : rows) {
            widest = Math.max(widest, Columns.of(row.get(at)));
        }
        return widest;
    }

    private List<Integer> shown() {
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            boolean empty = true;
            for (List<String> row : rows) {
                empty &= row.get(at).isEmpty();
            }
            if (!empty) {
                shown.add(at);
            }
        }
        return shown;
    }
}
