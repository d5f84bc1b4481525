package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Whole;

/**
 * Above, the reps of each segment as boxes that hold half of the lifters, with whiskers that hold four out of five;
 * below, the load they were done at; at the foot, how many lifters came so far.
 */
final class LadderPlot {
    private static final int LEFT = 960;
    private static final int RIGHT = 6960;
    private static final int REPS_TOP = 1500;
    private static final int REPS_FOOT = 3120;
    private static final int LOADS_TOP = 3680;
    private static final int LOADS_FOOT = 4620;
    private static final int WIDEST_SLOT = 1100;
    private static final int MOST_SEGMENTS = 12;

    private final SimulationReport report;
    private final List<SegmentReport> shown;
    private final int slot;
    private final Svg svg;

    LadderPlot(SimulationReport report, Svg svg) {
        this.report = report;
        this.shown = shown(report);
        this.slot = Math.min(WIDEST_SLOT, Whole.floor(RIGHT - LEFT, shown.size()));
        this.svg = svg;
    }

    void draw() {
        reps();
        loads();
        foot();
    }

    private void reps() {
        int most = 1;
        for (SegmentReport segment : shown) {
            most = Math.max(most, segment.reps().nineTenths());
        }
        Scale scale = Scale.over(0, most + 1, REPS_TOP, REPS_FOOT);
        svg.text(
                "s",
                LEFT,
                REPS_TOP - 200,
                "Reps: half of the lifters in the box, four out of five between the whiskers");
        scale.grid(svg, LEFT, RIGHT, "");
        for (int i = 0; i < shown.size(); i++) {
            box(scale, i, shown.get(i).reps());
        }
    }

    private void box(Scale scale, int index, Distribution reps) {
        int middle = centre(index);
        int half = Whole.floor(slot * 3, 10);
        int low = scale.at(reps.quarter());
        int high = scale.at(reps.threeQuarters());
        svg.line("w", middle, scale.at(reps.tenth()), middle, low);
        svg.line("w", middle, scale.at(reps.nineTenths()), middle, high);
        svg.rectangle("b", middle - half, high, 2 * half, Math.max(10, low - high));
        svg.line("d", middle - half, scale.at(reps.middle()), middle + half, scale.at(reps.middle()));
        svg.dot("o", middle, scale.atHundredths(reps.meanHundredths()), 40);
        String mean = Decimals.fixed(Whole.round(reps.meanHundredths(), 10), 1);
        svg.text("v", middle, scale.at(reps.nineTenths()) - 70, mean);
    }

    private void loads() {
        int low = 100;
        int high = 0;
        for (SegmentReport segment : shown) {
            low = Math.min(low, Whole.floor(segment.percents().tenth(), 100));
            high = Math.max(high, Whole.ceil(segment.percents().nineTenths(), 100));
        }
        Scale scale = Scale.over(Math.max(0, low - 5), high + 5, LOADS_TOP, LOADS_FOOT);
        svg.text("s", LEFT, LOADS_TOP - 200, "Load in % of the maximum: the middle, and four out of five lifters");
        scale.grid(svg, LEFT, RIGHT, "%");
        for (int i = 0; i < shown.size(); i++) {
            Distribution percents = shown.get(i).percents();
            int x = centre(i) - Whole.floor(slot * 4, 10);
            int width = Whole.floor(slot * 8, 10);
            int top = scale.atHundredths(percents.nineTenths());
            int middle = scale.atHundredths(percents.middle());
            svg.rectangle("l", x, top, width, Math.max(10, scale.atHundredths(percents.tenth()) - top));
            svg.line("e", x, middle, x + width, middle);
            svg.text("v", centre(i), top - 60, SimulationPlot.tenths(percents.middle()));
        }
    }

    private void foot() {
        for (int i = 0; i < shown.size(); i++) {
            SegmentReport segment = shown.get(i);
            svg.text("v", centre(i), LOADS_FOOT + 240, Integer.toString(segment.number()));
            svg.text(
                    "a",
                    centre(i),
                    LOADS_FOOT + 420,
                    SimulationPlot.tenths(report.share(segment.lifters()).hundredths()));
        }
        svg.text("n", LEFT - 80, LOADS_FOOT + 240, "segment").text("n", LEFT - 80, LOADS_FOOT + 420, "lifters");
    }

    private int centre(int index) {
        return LEFT + Whole.floor(slot * (2 * index + 1), 2);
    }

    /** Without segments that fewer than one lifter in a hundred come to. */
    private static List<SegmentReport> shown(SimulationReport report) {
        List<SegmentReport> shown = new ArrayList<>();
        for (SegmentReport segment : report.segments()) {
            boolean many = (double) segment.lifters() * 100 >= report.played();
            if (shown.isEmpty() || (many && shown.size() < MOST_SEGMENTS)) {
                shown.add(segment);
            }
        }
        return shown;
    }
}
