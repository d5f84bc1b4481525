package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.cli.page.Words;

/** An estimated maximum, and what the well-known formulas make of the same set. */
final class E1rmPage {
    private E1rmPage() {}

    static void print(Answer estimate, Page page) {
        String added = estimate.text("added");
        page.wrapped("About " + page.ink().bold(estimate.text("value")) + (added.isEmpty() ? "" : " (" + added + ")")
                + " from " + estimate.text("set") + "; four times out of five between " + estimate.text("low") + " and "
                + estimate.text("high") + ".");
        page.gap();
        Table table =
                new Table().words("formula").figures("1RM").figures("made for").words("");
        List<String> silent = new ArrayList<>();
        for (Answer formula : estimate.objects("formulas")) {
            String reps = Words.range(formula.whole("leastReps"), formula.whole("mostReps")) + " reps";
            if (formula.has("value")) {
                table.row(formula.text("name"), formula.text("value"), reps, formula.text("about"));
            } else {
                silent.add(formula.text("name") + " (" + reps + ")");
            }
        }
        table.print(page, " ");
        if (!silent.isEmpty()) {
            page.gap().wrapped("Not made for so many or so few: " + String.join(", ", silent) + ".");
        }
        NotesPage.print("Mind", estimate.objects("warnings"), page);
    }
}
