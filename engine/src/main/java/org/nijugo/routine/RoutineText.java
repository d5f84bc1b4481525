package org.nijugo.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Catalogue;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.Parsed;
import org.nijugo.text.Problem;
import org.nijugo.text.Unreadable;

/** Reads a routine line by line; a line that cannot be read leaves a problem and nothing else. */
final class RoutineText {
    private static final int MOST_LINES = 2000;

    /** Guessing what a name was meant to be takes milliseconds; a text with more problems is something else. */
    private static final int MOST_PROBLEMS = 50;

    private static final int LONGEST_LINE = 400;
    private static final int MOST_PIECES = 6;
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final List<String> text;
    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    RoutineText(String text, Catalogue catalogue) {
        this.text = Ascii.lines(text);
        this.catalogue = catalogue;
    }

    Parsed<Routine> read() {
        List<RoutineLine> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (problems.size() == MOST_PROBLEMS) {
                problems.add(new Problem(
                        i + 1,
                        1,
                        text.get(i),
                        "fewer than " + MOST_PROBLEMS + " problems; the lines from here on are left out"));
                break;
            }
            List<String> pieces = pieces(text.get(i));
            if (i >= MOST_LINES || lines.size() + pieces.size() > MOST_LINES) {
                problems.add(new Problem(i + 1, 1, text.get(i), "at most " + MOST_LINES + " lines"));
                break;
            }
            try {
                for (String piece : pieces) {
                    lines.add(printable(line(piece)));
                }
            } catch (Unreadable unreadable) {
                problems.add(unreadable.inLine(i + 1));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new RoutineLine.Blank());
        }
        return new Parsed<>(new Routine(lines), problems);
    }

    /**
     * A superset may stand on one line, {@code A1 Bench press 4x5 / A2 Row 4x8}: its parts, each in the column it has
     * there.
     */
    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        int slash = rest.indexOf(" / ");
        while (slash >= 0
                && pieces.size() < MOST_PIECES
                && startsWithLabel(rest)
                && startsWithLabel(rest.substring(slash + 3))) {
            pieces.add(rest.substring(0, slash));
            rest = " ".repeat(slash + 3) + rest.substring(slash + 3);
            slash = rest.indexOf(" / ");
        }
        pieces.add(rest);
        return pieces;
    }

    private static boolean startsWithLabel(String text) {
        List<String> words = Ascii.words(text);
        return !words.isEmpty() && !EntryText.label(words.get(0)).isEmpty();
    }

    private RoutineLine line(String line) {
        if (line.length() > LONGEST_LINE) {
            throw new Unreadable(
                    LONGEST_LINE + 1,
                    line.substring(LONGEST_LINE),
                    "at most " + LONGEST_LINE + " characters in a line");
        }
        refuseControls(line);
        Tokens tokens = new Tokens(line);
        if (tokens.isAtEnd()) {
            boolean comment = Ascii.trim(line).startsWith("#");
            return comment ? new RoutineLine.Comment(tokens.comment()) : new RoutineLine.Blank();
        }
        Optional<String> day = day(tokens);
        if (day.isPresent()) {
            return new RoutineLine.Day(day.get(), tokens.comment());
        }
        EntryText entry = new EntryText(tokens, catalogue);
        boolean atEnd =
                tokens.isNext("at") && (Ascii.same(tokens.peek(1), "end:") || Ascii.same(tokens.peek(1), "end"));
        return atEnd ? entry.atEnd() : entry.sets();
    }

    /** The same line, which must not be too long to be read again when it is printed. */
    private static RoutineLine printable(RoutineLine line) {
        String printed = line.text();
        if (printed.length() > LONGEST_LINE) {
            throw new Unreadable(
                    1, printed, "a line that takes at most " + LONGEST_LINE + " characters when it is printed");
        }
        return line;
    }

    private static void refuseControls(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c < ' ' && c != '\t') || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
                throw new Unreadable(i + 1, line.substring(i), "a line of plain text");
            }
        }
    }

    /** {@code Day Push}, {@code Monday}, {@code Push:}; what they name. */
    private static Optional<String> day(Tokens tokens) {
        String whole = tokens.join(tokens.left());
        if (tokens.isNext("day") || tokens.isNext("day:")) {
            String name = withoutColon(Ascii.trim(whole.substring(tokens.peek(0).length())));
            if (name.isEmpty()) {
                throw new Unreadable(tokens.column(1), tokens.peek(1), "the day's name, such as \"Day Push\"");
            }
            return Optional.of(name);
        }
        boolean heading = whole.length() > 1 && whole.endsWith(":") && whole.indexOf(':') == whole.length() - 1;
        boolean weekday = WEEKDAYS.contains(Ascii.lower(withoutColon(whole)));
        boolean end = Ascii.same(whole, "at end:");
        return (heading || weekday) && !end ? Optional.of(withoutColon(whole)) : Optional.empty();
    }

    private static String withoutColon(String name) {
        return name.endsWith(":") ? Ascii.trim(name.substring(0, name.length() - 1)) : name;
    }

    /** What a single value would say, as a problem of a line. */
    static Unreadable unreadable(Tokens tokens, int further, InputException wrong) {
        String advice = wrong.advice().isEmpty() ? "" : ". " + wrong.advice();
        return new Unreadable(tokens.column(further), wrong.value(), wrong.expected() + advice);
    }
}
