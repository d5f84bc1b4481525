package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.cli.page.Words;

/** A routine's days: what is lifted, and in which order. */
final class RoutinePage {
    private RoutinePage() {}

    static void print(Answer routine, Page page) {
        for (Answer day : routine.objects("days")) {
            page.gap();
            String name = day.text("name");
            page.wrapped(page.ink().bold(name.isEmpty() ? "Routine" : name));
            table(day, page);
            order(day.objects("order"), page);
            NotesPage.print(day.objects("remarks"), page);
        }
        List<Answer> problems = routine.objects("problems");
        if (!problems.isEmpty()) {
            page.gap().line(page.ink().stop("Not understood"));
            for (Answer problem : problems) {
                page.wrapped(" ", problem.text("message"));
            }
        }
    }

    private static void table(Answer day, Page page) {
        Table table = new Table()
                .words("")
                .words("exercise")
                .figures("sets")
                .words("load")
                .figures("rest")
                .words("finish")
                .words("remark");
        for (Answer sets : day.objects("exercises")) {
            String side = sets.flag("perSide") ? " a side" : "";
            table.row(
                    sets.text("label"),
                    sets.text("exercise"),
                    sets.whole("sets") + "×" + sets.text("reps") + side,
                    sets.text("load"),
                    sets.has("restSeconds") ? Words.seconds(sets.whole("restSeconds")) : "",
                    finish(sets.object("finish")),
                    sets.text("comment"));
        }
        for (Answer end : day.objects("atEnd")) {
            table.row("end", end.text("exercise"), "", "", "", finish(end.object("finish")), "");
        }
        table.print(page, " ");
    }

    private static String finish(Answer finish) {
        if (!finish.has("protocol")) {
            return "";
        }
        StringBuilder words = new StringBuilder(Words.protocol(finish.text("protocol")));
        words.append(finish.has("target") ? " " + finish.text("target") : "");
        words.append(finish.has("cut") ? ", cut " + Words.percent(finish.text("cut")) : "");
        words.append(finish.has("restSeconds") ? ", rest " + Words.seconds(finish.whole("restSeconds")) : "");
        return words.append(finish.has("on") ? ", on " + finish.text("on") : "").toString();
    }

    /** The sets one after another; those of one exercise in a row are said once. */
    private static void order(List<Answer> steps, Page page) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < steps.size()) {
            Answer step = steps.get(at);
            int end = at + 1;
            while (end < steps.size() && !step.has("finish") && isSame(step, steps.get(end))) {
                end++;
            }
            String times = end - at > 1 ? " ×" + (end - at) : "";
            String finish = step.has("finish") ? " (" + Words.protocol(step.text("finish")) + ")" : "";
            String label = step.text("label");
            words.append(words.length() == 0 ? "" : " → ")
                    .append(label.isEmpty() ? "" : label + " ")
                    .append(step.text("exercise"))
                    .append(times)
                    .append(finish);
            at = end;
        }
        if (words.length() > 0) {
            page.wrapped(" In order: ", words + ".");
        }
    }

    private static boolean isSame(Answer one, Answer other) {
        return !other.has("finish")
                && one.text("exercise").equals(other.text("exercise"))
                && one.text("label").equals(other.text("label"));
    }
}
