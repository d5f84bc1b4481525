package org.nijugo.interchange.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When something began, as precisely as its log says it.
 *
 * @param date on the lifter's own calendar
 * @param time on the lifter's own clock, where the log has it
 * @param offset from UTC, where the log has it; most logs do not, and then nobody knows
 */
public record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    public Moment {
        if (date.getYear() < 1900 || date.getYear() > 9999) {
            throw new IllegalArgumentException("The year (" + date.getYear() + ") must be 1900 to 9999.");
        }
    }

    /** A day of which no time is known. */
    public static Moment of(LocalDate date) {
        return new Moment(date, Optional.empty(), Optional.empty());
    }

    /** A time on the lifter's own clock. */
    public static Moment of(LocalDateTime local) {
        return new Moment(local.toLocalDate(), Optional.of(local.toLocalTime()), Optional.empty());
    }

    /** Midnight where no time is known. */
    public LocalDateTime local() {
        return LocalDateTime.of(date, time.orElse(LocalTime.MIDNIGHT));
    }

    /** Milliseconds since 1970, the lifter's clock taken for UTC where no offset is known; for ordering. */
    public long orderingMillis() {
        return local().toEpochSecond(offset.orElse(ZoneOffset.UTC)) * 1000;
    }

    /** {@code 2026-03-09}, {@code 2026-03-09T18:04} or {@code 2026-03-09T18:04:30+01:00}. */
    @Override
    public String toString() {
        String day = date.toString();
        return time.isEmpty()
                ? day
                : day + "T" + time.get() + offset.map(ZoneOffset::toString).orElse("");
    }
}
