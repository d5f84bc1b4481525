package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.BarDrawing;
import org.nijugo.cli.page.Ends;
import org.nijugo.cli.page.Loads;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.SetSummary;
import org.nijugo.cli.page.Words;

/** The steps of a set that was told, one after the other, each change with the bar and the plates to pull. */
final class StepsPage {
    private final Answer play;
    private final Page page;
    private int segment;

    private StepsPage(Answer play, Page page) {
        this.play = play;
        this.page = page;
    }

    static void print(Answer play, Page page) {
        new StepsPage(play, page).print();
    }

    private Answer plan() {
        return play.object("plan");
    }

    private void print() {
        List<Answer> steps = play.objects("steps");
        if (steps.isEmpty()) {
            PlanPage.print(plan(), page);
            return;
        }
        for (int at = 0; at < steps.size(); at++) {
            Answer step = steps.get(at);
            page.gap();
            switch (step.text("step")) {
                case "lift" -> lift(step, at == 0);
                case "change" -> change(step, at == steps.size() - 1);
                default -> finished(step);
            }
        }
        List<String> unused = play.texts("unused");
        if (!unused.isEmpty()) {
            page.gap().wrapped("Not needed any more: " + String.join(", ", unused) + ".");
        }
    }

    private void lift(Answer step, boolean first) {
        segment++;
        String ask = page.ink().bold(Loads.of(step, plan())) + ", " + asked(step);
        page.wrapped(page.ink().bold(segment + ".") + " lift ", 3, ask);
        if (first && !step.texts("plates").isEmpty()) {
            bar(step.texts("plates"), 0);
        }
        if (step.has("done")) {
            page.wrapped(
                    "   done: ",
                    page.ink().good(Words.count(step.whole("done"), "rep")) + ", "
                            + (step.whole("total") + step.whole("done")) + " in all");
        }
        notes(step.objects("notes"));
    }

    private static String asked(Answer step) {
        Answer forecast = step.object("forecast");
        int leave = step.whole("stopAtRir");
        String expect = "expect " + Words.count(step.whole("reps"), "rep") + " ("
                + Words.range(forecast.whole("low"), forecast.whole("high")) + ")";
        String left = step.whole("left") > 0 ? ", " + step.whole("left") + " left" : "";
        return expect + (leave > 0 ? ", leave " + leave + " in reserve" : "") + left;
    }

    private void change(Answer step, boolean last) {
        List<String> pull = step.texts("pull");
        String how = pull.isEmpty()
                ? "change to "
                : "pull " + page.ink().bold(Words.plates(pull)) + " "
                        + Ends.of(plan()).off() + ": ";
        String load = page.ink().bold(Loads.of(step, plan()));
        String wished = Loads.wished(step).isEmpty() ? "" : " (wished " + Loads.wished(step) + ")";
        boolean same = step.text("cut").equals("0.0");
        String lighter = same ? "" : ", " + Words.percent(step.text("cut")) + " lighter";
        page.wrapped(
                "   ",
                (same ? "stay at " : how) + load + wished + lighter + ", " + Words.seconds(step.whole("restSeconds"))
                        + " to the first rep");
        if (!pull.isEmpty()) {
            List<String> before = new ArrayList<>(step.texts("plates"));
            for (int at = pull.size() - 1; at >= 0; at--) {
                before.add(pull.get(at));
            }
            bar(before, pull.size());
        }
        notes(step.objects("notes"));
        if (last) {
            page.gap();
            page.wrapped("Next: ", Loads.of(step, plan()) + ", " + asked(step) + ".");
        }
    }

    /** The whole end of the bar to begin with; later its sleeve only, with marks under what is pulled. */
    private void bar(List<String> plates, int pulled) {
        BarDrawing drawing = new BarDrawing();
        for (int at = 0; at < plates.size(); at++) {
            drawing.plate(plates.get(at), at >= plates.size() - pulled ? "▲" : "");
        }
        if (drawing.columns() + 3 > page.width()) {
            page.wrapped("   " + Ends.of(plan()).on() + ", inner to outer: ", String.join(", ", plates));
            return;
        }
        for (String row : pulled > 0 ? List.of(drawing.sleeve(page.ink())) : drawing.rows(page.ink())) {
            page.line("   " + row);
        }
        if (pulled > 0) {
            page.line("   " + drawing.marks());
        }
    }

    private void finished(Answer step) {
        page.wrapped(page.ink().bold("Finished") + ": " + SetSummary.of(step, plan()) + ".");
        notes(step.objects("notes"));
    }

    private void notes(List<Answer> notes) {
        for (Answer note : notes) {
            page.wrapped("   " + page.ink().faint(note.text("rule")) + " ", note.text("text"));
        }
    }
}
