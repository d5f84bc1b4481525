package org.nijugo.safety;

import org.nijugo.quantity.Whole;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** A day of the calendar, such as {@code 2026-03-09}; the caller says which day is today. */
public record CivilDate(int year, int month, int day) implements Comparable<CivilDate> {
    /** Makes the number of a Monday one that seven divides. */
    private static final int FROM_MONDAY = 1;

    private static final String EXPECTED = "a date such as 2026-03-09";

    public CivilDate {
        if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            throw new IllegalArgumentException("The date (" + year + "-" + month + "-" + day + ") must exist.");
        }
    }

    /** Reads {@code 2026-03-09}, a day that exists. */
    public static CivilDate parse(String text) {
        String date = Ascii.trim(text);
        boolean shaped = date.length() == 10 && date.charAt(4) == '-' && date.charAt(7) == '-';
        if (!shaped || !isWhole(date, 0, 4) || !isWhole(date, 5, 7) || !isWhole(date, 8, 10)) {
            throw new InputException(text, EXPECTED, "Write year, month and day.");
        }
        int year = Ascii.whole(date.substring(0, 4));
        int month = Ascii.whole(date.substring(5, 7));
        int day = Ascii.whole(date.substring(8, 10));
        if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            throw new InputException(text, EXPECTED, "That day does not exist.");
        }
        return new CivilDate(year, month, day);
    }

    /** How many days later the other day is; negative when it is earlier. */
    public int daysUntil(CivilDate later) {
        return later.dayNumber() - dayNumber();
    }

    /** The first day of its week. */
    public CivilDate monday() {
        int back = Whole.remainder(dayNumber() + FROM_MONDAY, 7);
        if (day > back) {
            return new CivilDate(year, month, day - back);
        }
        int monthBefore = month == 1 ? 12 : month - 1;
        int yearThen = month == 1 ? year - 1 : year;
        return new CivilDate(yearThen, monthBefore, daysOf(yearThen, monthBefore) + day - back);
    }

    private int dayNumber() {
        int shifted = month > 2 ? year : year - 1;
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        int leaps = Whole.floor(shifted, 4) - Whole.floor(shifted, 100) + Whole.floor(shifted, 400);
        return shifted * 365 + leaps + Whole.floor(monthFromMarch * 153 + 2, 5) + day;
    }

    private static boolean isWhole(String text, int from, int to) {
        return Ascii.isWhole(text.substring(from, to));
    }

    private static int daysOf(int year, int month) {
        boolean leap =
                Whole.remainder(year, 4) == 0 && (Whole.remainder(year, 100) != 0 || Whole.remainder(year, 400) == 0);
        if (month == 2) {
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    @Override
    public int compareTo(CivilDate other) {
        return Integer.compare(dayNumber(), other.dayNumber());
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return year + "-" + (month < 10 ? "0" : "") + month + "-" + (day < 10 ? "0" : "") + day;
    }
}
