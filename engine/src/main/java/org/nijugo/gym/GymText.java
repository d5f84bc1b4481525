package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.Parsed;
import org.nijugo.text.Problem;
import org.nijugo.text.Unreadable;

/** Reads a gym line by line; a line that cannot be read leaves a problem and nothing else. */
final class GymText {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 1000;
    private static final String UNIT = "unit kg or unit lb";

    private final List<String> text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<GymLine> lines = new ArrayList<>();

    GymText(String text) {
        this.text = Ascii.lines(text);
    }

    Parsed<Gym> read(String name) {
        WeightUnit unit = unit();
        GymLines reader = new GymLines(new GymNumbers(unit));
        boolean unitSaid = false;
        for (int i = 0; i < text.size() && i < MOST_LINES; i++) {
            try {
                GymWords words = words(text.get(i));
                if (words.skip("unit")) {
                    readUnit(words, unitSaid);
                    unitSaid = true;
                } else if (!words.isAtEnd()) {
                    add(reader, words);
                }
            } catch (Unreadable unreadable) {
                problems.add(unreadable.inLine(i + 1));
            }
        }
        if (text.size() > MOST_LINES) {
            problems.add(new Problem(MOST_LINES + 1, 1, text.get(MOST_LINES), "at most " + MOST_LINES + " lines"));
        }
        return new Parsed<>(new Gym(name, unit, lines), problems);
    }

    private void add(GymLines reader, GymWords words) {
        int column = words.column();
        String found = words.peek();
        GymLine line = reader.read(words);
        if (!words.isAtEnd()) {
            throw words.wrong("nothing more after " + line.text());
        }
        for (GymLine other : lines) {
            if (Names.same(other.subject(), line.subject())) {
                throw new Unreadable(column, found, "one line only for " + line.subject() + again(line));
            }
        }
        lines.add(line);
    }

    private static String again(GymLine line) {
        return switch (line.subject()) {
            case "bar", "stack", "sled" -> "; another one has a name, such as " + line.subject() + " \"my other\"";
            default -> "";
        };
    }

    private static GymWords words(String line) {
        if (line.length() > LONGEST_LINE) {
            throw new Unreadable(
                    LONGEST_LINE + 1,
                    line.substring(LONGEST_LINE),
                    "at most " + LONGEST_LINE + " characters in a line");
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c < ' ' && c != '\t') || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
                throw new Unreadable(i + 1, line.substring(i), "a line of plain text");
            }
        }
        return new GymWords(line);
    }

    private static void readUnit(GymWords words, boolean again) {
        if (again) {
            throw words.wrong("one unit for the whole gym");
        }
        if (WeightUnit.find(words.peek()).isEmpty() || words.isName()) {
            throw words.wrong(UNIT);
        }
        words.next();
        if (!words.isAtEnd()) {
            throw words.wrong("nothing more after the unit");
        }
    }

    /** The unit of the line that says it; without one, that of the first weight that has a unit. */
    private WeightUnit unit() {
        Optional<WeightUnit> first = Optional.empty();
        boolean asked = false;
        for (int i = 0; i < text.size() && i < MOST_LINES; i++) {
            List<String> words = Ascii.words(text.get(i));
            if (words.size() > 1 && Ascii.same(words.get(0), "unit")) {
                asked = true;
                Optional<WeightUnit> said = WeightUnit.find(words.get(1));
                if (said.isPresent()) {
                    return said.get();
                }
            }
            for (int word = 0;
                    word < words.size() && first.isEmpty() && !words.get(word).startsWith("#");
                    word++) {
                first = unitOf(words.get(word));
            }
        }
        if (first.isEmpty() && !asked) {
            problems.add(new Problem(1, 1, text.get(0), UNIT + " in a line"));
        }
        return first.orElse(WeightUnit.KILOGRAM);
    }

    private static Optional<WeightUnit> unitOf(String word) {
        int digits = 0;
        while (digits < word.length() && (Ascii.isDigit(word.charAt(digits)) || word.charAt(digits) == '.')) {
            digits++;
        }
        return digits == 0 ? Optional.empty() : WeightUnit.find(word.substring(digits));
    }
}
