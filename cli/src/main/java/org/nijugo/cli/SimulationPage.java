package org.nijugo.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.cli.page.Words;

/** What a protocol did to many lifters. */
final class SimulationPage {
    private final Answer report;
    private final Page page;

    private SimulationPage(Answer report, Page page) {
        this.report = report;
        this.page = page;
    }

    static void print(Answer report, Page page) {
        new SimulationPage(report, page).print();
    }

    private void print() {
        boolean bare = report.flag("bare");
        String who = bare
                ? "the bare model, one lifter without gym and chance"
                : Words.count(report.whole("lifters"), "lifter") + ", seed " + report.text("seed");
        page.wrapped(page.ink().bold(report.text("exercise")) + ", " + protocols() + ": " + who + ".");
        page.wrapped(page.ink().bold(Words.percent(report.text("shareAtTarget"))) + " reach the target, "
                + Words.percent(report.text("shareAtMinimum")) + " the minimum.");
        page.gap();
        segments(bare ? "% of max" : report.text("unit"));
        page.gap();
        totals();
        page.gap();
        page.wrapped(page.ink().faint("The middle lifter, and in brackets where eight in ten are."));
        page.wrapped("Ended: " + counted(report.objects("endings"), false) + ".");
        if (report.whole("leftOut") > 0) {
            page.wrapped(Words.count(report.whole("leftOut"), "lifter") + " did none. The first of them: "
                    + report.text("whyLeftOut"));
        }
    }

    private String protocols() {
        return counted(report.objects("protocols"), true);
    }

    private static String counted(List<Answer> counts, boolean protocols) {
        List<String> words = new ArrayList<>();
        for (Answer each : counts) {
            String word = protocols
                    ? Words.protocol(each.text("word"))
                    : each.text("word").replace('-', ' ');
            words.add(counts.size() == 1 ? word : word + " " + each.whole("count"));
        }
        return String.join(", ", words);
    }

    private void segments(String unit) {
        Table table = new Table()
                .figures("segment")
                .figures("lifters")
                .words("reps")
                .words("load, " + unit)
                .words("% of max");
        for (Answer segment : report.objects("segments")) {
            table.row(
                    segment.text("number"),
                    report.flag("bare") ? "" : segment.text("lifters"),
                    spread(segment.object("reps")),
                    spread(segment.object("loads")),
                    report.flag("bare") ? "" : spread(segment.object("percentsOfMax")));
        }
        table.print(page, " ");
    }

    private void totals() {
        Table table = new Table().words("in all").words("");
        table.row("reps", spread(report.object("totalReps")));
        table.row("segments", spread(report.object("segmentCounts")));
        table.row("changes of load", spread(report.object("cuts")));
        Answer seconds = report.object("seconds");
        String low = Words.seconds(seconds.whole("tenth"));
        String high = Words.seconds(seconds.whole("nineTenths"));
        String middle = Words.seconds(seconds.whole("middle"));
        table.row("time", middle + (low.equals(high) ? "" : " (" + low + " to " + high + ")"));
        table.row("last load, % of the first", spread(report.object("finalShares")));
        table.print(page, " ");
    }

    /** To a tenth: 72.936 is 72.9. */
    private static String rounded(String number) {
        return new BigDecimal(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String spread(Answer distribution) {
        String low = rounded(distribution.text("tenth"));
        String high = rounded(distribution.text("nineTenths"));
        return rounded(distribution.text("middle")) + (low.equals(high) ? "" : " (" + low + "–" + high + ")");
    }
}
