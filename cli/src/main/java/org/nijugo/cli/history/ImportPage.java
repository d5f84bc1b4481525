package org.nijugo.cli.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.LineNotes;

/** What became of a file, for people: figures first, then each reason with the lines it was given for. */
final class ImportPage {
    private static final int MOST_LINES = 5;
    private static final int MOST_NAMES = 20;

    private ImportPage() {}

    static void print(ImportReport report, boolean dry, Page page) {
        page.wrapped(page.ink().bold(called(report.format())) + ": " + headline(report, dry));
        notes("Skipped", report.skipped(), page);
        notes("Unclear", report.unclear(), page);
        if (report.asksForUnit()) {
            page.gap()
                    .wrapped(
                            "Say --unit kg or --unit lb: the file does not, and a guess would be wrong for half the world.");
        }
        names(report.ownExercises(), page);
        if (!report.unread().isEmpty()) {
            page.gap().wrapped("Columns that were passed over: " + String.join(", ", report.unread()) + ".");
        }
    }

    private static String called(String format) {
        return switch (format) {
            case "strong" -> "Strong";
            case "hevy" -> "Hevy";
            case "fitnotes" -> "FitNotes";
            case "stronglifts" -> "StrongLifts";
            case "liftosaur" -> "Liftosaur";
            case "nijugo" -> "Nijugo";
            case "csv" -> "Your table";
            default -> format;
        };
    }

    private static String headline(ImportReport report, boolean dry) {
        return count(report.rows(), "row") + ". " + report.added() + (dry ? " would be added" : " added") + ": "
                + count(report.sessions(), "session") + ", " + count(report.sets(), "set") + ", of these "
                + count(report.finishingSets(), "finishing set") + ". "
                + report.skipped().size() + " skipped, "
                + report.unclear().size() + " unclear.";
    }

    private static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private static void notes(String heading, LineNotes notes, Page page) {
        if (notes.size() == 0) {
            return;
        }
        Map<String, String> lines = new LinkedHashMap<>();
        Map<String, Integer> counts = notes.counts();
        for (int i = 0; i < notes.size() && lines.size() <= MOST_NAMES; i++) {
            LineNotes.LineNote note = notes.get(i);
            String before = lines.getOrDefault(note.why(), "");
            if (before.chars().filter(c -> c == ',').count() < MOST_LINES - 1) {
                lines.put(note.why(), before.isEmpty() ? "line " + note.line() : before + ", " + note.line());
            }
        }
        page.gap().line(page.ink().bold(heading));
        lines.forEach((why, where) -> page.wrapped(
                "  ",
                4,
                why + " (" + where
                        + (counts.getOrDefault(why, 0) > MOST_LINES ? " … " + counts.get(why) + " in all" : "") + ")"));
        if (counts.size() > lines.size()) {
            page.wrapped("  ", "… " + (counts.size() - lines.size()) + " more reasons; --json has every line");
        }
    }

    private static void names(Map<String, Integer> own, Page page) {
        if (own.isEmpty()) {
            return;
        }
        page.gap()
                .wrapped(
                        "Exercises of your own. To make one a known one, write into a map: exercise \"NAME\" is KNOWN NAME");
        Table table = new Table().words("exercise").figures("rows");
        own.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_NAMES)
                .forEach(each -> table.row(each.getKey(), String.valueOf(each.getValue())));
        table.print(page, " ");
        if (own.size() > MOST_NAMES) {
            page.line("  … " + (own.size() - MOST_NAMES) + " more");
        }
    }
}
