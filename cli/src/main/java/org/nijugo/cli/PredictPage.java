package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;

/** Predicted reps, set by set, with a bar for each. */
final class PredictPage {
    private static final int LONGEST = 30;

    private PredictPage() {}

    static void print(Answer prediction, Page page) {
        List<Answer> sets = prediction.objects("sets");
        int most = 1;
        for (Answer set : sets) {
            most = Math.max(most, hundredths(set.text("reps")));
        }
        Table table = new Table()
                .figures("")
                .words("set")
                .figures("reps")
                .figures("there are")
                .words("");
        int number = 0;
        for (Answer set : sets) {
            number++;
            boolean all = set.text("reps").equals(set.text("available"));
            int length = hundredths(set.text("reps")) * LONGEST / most;
            table.row(
                    Integer.toString(number),
                    set.text("set"),
                    set.text("reps"),
                    all ? "" : set.text("available"),
                    page.width() < 60 ? "" : "█".repeat(length));
        }
        table.print(page, " ");
        page.gap();
        for (String warning : prediction.texts("warnings")) {
            page.wrapped(page.ink().caution("! "), warning);
        }
        page.wrapped("By the bare model: before reps are made whole, nothing fitted to the lifter.");
    }

    /** 1365 of {@code 13.65}. */
    private static int hundredths(String decimal) {
        int number = 0;
        for (int at = 0; at < decimal.length() && number < 1_000_000; at++) {
            char c = decimal.charAt(at);
            number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : number;
        }
        return number;
    }
}
