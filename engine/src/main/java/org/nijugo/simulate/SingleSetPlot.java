package org.nijugo.simulate;

import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Whole;

/** A column for each number of reps, as high as the share of the lifters who did so many; and the load in words. */
final class SingleSetPlot {
    private static final int LEFT = 960;
    private static final int RIGHT = 6960;
    private static final int TOP = 1500;
    private static final int FOOT = 4620;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_LABELS = 15;
    private static final int ROOM = 4;

    private final SimulationReport report;
    private final Svg svg;
    private final int first;
    private final int columns;
    private final int slot;

    SingleSetPlot(SimulationReport report, Svg svg) {
        this.report = report;
        this.svg = svg;
        this.first = Math.max(0, report.totalReps().least() - ROOM);
        this.columns = Math.min(MOST_COLUMNS, report.totalReps().most() - first + 1 + ROOM);
        this.slot = Whole.floor(RIGHT - LEFT, columns);
    }

    void draw() {
        int most = 1;
        for (SimulationReport.RepCount count : report.totals()) {
            most = Math.max(most, Whole.ceil(percentHundredths(count), 100));
        }
        Scale scale = Scale.over(0, most, TOP, FOOT);
        svg.text("s", LEFT, TOP - 200, "Share of the lifters by reps, " + load());
        scale.grid(svg, LEFT, RIGHT, "%");
        for (SimulationReport.RepCount count : report.totals()) {
            int index = count.reps() - first;
            if (index < columns) {
                int top = scale.atHundredths(percentHundredths(count));
                int gap = Whole.floor(slot, 10);
                svg.rectangle("b", LEFT + index * slot + gap, top, slot - 2 * gap, FOOT - top);
            }
        }
        int every = columns <= MOST_LABELS ? 1 : Whole.ceil(columns, MOST_LABELS * 5) * 5;
        for (int index = 0; index < columns; index++) {
            if (Whole.remainder(first + index, every) == 0) {
                int middle = LEFT + index * slot + Whole.floor(slot, 2);
                svg.text("a", middle, FOOT + 240, Integer.toString(first + index));
            }
        }
        svg.text("n", LEFT - 80, FOOT + 240, "reps");
    }

    private int percentHundredths(SimulationReport.RepCount count) {
        return report.share(count.lifters()).hundredths();
    }

    private String load() {
        Distribution percents = report.segments().get(0).percents();
        String middle = "at " + whole(percents.middle()) + "% of the maximum in the middle";
        boolean alike = percents.tenth() == percents.nineTenths();
        return alike
                ? middle
                : middle + " (" + whole(percents.tenth()) + "–" + whole(percents.nineTenths())
                        + "% for four out of five)";
    }

    private static String whole(int hundredths) {
        return Decimals.fixed(Whole.round(hundredths, 100), 0);
    }
}
