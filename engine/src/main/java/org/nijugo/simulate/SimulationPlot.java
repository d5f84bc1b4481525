package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.dropset.Protocol;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Whole;

/**
 * A simulation as a picture. Of a running drop: the reps of each segment, the load they were done at, and how many
 * lifters came so far. Of a single set: how many lifters did how many reps. It follows the reader's light or dark
 * setting and refers to nothing outside itself.
 */
public final class SimulationPlot {
    static final int WIDTH = 7200;
    static final int HEIGHT = 5200;

    private static final int MARGIN = 320;
    private static final int ALL = 10_000;
    private static final String STYLE = """
            svg{background:#fff;font-family:system-ui,sans-serif;font-size:12px;fill:#1d2733}
            .t{font-size:20px;font-weight:600}.s,.a,.n{fill:#556270}.h{font-weight:600}
            .n{text-anchor:end}.v{text-anchor:middle;font-weight:600}.a{text-anchor:middle}
            .g{stroke:#dfe4ea}.b{fill:#2f6fb0;fill-opacity:.28;stroke:#2f6fb0}
            .w{stroke:#2f6fb0;stroke-width:1.5}.d{stroke:#17446f;stroke-width:3}.o{fill:#17446f}
            .l{fill:#c8641b;fill-opacity:.25}.e{stroke:#b4530f;stroke-width:3}
            @media (prefers-color-scheme:dark){svg{background:#14191f;fill:#e8edf2}.s,.a,.n{fill:#a3b0bd}
            .g{stroke:#2c3640}.b{fill:#6fb1f0;stroke:#6fb1f0}.w{stroke:#6fb1f0}.d{stroke:#cfe6ff}.o{fill:#cfe6ff}
            .l{fill:#f0a060}.e{stroke:#ffb877}}
            """;

    private SimulationPlot() {}

    /** The picture, a whole SVG document. */
    public static String svg(SimulationReport report) {
        String title = title(report);
        String setting = setting(report);
        String outcome = outcome(report);
        Svg svg = new Svg(WIDTH, HEIGHT, title, setting + ". " + outcome + ".", STYLE);
        svg.text("t", MARGIN, 400, title).text("s", MARGIN, 660, setting).text("h", MARGIN, 920, outcome);
        if (isLadder(report)) {
            new LadderPlot(report, svg).draw();
        } else {
            new SingleSetPlot(report, svg).draw();
        }
        return svg.done();
    }

    /** A share to a tenth of a percent; all or none only where it is exactly that. */
    static String tenths(int hundredths) {
        int rounded = Whole.round(hundredths, 10) * 10;
        boolean whole = hundredths == 0 || hundredths == ALL;
        return Percent.ofHundredths(whole ? hundredths : Whole.clamp(rounded, 10, ALL - 10))
                .toString();
    }

    private static boolean isLadder(SimulationReport report) {
        return report.segmentCounts().most() > 1;
    }

    private static String title(SimulationReport report) {
        List<String> words = new ArrayList<>();
        for (SimulationReport.Counted protocol : report.protocols()) {
            words.add(Protocol.parse(protocol.word()).words());
        }
        return report.request().exercise().name() + ", " + String.join(" or ", words);
    }

    private static String setting(SimulationReport report) {
        SimulationRequest request = report.request();
        StringBuilder words = new StringBuilder();
        words.append(request.bare() ? "The bare model" : counted(report.played(), "lifter"));
        words.append(", ").append(request.usualProfile().word()).append(" profile");
        if (isLadder(report)) {
            request.cut().ifPresent(cut -> words.append(", cuts from ").append(cut));
            request.rest().ifPresent(rest -> words.append(", ").append(rest).append(" of rest"));
        }
        request.goal().ifPresent(goal -> words.append(", for ").append(goal.word()));
        if (!request.bare()) {
            words.append(", seed ").append(request.seed());
        }
        if (report.leftOut() > 0) {
            words.append("; not done by ").append(counted(report.leftOut(), "lifter"));
        }
        return words.toString();
    }

    private static String outcome(SimulationReport report) {
        String reach = report.atMinimum() == report.atTarget()
                ? tenths(report.shareAtTarget().hundredths()) + " reach the target"
                : tenths(report.shareAtMinimum().hundredths()) + " reach the minimum, "
                        + tenths(report.shareAtTarget().hundredths()) + " the aim";
        String reps = "; in the middle " + counted(report.totalReps().middle(), "rep") + " in ";
        String segments = isLadder(report) ? counted(report.segmentCounts().middle(), "segment") + " and " : "";
        return reach + reps + segments + report.middleTime();
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
