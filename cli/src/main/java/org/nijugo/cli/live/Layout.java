package org.nijugo.cli.live;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Columns;

/** Parts of a screen one under another; what matters less goes first where there is no room. */
final class Layout {
    private static final int MOST_DISPENSABLE = 5;

    private final int columns;
    private final int rows;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Some lines that belong together.
     *
     * @param brief what stands for them where there is less room
     * @param dispensable the larger, the sooner they are left out
     */
    private record Part(List<String> lines, List<String> brief, int dispensable) {}

    Layout(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** One more part; none where it has no lines. */
    void add(List<String> lines, List<String> brief, int dispensable) {
        if (!lines.isEmpty()) {
            parts.add(new Part(lines, brief, dispensable));
        }
    }

    /** All parts with an empty line between them, as far as the screen reaches. */
    List<String> fitted() {
        List<String> lines = joined(MOST_DISPENSABLE, true, false);
        for (int limit = MOST_DISPENSABLE; limit >= 0 && lines.size() > rows; limit--) {
            lines = joined(limit, true, true);
            lines = lines.size() > rows ? joined(limit, false, true) : lines;
        }
        List<String> shown = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(rows, lines.size()))) {
            shown.add(Columns.clipped(line, columns));
        }
        return shown;
    }

    private List<String> joined(int limit, boolean apart, boolean brief) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part.dispensable <= limit) {
                if (apart && !lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(brief ? part.brief : part.lines);
            }
        }
        return lines;
    }
}
