package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Ends;
import org.nijugo.cli.page.Loads;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.cli.page.Words;

/** A plan as a lifter reads it: what to do in a line, the segments, the bar, why, and what to mind. */
final class PlanPage {
    private final Answer plan;
    private final Page page;

    private PlanPage(Answer plan, Page page) {
        this.plan = plan;
        this.page = page;
    }

    static void print(Answer plan, Page page) {
        new PlanPage(plan, page).print();
    }

    private void print() {
        headline();
        List<Answer> segments = plan.objects("segments");
        if (!segments.isEmpty()) {
            page.gap();
            rampUp();
            table(segments);
            page.gap();
            bar(segments);
        }
        page.gap();
        NotesPage.print("Why", plan.objects("reasons"), page);
        options();
        NotesPage.print("Mind", plan.objects("warnings"), page);
        alternatives();
        oneRepMax();
    }

    private void headline() {
        String exercise = plan.text("exercise");
        String before = exercise.isEmpty() ? "" : page.ink().bold(exercise) + ": ";
        String said =
                switch (plan.text("advice")) {
                    case "recommended" -> page.ink().good("do it") + ". " + recommended();
                    case "not-needed" -> page.ink().caution("not needed") + " today.";
                    default -> page.ink().stop("not yet") + ".";
                };
        page.wrapped(before + said);
    }

    private String recommended() {
        List<Answer> segments = plan.objects("segments");
        Answer first = segments.isEmpty() ? Answer.nothing() : segments.get(0);
        Answer reps = first.object("reps");
        Answer forecast = plan.object("forecast");
        String load = page.ink().bold(Loads.of(first, plan));
        String time = " About " + Words.seconds(forecast.whole("seconds")) + ".";
        return switch (plan.text("protocol")) {
            case "drop" ->
                "A running drop from " + load + ": " + forecast.whole("totalReps") + " reps in "
                        + Words.count(forecast.whole("segments"), "segment") + ", "
                        + Words.count(forecast.whole("cuts"), "cut") + "." + time;
            case "classic" -> "A classic: " + reps.whole("aim") + " reps at " + load + ", never racked." + time;
            default ->
                "A band: " + load + " for " + reps.whole("min") + " reps at least, " + reps.whole("aim")
                        + " to aim for." + time;
        };
    }

    private void rampUp() {
        List<Answer> sets = plan.objects("rampUp");
        if (!sets.isEmpty()) {
            StringBuilder words = new StringBuilder();
            for (Answer set : sets) {
                words.append(words.length() == 0 ? "" : ", then ")
                        .append(Loads.of(set, plan))
                        .append(" × ")
                        .append(set.whole("reps"));
            }
            page.wrapped("Ramp up first: ", words + ".");
            page.gap();
        }
    }

    private void table(List<Answer> segments) {
        Table table = new Table()
                .figures("")
                .figures("load")
                .figures("wished")
                .figures("%1RM")
                .words("reps")
                .words("expect")
                .figures("RIR")
                .figures("cut")
                .figures("rest")
                .words(Ends.of(plan).heading());
        for (int at = 0; at < segments.size(); at++) {
            Answer segment = segments.get(at);
            Answer forecast = segment.object("forecast");
            int leave = segment.whole("stopAtRir");
            table.row(
                    segments.size() > 1 ? Integer.toString(at + 1) : "",
                    Loads.of(segment, plan),
                    Loads.wished(segment),
                    segment.text("percentOfMax"),
                    Words.reps(segment.object("reps")),
                    forecast.whole("reps") + " (" + Words.range(forecast.whole("low"), forecast.whole("high")) + ")",
                    leave == 0 ? "" : Integer.toString(leave),
                    segment.has("cut") ? Words.percent(segment.text("cut")) : "",
                    Words.seconds(segment.whole("restBeforeSeconds")),
                    Words.plates(segment.texts("pull")));
        }
        table.print(page, " ");
    }

    private void bar(List<Answer> segments) {
        String restack = plan.text("restack");
        if (!restack.isEmpty()) {
            page.wrapped(" ", restack);
            page.gap();
        }
        BarPage.print(segments, Ends.of(plan), page);
    }

    /** What the command takes to answer a "not needed" or a "not yet": the engine's sentences know no options. */
    private void options() {
        String rule = firstRule();
        String said =
                switch (plan.text("advice")) {
                    case "not-needed" -> "To have one all the same: --override " + rule + ".";
                    case "not-yet" ->
                        (plan.text("protocol").equals("drop") ? "Who takes the bar: --spotter or --safeties. " : "")
                                + "Where " + rule + " leaves it to you: --override " + rule + ".";
                    default -> "";
                };
        if (!said.isEmpty()) {
            page.gap();
            page.wrapped(" ", page.ink().faint(said));
        }
    }

    private void alternatives() {
        List<Answer> alternatives = plan.objects("alternatives");
        if (!alternatives.isEmpty()) {
            boolean recommended = plan.text("advice").equals("recommended");
            page.gap();
            page.line(page.ink().bold(recommended ? "Or" : "Instead"));
            for (Answer each : alternatives) {
                page.wrapped(" " + Words.protocol(each.text("protocol")) + ": ", 5, each.text("why"));
            }
        }
    }

    private void oneRepMax() {
        Answer max = plan.object("oneRepMax");
        if (max.has("value")) {
            String source = max.text("source");
            String said = source.equals("given") ? "as given" : "worked out from today's sets";
            String added = max.text("added");
            String maximum = max.text("value") + (added.isEmpty() ? "" : " (" + added + ")");
            page.gap();
            page.wrapped(page.ink()
                    .faint("1RM " + maximum + ", " + said + ". More on a rule: nijugo explain " + firstRule() + "."));
        }
    }

    private String firstRule() {
        List<Answer> reasons = plan.objects("reasons");
        return reasons.isEmpty() ? "R09" : reasons.get(0).text("rule");
    }
}
