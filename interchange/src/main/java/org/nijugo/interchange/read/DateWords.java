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

    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Optional<Integer> month = Optional.empty();
    private final List<Integer> clock = new ArrayList<>();
    private boolean slashes;

    private DateWords() {}

    static DateWords of(String text) {
        DateWords words = new DateWords();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int from = at;
            if (c >= '0' && c <= '9') {
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
        return words;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '.' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void number(String text, int from, int to) {
        int value = to - from > 4 ? 99_999 : Integer.parseInt(text.substring(from, to));
        boolean beforeColon = to < text.length() && text.charAt(to) == ':';
        boolean behindColon = from > 0 && text.charAt(from - 1) == ':';
        char sign = to < text.length() ? text.charAt(to) : ' ';
        if (beforeColon || behindColon) {
            clock.add(value);
        } else if (MONTH_SIGNS.indexOf(sign) >= 0 && !followedByLetter(text, to)) {
            month = Optional.of(value);
        } else {
            numbers.add(value);
        }
    }

    private static boolean followedByLetter(String text, int sign) {
        return sign + 1 < text.length() && Character.isLetter(text.charAt(sign + 1));
    }

    private void word(String word) {
        String plain = MonthNames.plain(word);
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
        return Optional.of(
                LocalTime.of(hour, clock.size() > 1 ? clock.get(1) : 0, clock.size() > 2 ? clock.get(2) : 0));
    }
}
