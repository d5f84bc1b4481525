package org.nijugo.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings. A last column of words is broken over lines where there is room for that; on a page too narrow even
 * so, each row becomes a few words after one another. A column that is empty in every row is left out.
 */
public final class Table {
    /** How a column stands. */
    private record Column(String heading, boolean right) {}

    private static final String GAP = "  ";
    private static final int LEAST_ROOM = 24;

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
        int last = shown.isEmpty() ? 0 : shown.get(shown.size() - 1);
        int before = Columns.of(indent);
        for (int at : shown) {
            before += at == last ? 0 : width(at) + GAP.length();
        }
        boolean fits = before + width(last) <= page.width();
        boolean wraps = !columns.get(last).right && before + LEAST_ROOM <= page.width();
        if (fits || wraps) {
            printRows(page, indent, shown);
        } else {
            printNarrow(page, indent, shown);
        }
    }

    private void printRows(Page page, String indent, List<Integer> shown) {
        StringBuilder headings = new StringBuilder(indent);
        for (int at : shown) {
            headings.append(cell(at, page.ink().faint(columns.get(at).heading))).append(GAP);
        }
        page.line(headings.toString());
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int at : shown.subList(0, shown.size() - 1)) {
                line.append(cell(at, row.get(at))).append(GAP);
            }
            int last = shown.get(shown.size() - 1);
            String end = columns.get(last).right ? cell(last, row.get(last)) : row.get(last);
            if (columns.get(last).right) {
                page.line(line + end);
            } else {
                page.wrapped(line.toString(), end);
            }
        }
    }

    /** Each row as words after one another; short cells stay in one piece. */
    private void printNarrow(Page page, String indent, List<Integer> shown) {
        for (List<String> row : rows) {
            StringBuilder words = new StringBuilder();
            for (int at : shown.subList(1, shown.size())) {
                String cell = row.get(at);
                if (!cell.isEmpty()) {
                    String heading = columns.get(at).heading;
                    String said = heading + (heading.isEmpty() ? "" : " ") + cell;
                    boolean isShort = Columns.of(said) < LEAST_ROOM;
                    words.append(words.length() == 0 ? "" : ", ").append(isShort ? said.replace(' ', '\u00a0') : said);
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
