package org.nijugo.cli.page;

import java.util.List;
import org.nijugo.text.Ascii;

/** The engine's words and figures as a lifter reads them. */
public final class Words {
    private Words() {}

    /** {@code 20 s}, or {@code 3:00} from a minute and a half. */
    public static String seconds(int seconds) {
        if (seconds < 90) {
            return seconds + " s";
        }
        int rest = seconds % 60;
        return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    /** {@code 10 %} of {@code 10.0}. */
    public static String percent(String tenths) {
        return (tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths) + " %";
    }

    /** {@code drop} is a running drop. */
    public static String protocol(String word) {
        return word.equals("drop") ? "running drop" : word;
    }

    /** The number of a weight: {@code 20} of {@code 20 kg}. */
    public static String number(String weight) {
        int space = weight.indexOf(' ');
        return space < 0 ? weight : weight.substring(0, space);
    }

    /** {@code AMRAP}, {@code 15–20+}, {@code 25}. */
    public static String reps(Answer aim) {
        int min = aim.whole("min");
        if (aim.flag("amrap") && min <= 1) {
            return "AMRAP";
        }
        return range(min, aim.whole("aim")) + (aim.flag("amrap") ? "+" : "");
    }

    /** Plates as they are called across a gym: {@code 5 + 5}, or {@code 2×5} where there are more of them. */
    public static String plates(List<String> plates) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < plates.size()) {
            int end = at;
            while (end < plates.size() && plates.get(end).equals(plates.get(at))) {
                end++;
            }
            String times = end - at > 1 ? (end - at) + "×" : "";
            words.append(words.length() == 0 ? "" : " + ").append(times).append(number(plates.get(at)));
            at = end;
        }
        return words.toString();
    }

    /** {@code 3–7}, or {@code 3} where both are the same. */
    public static String range(int low, int high) {
        return low == high ? Integer.toString(low) : low + "–" + high;
    }

    /** {@code 1 rep}, {@code 5 reps}. */
    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** With a large letter first. */
    public static String sentence(String words) {
        if (words.isEmpty()) {
            return words;
        }
        char first = words.charAt(0);
        char large = Ascii.isLetter(first) && first >= 'a' ? (char) (first - 32) : first;
        return large + words.substring(1);
    }
}
