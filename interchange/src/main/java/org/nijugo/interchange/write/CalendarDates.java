package org.nijugo.interchange.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Planned sessions for a calendar, by RFC 5545. */
public final class CalendarDates {
    /**
     * A session that is to come, on the lifter's own clock wherever that is.
     *
     * @param time where a time is set; the whole day otherwise
     * @param what what is done there, a line each
     */
    public record PlannedDate(LocalDate date, Optional<LocalTime> time, Duration length, String title, String what) {
        /** The same for the same date and title, so that a calendar that takes the file twice has it once. */
        String id() {
            String words = date + " " + time.map(LocalTime::toString).orElse("") + " " + title;
            return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)) + "@nijugo.org";
        }
    }

    private CalendarDates() {}

    /**
     * Writes them as one calendar.
     *
     * @param now when the file is made, which the format asks for
     */
    public static void write(List<PlannedDate> dates, Instant now, Writer out) throws IOException {
        List<CalendarComponent> events =
                dates.stream().map(date -> event(date, now)).toList();
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Nijugo//Nijugo//EN"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(events));
        new CalendarOutputter().output(calendar, out);
        out.flush();
    }

    private static CalendarComponent event(PlannedDate date, Instant now) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(date.id()));
        properties.add(new DtStamp(now));
        if (date.time().isPresent()) {
            properties.add(
                    new DtStart<>(LocalDateTime.of(date.date(), date.time().get())));
            properties.add(new net.fortuna.ical4j.model.property.Duration(date.length()));
        } else {
            properties.add(new DtStart<>(date.date()));
        }
        properties.add(new Summary(date.title()));
        if (!date.what().isEmpty()) {
            properties.add(new Description(date.what()));
        }
        return new VEvent(new PropertyList(properties));
    }
}
