package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;

/** How lifts move, in tables and sentences. */
final class ProgressPage {
    private static final int WEEKS = 8;
    private static final int FINISHES = 10;

    private ProgressPage() {}

    static void all(List<String> names, List<Answer> lifts, Page page) {
        if (names.isEmpty()) {
            page.wrapped("No heavy set of a lift that is known is in the log yet.");
            return;
        }
        Table table =
                new Table().words("lift").figures("maximum").figures("a week").words("");
        for (int i = 0; i < names.size(); i++) {
            Answer lift = lifts.get(i);
            Answer trend = lift.object("trend");
            table.row(
                    names.get(i),
                    trend.has("level") ? trend.text("level") : latest(lift),
                    trend.has("percentPerWeek") ? signed(trend.text("percentPerWeek")) + " %" : "",
                    lift.has("plateau") ? "plateau" : "");
        }
        table.print(page);
    }

    private static String latest(Answer lift) {
        List<Answer> series = lift.objects("series");
        return series.isEmpty() ? "" : series.get(series.size() - 1).text("value");
    }

    private static String signed(String number) {
        return number.startsWith("-") ? number : "+" + number;
    }

    static void one(String name, Answer answer, Page page) {
        if (answer.objects("series").isEmpty() && answer.objects("finishes").isEmpty()) {
            page.wrapped("Nothing of " + name
                    + " is in the log that says how strong you are: log heavy sets, with their RPE.");
            return;
        }
        page.wrapped(page.ink().bold(name) + ": " + moved(answer));
        if (!answer.flag("effortSaid")) {
            page.wrapped("Efforts were mostly not said (100kg x5@8), so only load and reps are compared.");
        }
        records(answer.object("records"), page);
        plateau(answer, page);
        review(answer, page);
        finishes(answer.objects("finishes"), page);
        weeks(answer.objects("weeks"), page);
        learnt(answer, page);
    }

    private static String moved(Answer answer) {
        Answer trend = answer.object("trend");
        return trend.has("percentPerWeek")
                ? "about " + trend.text("level") + ", " + signed(trend.text("percentPerWeek")) + " % a week over "
                        + trend.text("days") + " days of twelve weeks, four times out of five between "
                        + signed(trend.text("low")) + " and " + signed(trend.text("high")) + " %."
                : "too few days for a trend; the last one says " + latest(answer) + ".";
    }

    private static void records(Answer records, Page page) {
        Table table = new Table().words("record").figures("load").words("on");
        boolean any = row(table, "estimated maximum", records.object("oneRepMax"));
        any |= row(table, "heaviest", records.object("heaviest"));
        any |= row(table, "25 in one go", records.object("twentyFive"));
        if (any) {
            page.gap();
            table.print(page);
        }
    }

    private static boolean row(Table table, String name, Answer best) {
        if (!best.has("load")) {
            return false;
        }
        table.row(name, best.text("load"), best.text("date"));
        return true;
    }

    private static void plateau(Answer answer, Page page) {
        page.gap();
        if (!answer.has("plateau")) {
            page.wrapped("No plateau (R16).");
            return;
        }
        Answer plateau = answer.object("plateau");
        Answer block = answer.object("block");
        boolean rose = !plateau.text("percentPerWeekBefore").startsWith("0.00");
        page.wrapped(page.ink().bold("Likely a plateau") + " (R16): flat for " + plateau.text("weeks") + " weeks, "
                + plateau.text("days") + " days of training"
                + (rose ? ", after " + signed(plateau.text("percentPerWeekBefore")) + " % a week" : "") + ".");
        page.wrapped("Proposed: " + block.text("weeks") + " weeks with the " + block.text("protocol") + ", "
                + block.text("perWeek") + " times a week at most"
                + (block.flag("heavierFirst") ? ", the work at 4 to 6 reps first" : "") + ": " + block.text("line")
                + ". Put it into your routine with --write FILE.");
    }

    private static void review(Answer answer, Page page) {
        if (!answer.has("blockReview")) {
            return;
        }
        Answer review = answer.object("blockReview");
        String verdict =
                switch (review.text("verdict")) {
                    case "moves-again" -> "the lift moves again";
                    case "still-flat" -> "the lift does not move yet";
                    default -> "too early to say: " + review.text("days") + " days of it";
                };
        page.gap();
        page.wrapped("The block from " + review.text("from") + ": " + verdict
                + (review.has("percentPerWeekSince")
                        ? ", " + signed(review.text("percentPerWeekSince")) + " % a week since"
                        : "")
                + (review.has("percentPerWeekBefore")
                        ? ", " + signed(review.text("percentPerWeekBefore")) + " % before"
                        : "")
                + (review.has("percentChange") ? "; " + signed(review.text("percentChange")) + " % in all" : "") + ".");
    }

    private static void finishes(List<Answer> finishes, Page page) {
        if (finishes.isEmpty()) {
            return;
        }
        Table table = new Table()
                .words("finish")
                .words("as")
                .figures("from")
                .figures("%1RM")
                .figures("reps")
                .figures("a minute");
        for (Answer each : finishes.subList(Math.max(0, finishes.size() - FINISHES), finishes.size())) {
            table.row(
                    each.text("date"),
                    each.text("protocol"),
                    each.text("load"),
                    each.text("percentOfMax"),
                    each.text("reps"),
                    each.text("repsAMinute"));
        }
        page.gap();
        table.print(page);
    }

    private static void weeks(List<Answer> weeks, Page page) {
        Table table = new Table()
                .words("week of")
                .figures("hard sets")
                .figures("finishes")
                .figures("tonnage");
        for (Answer each : weeks.subList(Math.max(0, weeks.size() - WEEKS), weeks.size())) {
            table.row(each.text("monday"), each.text("hardSets"), each.text("finishes"), each.text("tonnage"));
        }
        page.gap();
        table.print(page);
    }

    private static void learnt(Answer answer, Page page) {
        if (!answer.has("learnt")) {
            return;
        }
        Answer learnt = answer.object("learnt");
        page.gap();
        page.wrapped("Learnt from " + learnt.text("sets") + " sets: you tire at " + learnt.text("profile")
                + " (fast is 0, slow 1; likely " + learnt.text("fastest") + " to " + learnt.text("slowest")
                + "), and fatigue goes " + learnt.text("depth") + " times as deep as usual. Plan with it: --profile "
                + learnt.text("profile") + ".");
    }
}
