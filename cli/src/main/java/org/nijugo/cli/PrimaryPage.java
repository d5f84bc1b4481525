package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Loads;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.cli.page.Words;

/** Warm-ups and heavy sets, in the order they are done. */
final class PrimaryPage {
    private PrimaryPage() {}

    static void print(Answer work, Page page) {
        List<Answer> sets = work.objects("sets");
        Answer first = sets.isEmpty() ? Answer.nothing() : sets.get(0);
        page.wrapped(page.ink().bold(work.text("exercise")) + ": " + sets.size() + " × " + first.text("reps") + " at "
                + page.ink().bold(Loads.of(first, work)) + ", 1RM "
                + work.object("oneRepMax").text("value") + ".");
        page.gap();
        Table table = new Table()
                .words("")
                .figures("load")
                .figures("%1RM")
                .figures("reps")
                .figures("expect")
                .figures("rest after")
                .words("each side, inner to outer");
        for (Answer set : work.objects("warmUps")) {
            row(table, "warm-up", set, "", work);
        }
        for (int at = 0; at < sets.size(); at++) {
            row(table, Integer.toString(at + 1), sets.get(at), sets.get(at).text("forecast"), work);
        }
        table.print(page, " ");
        NotesPage.print("Mind", work.objects("warnings"), page);
        int leave = work.whole("stopAtRir");
        page.gap();
        if (leave > 0) {
            page.wrapped("Leave " + Words.count(leave, "rep") + " in reserve in every set.");
        }
        page.wrapped("Then: nijugo plan, with the sets as you did them.");
    }

    private static void row(Table table, String name, Answer set, String expect, Answer work) {
        table.row(
                name,
                Loads.of(set, work),
                set.text("percentOfMax"),
                set.text("reps"),
                expect,
                Words.seconds(set.whole("restAfterSeconds")),
                Words.plates(set.texts("plates")));
    }
}
