package org.nijugo.interchange.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nijugo.interchange.history.Moment;

/**
 * Dates and times as phones write them, in whatever language. First {@link #look} at many of a file's dates, which shows
 * whether {@code 03/04} is a day of April or of March and in which language "lis" is a month; then {@link #read} them.
 */
final class Dates {
    private static final int MOST_KEPT = 4_096;
    private static final int BUDDHIST = 543;
    private static final int FIRST_BUDDHIST = 2_442;
    private static final int FIRST_YEAR = 1_900;
    private static final int LAST_YEAR = 2_200;

    private final Map<String, Moment> read = new LinkedHashMap<>();
    private Set<String> languages = new TreeSet<>();
    private boolean anyLanguage = true;
    private boolean dayFirst;
    private boolean monthFirst;

    /** Learns from a date how this file writes them. */
    void look(String text) {
        DateWords words = DateWords.of(text);
        List<Integer> numbers = words.dateNumbers();
        if (words.slashes() && numbers.size() == 3 && numbers.get(0) < 32) {
            dayFirst |= numbers.get(0) > 12;
            monthFirst |= numbers.get(1) > 12;
        }
        for (String word : words.monthWords()) {
            Set<String> speaking = new TreeSet<>();
            MonthNames.meanings(word).values().forEach(speaking::addAll);
            if (!speaking.isEmpty()) {
                Set<String> common = new TreeSet<>(anyLanguage ? speaking : languages);
                common.retainAll(speaking);
                if (!common.isEmpty()) {
                    languages = common;
                    anyLanguage = false;
                }
            }
        }
    }

    /** What the text says; equal texts are read once. */
    Moment read(String text, String what) {
        Moment known = read.get(text);
        if (known != null) {
            return known;
        }
        Moment moment = parse(text.strip(), what);
        if (read.size() >= MOST_KEPT) {
            read.clear();
        }
        read.put(text, moment);
        return moment;
    }

    private Moment parse(String text, String what) {
        if (text.isEmpty()) {
            throw RowTrouble.unclear("no " + what);
        }
        try {
            Optional<Moment> iso = iso(text);
            return iso.isPresent() ? iso.get() : spoken(text, what);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            throw RowTrouble.unclear(what + " \"" + Numbers.shown(text) + "\" is no day of the calendar");
        }
    }

    /** {@code 2026-03-09}, with {@code T} or a space and a time, and an offset or {@code Z}. */
    private static Optional<Moment> iso(String text) {
        if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text.substring(0, 10));
            String rest = text.substring(10).strip();
            rest = rest.startsWith("T") ? rest.substring(1) : rest;
            if (rest.isEmpty()) {
                return Optional.of(Moment.of(date));
            }
            int zone = Math.max(rest.indexOf('+'), Math.max(rest.indexOf('-'), rest.indexOf('Z')));
            if (zone < 0) {
                return Optional.of(Moment.of(date.atTime(LocalTime.parse(rest).withNano(0))));
            }
            OffsetDateTime at = OffsetDateTime.parse(date + "T" + withColon(rest.replace(" ", "")));
            return Optional.of(
                    new Moment(date, Optional.of(at.toLocalTime().withNano(0)), Optional.of(at.getOffset())));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    /** {@code +0100} as {@code +01:00}. */
    private static String withColon(String time) {
        int sign = Math.max(time.lastIndexOf('+'), time.lastIndexOf('-'));
        return sign == time.length() - 5 && time.indexOf(':', sign) < 0
                ? time.substring(0, sign + 3) + ":" + time.substring(sign + 3)
                : time;
    }

    private Moment spoken(String text, String what) {
        DateWords words = DateWords.of(text);
        LocalDate date = ofOurTime(date(words, text, what), text, what);
        Optional<LocalTime> time = words.time();
        return new Moment(date, time, Optional.empty());
    }

    /** Thai phones count from the Buddha; years of other calendars are nobody's training. */
    private static LocalDate ofOurTime(LocalDate date, String text, String what) {
        LocalDate ours = date.getYear() > FIRST_BUDDHIST ? date.minusYears(BUDDHIST) : date;
        if (ours.getYear() < FIRST_YEAR || ours.getYear() > LAST_YEAR) {
            throw RowTrouble.unclear(what + " \"" + Numbers.shown(text) + "\" has no year of our time");
        }
        return ours;
    }

    private LocalDate date(DateWords words, String text, String what) {
        List<Integer> numbers = new ArrayList<>(words.dateNumbers());
        Optional<Integer> month = words.markedMonth();
        if (month.isEmpty() && numbers.size() == 2) {
            month = Optional.of(month(words, text, what).getValue());
        }
        if (month.isPresent() && numbers.size() == 2) {
            boolean yearFirst = numbers.get(0) > 31;
            return LocalDate.of(numbers.get(yearFirst ? 0 : 1), month.get(), numbers.get(yearFirst ? 1 : 0));
        }
        if (numbers.size() != 3) {
            throw RowTrouble.unclear(what + " \"" + Numbers.shown(text) + "\" is not a date that can be read");
        }
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (first > 31) {
            return LocalDate.of(first, second, numbers.get(2));
        }
        boolean dayLeads = !words.slashes() || dayLeads(first, second, text, what);
        int year = numbers.get(2) < 100 ? 2000 + numbers.get(2) : numbers.get(2);
        return LocalDate.of(year, dayLeads ? second : first, dayLeads ? first : second);
    }

    private boolean dayLeads(int first, int second, String text, String what) {
        if (dayFirst != monthFirst) {
            return dayFirst;
        }
        if (first == second) {
            return true;
        }
        throw RowTrouble.unclear(what + " \"" + Numbers.shown(text)
                + "\" may have the day or the month first; say which with \"dates = day first\" in the map");
    }

    /** Says which comes first in dates with slashes. */
    void slashes(boolean daysLead) {
        dayFirst = daysLead;
        monthFirst = !daysLead;
    }

    private Month month(DateWords words, String text, String what) {
        for (String word : words.monthWords()) {
            Map<Month, List<String>> meanings = new LinkedHashMap<>(MonthNames.meanings(word));
            if (!anyLanguage) {
                Map<Month, List<String>> spoken = new LinkedHashMap<>(meanings);
                spoken.values().removeIf(speaking -> speaking.stream().noneMatch(languages::contains));
                meanings = spoken.isEmpty() ? meanings : spoken;
            }
            if (meanings.size() == 1) {
                return meanings.keySet().iterator().next();
            }
            if (meanings.size() > 1) {
                throw RowTrouble.unclear(what + " \"" + Numbers.shown(text) + "\": \"" + word
                        + "\" is a different month in different languages");
            }
        }
        throw RowTrouble.unclear(what + " \"" + Numbers.shown(text) + "\" is not a date that can be read");
    }
}
