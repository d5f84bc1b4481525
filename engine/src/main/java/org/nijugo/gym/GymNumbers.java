package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.quantity.Whole;
import org.nijugo.text.Ascii;
import org.nijugo.text.Unreadable;

/** Reads the weights, lengths and lists of a gym's lines; numbers without a unit are in the gym's. */
final class GymNumbers {
    private static final int HEAVIEST_WHOLE = 2_000;
    private static final int HEAVIEST = 1_000 * HEAVIEST_WHOLE;
    private static final int LONGEST_MILLIMETRES = 2_000;
    private static final int MOST_PLATES = 99;

    private final WeightUnit unit;

    GymNumbers(WeightUnit unit) {
        this.unit = unit;
    }

    WeightUnit unit() {
        return unit;
    }

    /** {@code 20kg}, {@code 20 kg} or {@code 20}. */
    Weight weight(GymWords words, String expected) {
        int column = words.column();
        String word = words.isName() ? "" : words.peek();
        Optional<Weight> read = number(word, column);
        if (read.isEmpty()) {
            throw words.wrong(expected);
        }
        words.next();
        boolean bare = Ascii.isDigit(word.charAt(word.length() - 1)) && !words.isName();
        Optional<WeightUnit> apart = bare ? WeightUnit.find(words.peek()) : Optional.empty();
        if (apart.isPresent()) {
            refuseOther(word + " " + words.next(), column, apart.get());
        }
        return read.get();
    }

    /** Whether the next word begins with a digit. */
    static boolean isNumber(GymWords words) {
        return !words.isName()
                && !words.peek().isEmpty()
                && Ascii.isDigit(words.peek().charAt(0));
    }

    /** A weight above nought with or without its unit; absent where it is something else. */
    private Optional<Weight> number(String word, int column) {
        int end = word.length();
        while (end > 0 && Ascii.isLetter(word.charAt(end - 1))) {
            end--;
        }
        String digits = word.substring(0, end);
        Optional<WeightUnit> said = WeightUnit.find(word.substring(end));
        boolean readable = end == word.length() || said.isPresent();
        if (!readable || !Decimals.isDecimal(digits, 3)) {
            return Optional.empty();
        }
        if (said.isPresent()) {
            refuseOther(word, column, said.get());
        }
        int thousandths = Decimals.parseFixed(digits, 3);
        if (thousandths <= 0 || thousandths > HEAVIEST) {
            return Optional.empty();
        }
        return Optional.of(Weight.ofThousandths(thousandths, unit));
    }

    private void refuseOther(String found, int column, WeightUnit said) {
        if (said != unit) {
            Weight other = Weight.parse(found);
            throw new Unreadable(
                    column,
                    found,
                    "a weight in " + unit + ", in which this gym counts; " + other + " is " + other.to(unit));
        }
    }

    /** {@code 25x2} or {@code 25x2:45mm}. */
    GymLine.Plates.Kind plate(GymWords words) {
        String expected = "plates such as 20x4 (four in all, at most " + MOST_PLATES + ") or 20x4:45mm";
        String word = words.isName() ? "" : words.peek();
        int colon = word.indexOf(':');
        String amount = colon < 0 ? word : word.substring(0, colon);
        int times = timesSign(amount);
        Optional<Weight> weight = times < 0 ? Optional.empty() : number(amount.substring(0, times), words.column());
        String count = times < 0 ? "" : amount.substring(times + 1);
        if (weight.isEmpty() || count.length() > 2 || !Ascii.isWhole(count) || Ascii.whole(count) < 1) {
            throw words.wrong(expected);
        }
        int thick = colon < 0 ? 0 : millimetres(word.substring(colon + 1));
        if (thick < 0) {
            throw words.wrong(expected);
        }
        words.next();
        return new GymLine.Plates.Kind(weight.get(), Ascii.whole(count), thick);
    }

    private static int timesSign(String amount) {
        for (int i = 0; i < amount.length(); i++) {
            char c = amount.charAt(i);
            if (c == 'x' || c == 'X' || c == '\u00d7' || c == '*') {
                return i;
            }
        }
        return -1;
    }

    /** {@code 40cm}, {@code 415mm} or {@code 41.5 cm}, in millimetres. */
    static int length(GymWords words) {
        String expected = "a length such as 40cm or 415mm, at most 2 m";
        int column = words.column();
        String word = words.isName() ? "" : words.next();
        boolean bare = Decimals.isDecimal(word, 1);
        String whole = bare ? word + Ascii.lower(words.peek()) : word;
        int millimetres = millimetres(whole);
        if (millimetres < 0) {
            throw new Unreadable(column, word, expected);
        }
        if (bare) {
            words.next();
        }
        return millimetres;
    }

    /** Below nought where it is no length. */
    private static int millimetres(String text) {
        String small = Ascii.lower(text);
        boolean centimetres = small.endsWith("cm");
        if (!centimetres && !small.endsWith("mm")) {
            return -1;
        }
        String number = small.substring(0, small.length() - 2);
        int places = centimetres ? 1 : 0;
        if (!Decimals.isDecimal(number, places)) {
            return -1;
        }
        int millimetres = Decimals.parseFixed(number, places);
        return millimetres >= 1 && millimetres <= LONGEST_MILLIMETRES ? millimetres : -1;
    }

    /** {@code 2..50 step 2}, {@code 5 7.5 10}, or both in turn; the loads rise. */
    LoadList loads(GymWords words, String expected) {
        List<LoadList.Span> spans = new ArrayList<>();
        int size = 0;
        Weight last = Weight.zero(unit);
        while (spans.isEmpty() || isNumber(words)) {
            int column = words.column();
            String word = words.peek();
            LoadList.Span span = span(words, expected);
            if (!span.first().isMoreThan(last)) {
                throw new Unreadable(column, word, "a load above " + last);
            }
            size += Math.min(LoadList.MOST + 1, span.size());
            if (size > LoadList.MOST) {
                throw new Unreadable(column, word, "at most " + LoadList.MOST + " loads");
            }
            last = span.last();
            spans.add(span);
        }
        return new LoadList(spans);
    }

    private LoadList.Span span(GymWords words, String expected) {
        String word = words.isName() ? "" : words.peek();
        int dots = word.indexOf("..");
        if (dots < 0) {
            return LoadList.Span.single(weight(words, expected));
        }
        int column = words.column();
        Optional<Weight> first = number(word.substring(0, dots), column);
        Optional<Weight> last = number(word.substring(dots + 2), column + dots + 2);
        if (first.isEmpty() || last.isEmpty() || !last.get().isMoreThan(first.get())) {
            throw words.wrong("a range that rises to " + HEAVIEST_WHOLE + " at most, such as 2..50 step 2");
        }
        words.next();
        if (!words.skip("step")) {
            throw words.wrong("the step of " + word + ", such as step 2");
        }
        int stepColumn = words.column();
        String stepWord = words.peek();
        Weight step = weight(words, "the step of " + word + ", such as step 2");
        if (Whole.remainder(last.get().minus(first.get()).thousandths(), step.thousandths()) != 0) {
            throw new Unreadable(
                    stepColumn,
                    stepWord,
                    "a step that leads from " + first.get().toString() + " to "
                            + last.get().toString());
        }
        return new LoadList.Span(first.get(), last.get(), step);
    }
}
