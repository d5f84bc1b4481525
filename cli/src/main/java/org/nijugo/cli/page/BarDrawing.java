package org.nijugo.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One end of a loaded bar, seen from the side: plates as tall as they are, the number in each, and under each plate what
 * happens to it.
 *
 * <pre>
 *          ┌──┐
 *          │  │
 *          │  │┌─┐┌─┐┌─┐┌─┐
 *          │  ││ ││ ││ ││ │
 *     ═════│20││5││5││5││5│════╸
 *          │  ││ ││ ││ ││ │
 *          │  │└─┘└─┘└─┘└─┘
 *          │  │
 *          └──┘
 *                     4  3  2
 * </pre>
 */
public final class BarDrawing {
    private static final int SHAFT = 5;
    private static final int END = 5;

    private final List<PlateLook> plates = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    /** One more plate, outside of those before. */
    public BarDrawing plate(String weight, String mark) {
        plates.add(PlateLook.of(weight));
        marks.add(mark);
        return this;
    }

    /** Columns it takes. */
    public int columns() {
        int columns = SHAFT + END;
        for (int at = 0; at < plates.size(); at++) {
            columns += width(at);
        }
        return columns;
    }

    /** The rows, top first; those of the plates only, so that small plates make a low drawing. */
    public List<String> rows(Ink ink) {
        int reach = 1;
        for (PlateLook plate : plates) {
            reach = Math.max(reach, plate.reach());
        }
        List<String> rows = new ArrayList<>();
        for (int row = -reach; row <= reach; row++) {
            rows.add(row(row, ink));
        }
        return rows;
    }

    /** The row of the sleeve alone, where a whole drawing would be too much. */
    public String sleeve(Ink ink) {
        return row(0, ink);
    }

    /** What stands under the plates; empty where nothing does. */
    public String marks() {
        StringBuilder line = new StringBuilder(Columns.spaces(SHAFT));
        boolean any = false;
        for (int at = 0; at < plates.size(); at++) {
            line.append(Columns.centred(marks.get(at), width(at)));
            any |= !marks.get(at).isEmpty();
        }
        return any ? line.toString() : "";
    }

    private String row(int row, Ink ink) {
        StringBuilder line = new StringBuilder(row == 0 ? "═".repeat(SHAFT) : Columns.spaces(SHAFT));
        for (int at = 0; at < plates.size(); at++) {
            line.append(part(at, row, ink));
        }
        if (row == 0) {
            line.append("═".repeat(END - 1)).append('╸');
        }
        return line.toString();
    }

    private String part(int at, int row, Ink ink) {
        PlateLook plate = plates.get(at);
        int inner = width(at) - 2;
        if (Math.abs(row) > plate.reach()) {
            return Columns.spaces(inner + 2);
        }
        boolean edge = Math.abs(row) == plate.reach();
        String rim = row < 0 ? "┌" + "─".repeat(inner) + "┐" : "└" + "─".repeat(inner) + "┘";
        String side = "│" + Columns.centred(row == 0 ? plate.label() : "", inner) + "│";
        return ink.with(plate.attributes(), edge ? rim : side);
    }

    private int width(int at) {
        return Math.max(plates.get(at).label().length(), marks.get(at).length()) + 2;
    }
}
