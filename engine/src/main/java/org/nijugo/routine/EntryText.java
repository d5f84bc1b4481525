package org.nijugo.routine;

import java.util.Optional;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.Unreadable;

/**
 * Reads one exercise of a routine: {@code A1 Bench press 4x5 per side @ 100kg rest 3:00 + drop 25 # heavy}. What
 * follows the sets may come in any order, the finishing set last.
 */
final class EntryText {
    private static final int MOST_SETS = 20;
    private static final String SETS = "sets and reps such as 4x5 or 5x4-6, 1 to " + MOST_SETS + " sets";

    private final Tokens tokens;
    private final Catalogue catalogue;
    private Optional<PrescribedLoad> load = Optional.empty();
    private Optional<Seconds> rest = Optional.empty();
    private boolean perSide;

    EntryText(Tokens tokens, Catalogue catalogue) {
        this.tokens = tokens;
        this.catalogue = catalogue;
    }

    RoutineLine.Sets sets() {
        String label = label();
        Exercise exercise = exercise(nameLength());
        perSide = exercise.oneSided();
        readDetails();
        SetsAndReps counted = setsAndReps();
        readDetails();
        Optional<PrescribedFinish> finish = finish();
        return new RoutineLine.Sets(
                label,
                exercise,
                counted.sets,
                counted.reps,
                load.orElse(new PrescribedLoad.Unsaid()),
                perSide,
                rest,
                finish,
                tokens.comment());
    }

    RoutineLine.AtEnd atEnd() {
        boolean colonApart = !tokens.peek(1).endsWith(":");
        tokens.skip(2);
        if (colonApart && tokens.isNext(":")) {
            tokens.skip(1);
        }
        int words = 1;
        while (words < tokens.left() && !isFinish(words)) {
            words++;
        }
        Exercise exercise = exercise(words);
        if (tokens.isNext("+")) {
            tokens.skip(1);
        }
        PrescribedFinish finish = new FinishText(tokens, catalogue).read();
        return new RoutineLine.AtEnd(exercise, finish, tokens.comment());
    }

    /** Whether the name ends before this word: a plus, or a protocol's word behind the name of a known exercise. */
    private boolean isFinish(int words) {
        String word = tokens.peek(words);
        return word.equals("+")
                || (FinishText.isProtocol(word)
                        && catalogue.find(tokens.join(words)).isPresent());
    }

    private String label() {
        String label = label(tokens.peek(0));
        tokens.skip(label.isEmpty() ? 0 : 1);
        return label;
    }

    /** What {@code A1}, {@code a1:}, {@code A1)} or {@code A1/} says, A1; empty for any other word. */
    static String label(String word) {
        int end = word.length();
        if (end > 2 && ":)./".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean label = end >= 2 && end <= 3 && Ascii.isLetter(word.charAt(0)) && Ascii.isWhole(word.substring(1, end));
        if (!label) {
            return "";
        }
        return upper(word.charAt(0)) + word.substring(1, end);
    }

    private static char upper(char letter) {
        return letter >= 'a' && letter <= 'z' ? (char) (letter - 32) : letter;
    }

    /** The words up to the sets, the load or a rest. */
    private int nameLength() {
        int words = 0;
        while (words < tokens.left() && !endsName(words)) {
            words++;
        }
        if (words == 0) {
            throw new Unreadable(tokens.column(0), tokens.peek(0), "the name of an exercise");
        }
        return words;
    }

    private boolean endsName(int words) {
        String word = tokens.peek(words);
        return word.equals("@")
                || word.equals("+")
                || isSets(words)
                || isLoad(word)
                || (words > 0 && Ascii.same(word, "rest") && startsWithDigit(tokens.peek(words + 1)));
    }

    private Exercise exercise(int words) {
        String name = tokens.join(words);
        Optional<Exercise> found = catalogue.find(name);
        if (found.isEmpty()) {
            try {
                return catalogue.get(name);
            } catch (InputException unknown) {
                throw RoutineText.unreadable(tokens, 0, unknown);
            }
        }
        tokens.skip(words);
        return found.get();
    }

    private void readDetails() {
        boolean more = true;
        while (more) {
            more = readLoad() || readRest() || readSide();
        }
    }

    private boolean readLoad() {
        boolean at = tokens.isNext("@");
        if (!at && !isLoad(tokens.peek(0))) {
            return false;
        }
        if (load.isPresent()) {
            throw new Unreadable(tokens.column(0), tokens.peek(0), "one load only");
        }
        tokens.skip(at ? 1 : 0);
        load = Optional.of(loadValue());
        return true;
    }

    private PrescribedLoad loadValue() {
        String word = tokens.peek(0);
        boolean unitApart = Ascii.isLetter(charAt(tokens.peek(1), 0)) && isNumber(word);
        try {
            if (Ascii.same(word, "bw") || Ascii.same(word, "bodyweight")) {
                tokens.skip(1);
                return new PrescribedLoad.Bodyweight();
            }
            if (Ascii.same(word, "rpe")) {
                tokens.skip(1);
                return new PrescribedLoad.Effort(Rpe.parse(tokens.next()));
            }
            if (word.endsWith("%")) {
                Percent percent = Percent.parse(word);
                if (percent.hundredths() < 100 || percent.hundredths() > 15_000) {
                    throw new InputException(word, "a percentage of the 1RM from 1% to 150%", "");
                }
                tokens.skip(1);
                return new PrescribedLoad.OfMax(percent);
            }
            return new PrescribedLoad.Fixed(weight(word, unitApart));
        } catch (InputException wrong) {
            throw RoutineText.unreadable(tokens, 0, wrong);
        }
    }

    private Weight weight(String word, boolean unitApart) {
        String said = word.startsWith("+") ? word.substring(1) : word;
        if (Ascii.lower(said).startsWith("bw+") || Ascii.lower(said).startsWith("bw-")) {
            said = said.charAt(2) == '+' ? said.substring(3) : said.substring(2);
        }
        Weight weight;
        try {
            weight = Weight.parse(unitApart ? said + tokens.peek(1) : said);
        } catch (InputException wrong) {
            throw new InputException(word, "a load such as 100kg, 85%, RPE 8 or bw", wrong.advice());
        }
        tokens.skip(unitApart ? 2 : 1);
        return weight;
    }

    private boolean readRest() {
        if (!tokens.isNext("rest")) {
            return false;
        }
        if (rest.isPresent()) {
            throw new Unreadable(tokens.column(0), tokens.peek(0), "one rest only");
        }
        tokens.skip(1);
        rest = Optional.of(restValue(tokens));
        return true;
    }

    static Seconds restValue(Tokens tokens) {
        boolean unitApart = Ascii.isWhole(tokens.peek(0)) && Ascii.isLetter(charAt(tokens.peek(1), 0));
        try {
            Seconds seconds = Seconds.parse(tokens.join(unitApart ? 2 : 1));
            tokens.skip(unitApart ? 2 : 1);
            return seconds;
        } catch (InputException wrong) {
            throw RoutineText.unreadable(tokens, 0, wrong);
        }
    }

    private boolean readSide() {
        boolean two = (tokens.isNext("per") || tokens.isNext("each"))
                && (Ascii.same(tokens.peek(1), "side")
                        || Ascii.same(tokens.peek(1), "arm")
                        || Ascii.same(tokens.peek(1), "leg"));
        if (!two) {
            return false;
        }
        perSide = true;
        tokens.skip(2);
        return true;
    }

    private record SetsAndReps(int sets, RepRange reps) {}

    private SetsAndReps setsAndReps() {
        if (!isSets(0)) {
            throw new Unreadable(tokens.column(0), tokens.peek(0), SETS);
        }
        boolean apart = Ascii.isWhole(tokens.peek(0));
        String word = apart ? tokens.join(3) : tokens.peek(0);
        int times = timesAt(word);
        String sets = Ascii.trim(word.substring(0, times));
        String reps = Ascii.trim(word.substring(times + 1));
        if (reps.endsWith("/side")) {
            perSide = true;
            reps = reps.substring(0, reps.length() - 5);
        }
        if (!Ascii.isWhole(sets) || Ascii.whole(sets) < 1 || Ascii.whole(sets) > MOST_SETS) {
            throw new Unreadable(tokens.column(0), word, SETS);
        }
        try {
            SetsAndReps read = new SetsAndReps(Ascii.whole(sets), RepRange.parse(reps));
            tokens.skip(apart ? 3 : 1);
            return read;
        } catch (InputException wrong) {
            throw new Unreadable(tokens.column(0), word, SETS);
        }
    }

    /** Whether {@code 4x5} stands here, or {@code 4 x 5}. */
    private boolean isSets(int further) {
        String word = tokens.peek(further);
        int times = timesAt(word);
        if (times > 0 && Ascii.isWhole(word.substring(0, times)) && times + 1 < word.length()) {
            return true;
        }
        return Ascii.isWhole(word) && tokens.peek(further + 1).length() == 1 && timesAt(tokens.peek(further + 1)) == 0;
    }

    private static int timesAt(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'x' || c == 'X' || c == '×') {
                return i;
            }
        }
        return -1;
    }

    /** Whether the word can only be a load: {@code 100kg}, {@code 85%}, {@code +20kg}, {@code bw+20kg}. */
    private static boolean isLoad(String word) {
        String small = Ascii.lower(word);
        String number = small.startsWith("bw") ? small.substring(2) : small;
        char first = charAt(number, 0);
        boolean signed = first == '+' || first == '-';
        boolean figure = Ascii.isDigit(charAt(number, signed ? 1 : 0));
        boolean unit = small.endsWith("kg") || small.endsWith("kgs") || small.endsWith("lb") || small.endsWith("lbs");
        return small.equals("bw") || (figure && (unit || small.endsWith("%")));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Ascii.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean startsWithDigit(String word) {
        return Ascii.isDigit(charAt(word, 0));
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private Optional<PrescribedFinish> finish() {
        if (tokens.isAtEnd()) {
            return Optional.empty();
        }
        if (!tokens.isNext("+")) {
            throw new Unreadable(
                    tokens.column(0),
                    tokens.join(tokens.left()),
                    "a load such as @ 100kg, a rest such as rest 3:00, or a finishing set such as + drop 25");
        }
        tokens.skip(1);
        return Optional.of(new FinishText(tokens, catalogue).read());
    }
}
