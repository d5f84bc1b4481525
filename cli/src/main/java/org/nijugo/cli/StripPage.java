package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Ends;
import org.nijugo.cli.page.Loads;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.cli.page.Words;

/** A strip stack: the bar, and the loads it is pulled down to. */
final class StripPage {
    private StripPage() {}

    static void print(Answer strip, Page page) {
        List<Answer> rungs = strip.objects("rungs");
        page.wrapped(page.ink().bold(strip.text("exercise")) + " with " + strip.text("equipment") + ".");
        page.gap();
        BarPage.print(rungs, Ends.of(strip), page);
        page.gap();
        Table table = new Table()
                .figures("")
                .figures("asked")
                .figures("wished")
                .figures("load")
                .figures("cut")
                .words(Ends.of(strip).heading())
                .words("");
        for (int at = 0; at < rungs.size(); at++) {
            Answer rung = rungs.get(at);
            table.row(
                    Integer.toString(at + 1),
                    rung.text("asked"),
                    Loads.wished(rung),
                    Loads.of(rung, strip),
                    rung.has("cut") ? Words.percent(rung.text("cut")) : "",
                    Words.plates(rung.texts("pull")),
                    rung.flag("withinLimits") ? "" : "outside 5–15 %");
        }
        table.print(page, " ");
        page.gap();
        if (!strip.flag("exact")) {
            page.wrapped("The search ended at its bound: this is the best found, there may be a better one.");
        }
    }
}
