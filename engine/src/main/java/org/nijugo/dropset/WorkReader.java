package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.WorkText.Said;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Reads {@link WorkText}, one load after the other. */
final class WorkReader {
    private static final String EXPECTED = "sets such as 100kg x5 x5 x5 x4, or 60kg x5, 80kg x5, 100kg x5@8";
    private static final int LONGEST = 2_000;
    private static final int MOST_AT_ONCE = 20;

    private final List<Said> sets = new ArrayList<>();
    private WorkTokens tokens = new WorkTokens("");
    private Optional<Weight> load = Optional.empty();
    private boolean added = true;

    private WorkReader() {}

    static WorkText read(String text) {
        if (text.length() > LONGEST) {
            throw new InputException(text, EXPECTED, "At most " + WorkText.MOST_SETS + " sets are read.");
        }
        WorkReader reader = new WorkReader();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                reader.readGroup(new WorkTokens(text.substring(from, i)));
                from = i + 1;
            }
        }
        if (reader.sets.isEmpty()) {
            throw new InputException(text, EXPECTED, "");
        }
        return new WorkText(reader.sets);
    }

    private static boolean isBreak(char c) {
        return c == ',' || c == ';' || c == '\n' || c == '\r';
    }

    private void readGroup(WorkTokens group) {
        tokens = group;
        if (tokens.atEnd()) {
            return;
        }
        if (tokens.isNumber(0) && tokens.is(1, "x")) {
            int[] many = many();
            Optional<Rpe> rpe = tokens.is(0, "@") && !isUnit(2) ? rpe() : Optional.empty();
            tokens.skip("@");
            if (tokens.atEnd()) {
                throw wrong("a weight beside the sets, such as 4x5 @ 100kg", unitAdvice(many));
            }
            readLoad();
            addMany(many, rpe);
        } else {
            if (!tokens.is(0, "x")) {
                readLoad();
            }
            if (tokens.isNumber(0) && tokens.is(1, "x")) {
                int[] many = many();
                addMany(many, rpe());
            } else {
                readEach();
            }
        }
        if (!tokens.atEnd()) {
            throw wrong(EXPECTED, "A comma begins the next load.");
        }
    }

    private static String unitAdvice(int[] many) {
        return "For a load say its unit: " + many[0] + "kg x" + many[1] + ".";
    }

    /** {@code 4x5}: sets, then reps. */
    private int[] many() {
        String first = tokens.take();
        tokens.skip("x");
        if (isUnit(1) || !Ascii.isWhole(first) || Ascii.whole(first) < 1 || Ascii.whole(first) > MOST_AT_ONCE) {
            throw wrong(
                    "a weight with its unit first, or 1 to " + MOST_AT_ONCE + " sets as in 4x5 @ 100kg",
                    "Write 100kg x5, or 100lb x5.");
        }
        return new int[] {Ascii.whole(first), reps()};
    }

    private void addMany(int[] many, Optional<Rpe> rpe) {
        for (int i = 0; i < many[0]; i++) {
            add(many[1], rpe);
        }
    }

    /** {@code x5 x5@8 x4}: one set each. */
    private void readEach() {
        if (!tokens.is(0, "x")) {
            throw wrong("reps with an x behind the weight, such as 100kg x5", "For several sets write x5 x5 x5.");
        }
        boolean spaced = false;
        boolean first = true;
        while (tokens.is(0, "x")) {
            spaced = spaced || tokens.isSpaceAfter();
            if (!first && (spaced || !tokens.isSpaceBefore())) {
                throw wrong(
                        "each set with a space before it and none inside, such as x5 x5 x4",
                        "Four sets of five are 100kg x5 x5 x5 x5 or 100kg 4x5.");
            }
            first = false;
            tokens.skip("x");
            int reps = reps();
            add(reps, rpe());
        }
    }

    private int reps() {
        String number = tokens.isNumber(0) ? tokens.take() : "";
        if (!Ascii.isWhole(number) || Ascii.whole(number) < 1 || Ascii.whole(number) > RepRange.MOST) {
            throw wrong("whole reps from 1 to " + RepRange.MOST + ", such as x5", "");
        }
        return Ascii.whole(number);
    }

    /** {@code @8}, {@code @ 8.5}, {@code @RPE 8}, or nothing. */
    private Optional<Rpe> rpe() {
        if (!tokens.skip("@")) {
            return Optional.empty();
        }
        tokens.skip("rpe");
        return Optional.of(Rpe.parse(tokens.isNumber(0) ? tokens.take() : tokens.rest()));
    }

    /** {@code 100kg}; with bodyweight {@code bw}, {@code +20kg}, {@code bw-15kg}. */
    private void readLoad() {
        boolean body = tokens.skip("bw") || tokens.skip("bodyweight");
        boolean signed = tokens.is(0, "+") || tokens.is(0, "-");
        String sign = tokens.is(0, "-") ? "-" : "";
        if (signed) {
            tokens.take();
        }
        load = Optional.empty();
        added = body || signed;
        if (!body || signed) {
            if (!tokens.isNumber(0)) {
                throw wrong("a weight with its unit, such as 100kg x5", "");
            }
            String number = tokens.take();
            String unit = tokens.isLetters() ? tokens.take() : "";
            load = Optional.of(Weight.parse(sign + number + unit));
        }
    }

    private boolean isUnit(int ahead) {
        return WeightUnit.find(tokens.word(ahead)).isPresent();
    }

    private void add(int reps, Optional<Rpe> rpe) {
        if (sets.size() == WorkText.MOST_SETS) {
            throw wrong("at most " + WorkText.MOST_SETS + " sets", "Leave the warm-ups out.");
        }
        sets.add(new Said(load, added, reps, rpe));
    }

    private InputException wrong(String expected, String advice) {
        return new InputException(tokens.text(), expected, advice);
    }
}
