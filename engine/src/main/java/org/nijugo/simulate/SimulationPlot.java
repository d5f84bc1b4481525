package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.dropset.Protocol;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Whole;

/**
 * A simulation as a picture: above, the reps of each segment as boxes that hold half of the lifters, with whiskers that
 * hold four out of five; below, the load they were done at; at the foot, how many lifters came so far. It follows the
 * reader's light or dark setting and refers to nothing outside itself.
 */
public final class SimulationPlot {
    private static final int WIDTH = 7200;
    private static final int HEIGHT = 5200;
    private static final int LEFT = 640;
    private static final int RIGHT = 6960;
    private static final int REPS_TOP = 1420;
    private static final int REPS_FOOT = 3120;
    private static final int LOADS_TOP = 3620;
    private static final int LOADS_FOOT = 4620;
    private static final int WIDEST_SLOT = 1100;
    private static final int MOST_SEGMENTS = 12;

    /** Segments that fewer of a hundred lifters come to are left out. */
    private static final int FEWEST_OF_HUNDRED = 1;

    private static final String STYLE = """
            svg{background:#fff;font-family:system-ui,sans-serif;font-size:12px;fill:#1d2733}
            .t{font-size:20px;font-weight:600}.s,.a,.n{fill:#556270}.h{font-weight:600}
            .m{text-anchor:middle}.n{text-anchor:end}.v{text-anchor:middle;font-weight:600}.a{text-anchor:middle}
            .g{stroke:#dfe4ea}.b{fill:#2f6fb0;fill-opacity:.28;stroke:#2f6fb0}
            .w{stroke:#2f6fb0;stroke-width:1.5}.d{stroke:#17446f;stroke-width:3}.o{fill:#17446f}
            .l{fill:#c8641b;fill-opacity:.25}.e{stroke:#b4530f;stroke-width:3}
            @media (prefers-color-scheme:dark){svg{background:#14191f;fill:#e8edf2}.s,.a,.n{fill:#a3b0bd}
            .g{stroke:#2c3640}.b{fill:#6fb1f0;stroke:#6fb1f0}.w{stroke:#6fb1f0}.d{stroke:#cfe6ff}.o{fill:#cfe6ff}
            .l{fill:#f0a060}.e{stroke:#ffb877}}
            """;

    private final SimulationReport report;
    private final List<SegmentReport> shown;
    private final int slot;
    private final Svg svg;

    private SimulationPlot(SimulationReport report) {
        this.report = report;
        this.shown = shown(report);
        this.slot = Math.min(WIDEST_SLOT, Whole.floor(RIGHT - LEFT, shown.size()));
        this.svg = new Svg(WIDTH, HEIGHT, title(), setting() + ". " + outcome() + ".", STYLE);
    }

    /** The picture, a whole SVG document. */
    public static String svg(SimulationReport report) {
        return new SimulationPlot(report).drawn();
    }

    private String drawn() {
        svg.text("t", 320, 400, title()).text("s", 320, 660, setting()).text("h", 320, 920, outcome());
        reps();
        loads();
        foot();
        return svg.done();
    }

    private void reps() {
        int most = 5;
        for (SegmentReport segment : shown) {
            most = Math.max(most, segment.reps().nineTenths());
        }
        Scale scale = new Scale(0, Whole.ceil(most, 5) * 5, REPS_TOP, REPS_FOOT);
        svg.text(
                "s",
                LEFT,
                REPS_TOP - 180,
                "Reps: half of the lifters in the box, four out of five between the whiskers");
        grid(scale, Math.max(1, Whole.ceil(scale.high(), 5)), 1, "");
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
        int above = Math.min(high, scale.at(reps.nineTenths()));
        svg.text("v", middle, above - 70, Decimals.fixed(Whole.round(reps.meanHundredths(), 10), 1));
    }

    private void loads() {
        int low = 100;
        int high = 0;
        for (SegmentReport segment : shown) {
            low = Math.min(low, Whole.floor(segment.percents().tenth(), 100));
            high = Math.max(high, Whole.ceil(segment.percents().nineTenths(), 100));
        }
        int from = Math.max(0, Whole.floor(low - 5, 10) * 10);
        int to = Math.max(from + 20, Whole.ceil(high, 10) * 10);
        Scale scale = new Scale(from * 100, to * 100, LOADS_TOP, LOADS_FOOT);
        svg.text("s", LEFT, LOADS_TOP - 180, "Load in % of the maximum: the middle, and four out of five lifters");
        grid(scale, to - from > 40 ? 2000 : 1000, 100, "%");
        for (int i = 0; i < shown.size(); i++) {
            Distribution percents = shown.get(i).percents();
            int x = centre(i) - Whole.floor(slot * 4, 10);
            int width = Whole.floor(slot * 8, 10);
            int top = scale.at(percents.nineTenths());
            svg.rectangle("l", x, top, width, Math.max(10, scale.at(percents.tenth()) - top));
            int middle = scale.at(percents.middle());
            svg.line("e", x, middle, x + width, middle);
            svg.text("v", centre(i), top - 60, tenths(percents.middle()));
        }
    }

    private void foot() {
        for (int i = 0; i < shown.size(); i++) {
            SegmentReport segment = shown.get(i);
            svg.text("v", centre(i), LOADS_FOOT + 220, Integer.toString(segment.number()));
            svg.text(
                    "a",
                    centre(i),
                    LOADS_FOOT + 400,
                    tenths(report.share(segment.lifters()).hundredths()));
        }
        svg.text("s", 60, LOADS_FOOT + 220, "segment").text("s", 60, LOADS_FOOT + 400, "lifters");
    }

    private void grid(Scale scale, int step, int unit, String sign) {
        for (int value = scale.low(); value <= scale.high(); value += step) {
            svg.line("g", LEFT, scale.at(value), RIGHT, scale.at(value));
            svg.text("n", LEFT - 80, scale.at(value) + 40, Whole.floor(value, unit) + sign);
        }
    }

    private int centre(int index) {
        return LEFT + Whole.floor(slot * (2 * index + 1), 2);
    }

    private String title() {
        List<String> words = new ArrayList<>();
        for (SimulationReport.Counted protocol : report.protocols()) {
            words.add(Protocol.parse(protocol.word()).words());
        }
        return report.request().exercise().name() + ", " + String.join(" or ", words);
    }

    private String setting() {
        SimulationRequest request = report.request();
        StringBuilder words = new StringBuilder();
        words.append(request.bare() ? "The bare model" : lifters(report.played()));
        words.append(", ").append(request.usualProfile().word()).append(" profile");
        request.cut().ifPresent(cut -> words.append(", cuts from ").append(cut));
        request.rest().ifPresent(rest -> words.append(", ").append(rest).append(" of rest"));
        request.goal().ifPresent(goal -> words.append(", for ").append(goal.word()));
        if (!request.bare()) {
            words.append(", seed ").append(request.seed());
        }
        if (report.leftOut() > 0) {
            words.append("; not done by ").append(lifters(report.leftOut()));
        }
        return words.toString();
    }

    private String outcome() {
        String reach = report.atMinimum() == report.atTarget()
                ? tenths(report.shareAtTarget().hundredths()) + " reach the target"
                : tenths(report.shareAtMinimum().hundredths()) + " reach the minimum, "
                        + tenths(report.shareAtTarget().hundredths()) + " the aim";
        return reach + "; in the middle " + counted(report.totalReps().middle(), "rep") + " in "
                + counted(report.segmentCounts().middle(), "segment") + " and " + report.middleTime();
    }

    private static String lifters(int count) {
        return counted(count, "lifter");
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String tenths(int hundredths) {
        return Percent.ofHundredths(Whole.round(hundredths, 10) * 10).toString();
    }

    private static List<SegmentReport> shown(SimulationReport report) {
        List<SegmentReport> shown = new ArrayList<>();
        for (SegmentReport segment : report.segments()) {
            boolean many = (double) segment.lifters() * 100 >= (double) report.played() * FEWEST_OF_HUNDRED;
            if (shown.isEmpty() || (many && shown.size() < MOST_SEGMENTS)) {
                shown.add(segment);
            }
        }
        return shown;
    }

    /** Where a number lies between the foot and the top of a panel. */
    private record Scale(int low, int high, int top, int foot) {
        int at(int value) {
            return atHundredths(value * 100);
        }

        int atHundredths(int hundredths) {
            double share = (hundredths / 100.0 - low) / (high - low);
            return foot - (int) Math.floor(share * (foot - top) + 0.5);
        }
    }
}
