package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.cli.page.Words;

/** A routine's days: what is lifted, and in which order. */
final class RoutinePage {
    private static final int MOST_IN_A_ROUND = 9;

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

    /** The sets one after another; sets in a row and rounds of a superset are counted and said once. */
    private static void order(List<Answer> steps, Page page) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < steps.size()) {
            int cycle = cycle(steps, at);
            int times = times(steps, at, cycle);
            words.append(words.length() == 0 ? "" : " → ");
            if (cycle == 1) {
                words.append(step(steps.get(at))).append(times > 1 ? " ×" + times : "");
            } else {
                words.append(times).append(" rounds of ");
                for (int i = 0; i < cycle; i++) {
                    words.append(i == 0 ? "" : ", ").append(step(steps.get(at + i)));
                }
            }
            at += cycle * times;
        }
        if (words.length() > 0) {
            page.wrapped(" In order: ", words + ".");
        }
    }

    /** After how many sets the one here comes again; 1 where nothing goes round. */
    private static int cycle(List<Answer> steps, int at) {
        int limit = Math.min(MOST_IN_A_ROUND, (steps.size() - at) / 2);
        for (int cycle = 1; cycle <= limit; cycle++) {
            if (times(steps, at, cycle) > 1) {
                return cycle;
            }
        }
        return 1;
    }

    /** How many times the next so many sets are done in a row. */
    private static int times(List<Answer> steps, int at, int cycle) {
        int same = at + cycle;
        while (same < steps.size() && isSame(steps.get(same - cycle), steps.get(same))) {
            same++;
        }
        return Math.max(1, (same - at) / cycle);
    }

    private static boolean isSame(Answer one, Answer other) {
        return !one.has("finish") && !other.has("finish") && step(one).equals(step(other));
    }

    private static String step(Answer step) {
        String label = step.text("label");
        String finish = step.has("finish") ? " (" + Words.protocol(step.text("finish")) + ")" : "";
        return (label.isEmpty() ? "" : label + " ") + step.text("exercise") + finish;
    }
}
