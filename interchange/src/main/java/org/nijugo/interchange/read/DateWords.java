package org.nijugo.interchange.read;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers and words of a date, in the order they stand: {@code 22 Sep 2026, 06:00}, {@code 22.09.2026, 17:00}, {@code
 * 2026년 9월 22일 오후 5:00}.
 */
final class DateWords {
    private static final String MONTH_SIGNS = "月월";
    private static final String DAY_AND_YEAR_SIGNS = "年日년일";
    /** What stands behind a word that was shortened: a point, or what Hindi and Hebrew have for one. */
    private static final String SHORTENED = ".\u0970\u05f3";

    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Optional<Integer> month = Optional.empty();
    private final List<Integer> clock = new ArrayList<>();
    private boolean slashes;
    private int joined;
    private boolean hourWasNamed;

    private DateWords() {}

    static DateWords of(String text) {
        DateWords words = new DateWords();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int from = at;
            if (Character.isDigit(c)) {
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    at++;
                }
                words.number(text, from, at);
            } else if (isPartOfWord(c)) {
                while (at < text.length() && isPartOfWord(text.charAt(at))) {
                    at++;
                }
                words.word(text.substring(from, at));
            } else {
                words.slashes |= c == '/';
                at++;
            }
        }
        words.clockWithPoints();
        return words;
    }

    private static boolean isPartOfWord(char c) {
        return MonthNames.isOfWord(c) || SHORTENED.indexOf(c) >= 0;
    }

    private void number(String text, int from, int to) {
        int value = value(text, from, to);
        boolean beforeColon = to < text.length() && text.charAt(to) == ':';
        boolean behindColon = from > 0 && text.charAt(from - 1) == ':';
        char sign = to < text.length() ? text.charAt(to) : ' ';
        joined = from > 1 && text.charAt(from - 1) == '.' && Character.isDigit(text.charAt(from - 2)) ? joined + 1 : 1;
        if (beforeColon || behindColon || hourWasNamed) {
            clock.add(value);
            hourWasNamed = false;
        } else if (MONTH_SIGNS.indexOf(sign) >= 0 && !followedByLetter(text, to)) {
            month = Optional.of(value);
        } else {
            numbers.add(value);
        }
    }

    private static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return to - from > 4 ? 99_999 : value;
    }

    /** Where a point parts hours and minutes, as in {@code 3.2.2026 klo 17.30}, they are the numbers behind the date. */
    private void clockWithPoints() {
        int before = numbers.size() - joined;
        if (clock.isEmpty()
                && (joined == 2 || joined == 3)
                && before + month.map(any -> 1).orElse(0) >= 2) {
            clock.addAll(numbers.subList(before, numbers.size()));
            numbers.subList(before, numbers.size()).clear();
        }
    }

    private static boolean followedByLetter(String text, int sign) {
        return sign + 1 < text.length() && Character.isLetter(text.charAt(sign + 1));
    }

    private void word(String word) {
        String plain = MonthNames.plain(word);
        if (plain.equals("h")
                && clock.isEmpty()
                && numbers.size() > 2 - month.map(any -> 1).orElse(0)) {
            clock.add(numbers.remove(numbers.size() - 1));
            hourWasNamed = true;
            return;
        }
        if (!plain.isEmpty()
                && MONTH_SIGNS.indexOf(plain.charAt(0)) < 0
                && DAY_AND_YEAR_SIGNS.indexOf(plain.charAt(0)) < 0) {
            words.add(plain);
        }
    }

    /** The numbers that are not of the clock. */
    List<Integer> dateNumbers() {
        return numbers;
    }

    /** The month, where a sign behind its number says that it is one. */
    Optional<Integer> markedMonth() {
        return month;
    }

    /** The words that may be months. */
    List<String> monthWords() {
        List<String> months = new ArrayList<>();
        for (String word : words) {
            if (!MonthNames.isMorning(word) && !MonthNames.isEvening(word)) {
                months.add(word);
            }
        }
        return months;
    }

    boolean slashes() {
        return slashes;
    }

    Optional<LocalTime> time() {
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        int hour = clock.get(0);
        for (String word : words) {
            if (MonthNames.isEvening(word)) {
                hour = hour < 12 ? hour + 12 : hour;
            } else if (MonthNames.isMorning(word)) {
                hour = hour == 12 ? 0 : hour;
            }
        }
        int minute = clock.size() > 1 ? clock.get(1) : 0;
        int second = clock.size() > 2 ? clock.get(2) : 0;
        if (hour > 23 || minute > 59 || second > 59) {
            throw RowTrouble.unclear("the clock never shows "
                    + String.join(":", clock.stream().map(String::valueOf).toList()));
        }
        return Optional.of(LocalTime.of(hour, minute, second));
    }
}
