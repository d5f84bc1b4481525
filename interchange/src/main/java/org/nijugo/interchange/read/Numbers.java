package org.nijugo.interchange.read;

import java.util.Locale;

/** Numbers as people's phones write them. All are exact to the thousandth; further places are rounded there. */
final class Numbers {
    private static final int PLACES = 3;
    private static final long MOST = 1_000_000_000_000L;

    private final boolean commaIsDecimal;

    /** @param commaIsDecimal whether the file parts its fields by something else, so that a comma is a decimal one */
    Numbers(boolean commaIsDecimal) {
        this.commaIsDecimal = commaIsDecimal;
    }

    /** The number in thousandths. */
    long thousandths(String text, String what) {
        String number = text.strip();
        int at = 0;
        boolean negative = number.startsWith("-") || number.startsWith("\u2212");
        at += negative || number.startsWith("+") ? 1 : 0;
        int decimal = decimalMark(number, what);
        long value = 0;
        int places = -1;
        int digits = 0;
        for (; at < number.length() && value < MOST; at++) {
            char c = number.charAt(at);
            if (at == decimal) {
                places = 0;
            } else if (c >= '0' && c <= '9') {
                digits++;
                if (places < PLACES) {
                    value = value * 10 + (c - '0');
                    places += places < 0 ? 0 : 1;
                } else if (places == PLACES) {
                    value += c >= '5' ? 1 : 0;
                    places++;
                }
            } else if (!isGrouping(c)) {
                throw noNumber(text, what);
            }
        }
        for (int i = Math.max(0, places); i < PLACES; i++) {
            value *= 10;
        }
        if (digits == 0 || value > MOST) {
            throw noNumber(text, what);
        }
        return negative ? -value : value;
    }

    private static boolean isGrouping(char c) {
        return c == ',' || c == '.' || c == '\u00a0' || c == '\u202f' || c == '\'' || c == '\u2019';
    }

    private int decimalMark(String number, String what) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return Math.max(comma, point);
        }
        int mark = Math.max(comma, point);
        if (mark >= 0 && number.indexOf(number.charAt(mark)) != mark) {
            return -1;
        }
        if (comma >= 0 && !commaIsDecimal && number.length() - comma == 4 && comma <= 4 && number.charAt(0) != '0') {
            throw RowTrouble.unclear(what + " \"" + shown(number) + "\" may be a thousand or a fraction");
        }
        return mark;
    }

    /** A whole number, also where it is written {@code 5.0}. */
    int whole(String text, String what, int most) {
        long thousandths = thousandths(text, what);
        if (thousandths % 1000 != 0 || thousandths < 0 || thousandths / 1000 > most) {
            throw RowTrouble.unclear(what + " \"" + shown(text) + "\" is not a whole number from 0 to " + most);
        }
        return (int) (thousandths / 1000);
    }

    /** A time: {@code 90}, {@code 1:30}, {@code 0:01:30}, {@code 1h 43m}; in whole seconds. */
    int seconds(String text, String what) {
        String time = text.strip().toLowerCase(Locale.ROOT);
        long seconds = time.indexOf(':') > 0
                ? clock(time, what)
                : hasLetter(time) ? spoken(time, what) : (thousandths(time, what) + 500) / 1000;
        if (seconds < 0 || seconds > 10_000_000) {
            throw noNumber(text, what);
        }
        return (int) seconds;
    }

    private long clock(String time, String what) {
        long seconds = 0;
        for (String part : time.split(":", -1)) {
            seconds = seconds * 60 + (thousandths(part, what) + 500) / 1000;
        }
        return seconds;
    }

    private static boolean hasLetter(String time) {
        return time.chars().anyMatch(Character::isLetter);
    }

    private static long spoken(String time, String what) {
        long seconds = 0;
        long number = -1;
        int at = 0;
        while (at < time.length()) {
            char c = time.charAt(at);
            if (c >= '0' && c <= '9' && number < 1_000_000) {
                number = Math.max(0, number) * 10 + (c - '0');
                at++;
            } else if (Character.isLetter(c) && number >= 0) {
                int from = at;
                while (at < time.length() && Character.isLetter(time.charAt(at))) {
                    at++;
                }
                seconds += number * unit(time.substring(from, at), time, what);
                number = -1;
            } else if (c == ' ' || c == '.' || c == ',') {
                at++;
            } else {
                throw noNumber(time, what);
            }
        }
        if (number >= 0) {
            throw noNumber(time, what);
        }
        return seconds;
    }

    private static int unit(String word, String time, String what) {
        return switch (word) {
            case "d" -> 86_400;
            case "h", "hr", "hrs", "hour", "hours", "std" -> 3_600;
            case "m", "min", "mins", "minute", "minutes" -> 60;
            case "s", "sec", "secs", "second", "seconds", "sek" -> 1;
            default -> throw noNumber(time, what);
        };
    }

    private static RowTrouble noNumber(String text, String what) {
        return RowTrouble.unclear(what + " \"" + shown(text) + "\" is not a number that can be read");
    }

    static String shown(String text) {
        return org.nijugo.text.InputException.quoted(text);
    }
}
