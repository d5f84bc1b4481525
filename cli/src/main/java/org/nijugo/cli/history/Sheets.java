package org.nijugo.cli.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Words;
import org.nijugo.interchange.write.Sheet;

/** What stands on a sheet: the days of a routine with boxes to tick, or one finishing set. */
final class Sheets {
    private static final String FOOT = "Nijugo. A finishing set is one set; stop when something hurts.";
    private static final int MOST_BOXES = 6;

    private Sheets() {}

    static Sheet routine(Answer routine) {
        List<Sheet.Part> parts = new ArrayList<>();
        for (Answer day : routine.objects("days")) {
            parts.add(new Sheet.Heading(day.text("name").isEmpty() ? "Training" : day.text("name")));
            List<List<String>> rows = new ArrayList<>();
            List<Integer> boxes = new ArrayList<>();
            for (Answer sets : day.objects("exercises")) {
                boxes.add(Math.min(MOST_BOXES, sets.whole("sets") + (sets.has("finish") ? 1 : 0)));
                rows.add(List.of(
                        exercise(sets),
                        sets.whole("sets") + "×" + sets.text("reps") + (sets.flag("perSide") ? " a side" : ""),
                        sets.text("load"),
                        sets.has("restSeconds") ? Words.seconds(sets.whole("restSeconds")) : "",
                        finish(sets.object("finish"))));
            }
            for (Answer end : day.objects("atEnd")) {
                boxes.add(1);
                rows.add(List.of("at the end: " + end.text("exercise"), "", "", "", finish(end.object("finish"))));
            }
            parts.add(new Sheet.Grid(List.of("exercise", "sets", "load", "rest", "finish"), rows, boxes));
            for (Answer remark : day.objects("remarks")) {
                parts.add(new Sheet.Words(remark.text("rule") + "  " + remark.text("text")));
            }
        }
        return new Sheet("Routine", parts, FOOT);
    }

    private static String exercise(Answer sets) {
        String label = sets.text("label").isEmpty() ? "" : sets.text("label") + "  ";
        String comment = sets.text("comment").isEmpty() ? "" : "\n" + sets.text("comment");
        return label + sets.text("exercise") + comment;
    }

    /** A day for a calendar, an exercise a line. */
    static String lines(Answer day) {
        StringBuilder lines = new StringBuilder();
        for (Answer sets : day.objects("exercises")) {
            lines.append(lines.length() == 0 ? "" : "\n")
                    .append(sets.text("exercise"))
                    .append(' ');
            lines.append(sets.whole("sets")).append('×').append(sets.text("reps"));
            lines.append(sets.text("load").isEmpty() ? "" : " @ " + sets.text("load"));
            String finish = finish(sets.object("finish"));
            lines.append(finish.isEmpty() ? "" : " + " + finish);
        }
        for (Answer end : day.objects("atEnd")) {
            lines.append("\nat the end: ")
                    .append(end.text("exercise"))
                    .append(' ')
                    .append(finish(end.object("finish")));
        }
        return lines.toString();
    }

    private static String finish(Answer finish) {
        if (!finish.has("protocol")) {
            return "";
        }
        String target = finish.has("target") ? " " + finish.text("target") : "";
        String on = finish.has("on") ? " on " + finish.text("on") : "";
        return Words.protocol(finish.text("protocol")) + target + on;
    }

    /** One finishing set, segment by segment. */
    static Sheet plan(Answer plan) {
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(new Sheet.Words(said(plan)));
        List<List<String>> rows = new ArrayList<>();
        for (Answer segment : plan.objects("segments")) {
            List<String> pull = segment.texts("pull");
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    segment.text("load"),
                    Words.reps(segment.object("reps")),
                    pull.isEmpty() ? "" : Words.plates(pull) + " each side",
                    segment.has("restBeforeSeconds") ? Words.seconds(segment.whole("restBeforeSeconds")) : "",
                    expected(segment.object("forecast"))));
        }
        if (!rows.isEmpty()) {
            parts.add(new Sheet.Grid(
                    List.of("", "load", "reps", "pull", "rest before", "expect"),
                    rows,
                    Collections.nCopies(rows.size(), 1)));
        }
        notes("Why", plan.objects("reasons"), parts);
        notes("Mind", plan.objects("warnings"), parts);
        return new Sheet(plan.text("exercise").isEmpty() ? "Finishing set" : plan.text("exercise"), parts, FOOT);
    }

    private static String expected(Answer forecast) {
        return forecast.has("low")
                ? forecast.text("reps") + " (" + Words.range(forecast.whole("low"), forecast.whole("high")) + ")"
                : forecast.text("reps");
    }

    private static String said(Answer plan) {
        return switch (plan.text("advice")) {
            case "recommended" ->
                Words.protocol(plan.text("protocol")) + ", "
                        + Words.count(plan.objects("segments").size(), "segment") + ", about "
                        + plan.object("forecast").text("totalReps") + " reps in all.";
            case "not-needed" -> "Not needed today.";
            default -> "Not yet.";
        };
    }

    private static void notes(String heading, List<Answer> notes, List<Sheet.Part> parts) {
        if (!notes.isEmpty()) {
            parts.add(new Sheet.Heading(heading));
            for (Answer note : notes) {
                parts.add(new Sheet.Words(note.text("rule") + "  " + note.text("text")));
            }
        }
    }
}
