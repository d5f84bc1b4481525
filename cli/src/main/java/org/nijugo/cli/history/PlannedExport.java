package org.nijugo.cli.history;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nijugo.Coach;
import org.nijugo.cli.AtomicFile;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
import org.nijugo.cli.Texts;
import org.nijugo.cli.Trouble;
import org.nijugo.cli.page.Answer;
import org.nijugo.interchange.write.CalendarDates;
import org.nijugo.interchange.write.SheetPdf;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** A routine or a finishing set as a sheet, a routine as dates. */
final class PlannedExport {
    private static final int USUAL_WEEKS = 4;
    private static final int USUAL_MINUTES = 75;

    private PlannedExport() {}

    static AtomicFile.Filling of(String format, Given given, Host host) {
        if (format.equals("ical")) {
            List<CalendarDates.PlannedDate> dates = dates(given, host);
            return out -> CalendarDates.write(
                    dates, Clock.systemUTC().instant(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
        Optional<String> plan = given.find("plan");
        if (plan.isPresent() == given.find("routine").isPresent()) {
            throw Trouble.usage(
                    "pdf", "Say what is on the sheet: --routine FILE, or --plan FILE with what plan --json answers.");
        }
        return plan.isPresent()
                ? out -> SheetPdf.write(Sheets.plan(plan(plan.get(), host)), out)
                : out -> SheetPdf.write(Sheets.routine(routine(given, host)), out);
    }

    private static Answer plan(String file, Host host) {
        String text = Texts.read(file, host);
        try {
            Answer plan = Answer.parse(text.strip());
            if (plan.has("advice")) {
                return plan;
            }
        } catch (InputException wrong) {
            throw Trouble.failed(file, file + ": " + wrong.message());
        }
        throw Trouble.failed(file, file + " is no plan: expected what nijugo plan … --json prints.");
    }

    private static Answer routine(Given given, Host host) {
        Optional<String> file = given.find("routine");
        if (file.isEmpty()) {
            throw Trouble.usage("ical", "Say whose days: --routine FILE.");
        }
        Coach coach = Coach.of(Texts.resource(Coach.class, "exercises.txt"), "");
        Answer routine = new Answer(coach.answer(Json.Fields.build()
                .put("version", 1)
                .put("ask", "routine")
                .put("text", Texts.read(file.get(), host))
                .done()));
        List<Answer> problems = routine.objects("problems");
        if (!problems.isEmpty()) {
            throw Trouble.failed(file.get(), file.get() + ": " + problems.get(0).text("message") + ".");
        }
        return routine;
    }

    private static List<CalendarDates.PlannedDate> dates(Given given, Host host) {
        List<Answer> days = routine(given, host).objects("days");
        LocalDate start = start(given);
        List<DayOfWeek> weekdays = weekdays(given.find("days").orElse(""), start, days.size());
        Optional<LocalTime> time = time(given);
        int weeks = whole(given, "weeks", USUAL_WEEKS, 104);
        Duration length = Duration.ofMinutes(whole(given, "minutes", USUAL_MINUTES, 1_440));
        List<CalendarDates.PlannedDate> dates = new ArrayList<>();
        for (int i = 0; i < weeks * 7 && !days.isEmpty(); i++) {
            LocalDate date = start.plusDays(i);
            if (weekdays.contains(date.getDayOfWeek())) {
                Answer day = days.get(dates.size() % days.size());
                String title = day.text("name").isEmpty() ? "Training" : day.text("name");
                dates.add(new CalendarDates.PlannedDate(date, time, length, title, Sheets.lines(day)));
            }
        }
        return dates;
    }

    private static LocalDate start(Given given) {
        String typed = given.find("start").orElse("");
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException none) {
            throw Trouble.usage(
                    typed,
                    "--start: \"" + InputException.quoted(typed)
                            + "\" cannot be used: expected a date such as 2026-12-07.");
        }
    }

    private static Optional<LocalTime> time(Given given) {
        Optional<String> typed = given.find("time");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(typed.get().length() == 4 ? "0" + typed.get() : typed.get()));
        } catch (DateTimeException none) {
            throw Trouble.usage(
                    typed.get(),
                    "--time: \"" + InputException.quoted(typed.get())
                            + "\" cannot be used: expected a time such as 18:00.");
        }
    }

    /** The days that were said; otherwise as many as the routine has, every other day from the first. */
    private static List<DayOfWeek> weekdays(String typed, LocalDate start, int count) {
        List<DayOfWeek> days = new ArrayList<>();
        if (typed.isEmpty()) {
            for (int i = 0; i < Math.min(count, 7); i++) {
                days.add(start.plusDays(count <= 3 ? 2L * i : i).getDayOfWeek());
            }
            return days;
        }
        for (String word : typed.split(",", -1)) {
            days.add(weekday(word.strip()));
        }
        return days;
    }

    private static DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (word.length() >= 3 && name.startsWith(word.toLowerCase(Locale.ROOT))) {
                return day;
            }
        }
        throw Trouble.usage(
                word,
                "--days: \"" + InputException.quoted(word)
                        + "\" cannot be used: expected days of the week such as mon,wed,fri.");
    }

    private static int whole(Given given, String option, int usual, int most) {
        Optional<String> typed = given.find(option);
        if (typed.isEmpty()) {
            return usual;
        }
        if (!Ascii.isWhole(typed.get()) || Ascii.whole(typed.get()) < 1 || Ascii.whole(typed.get()) > most) {
            throw Trouble.usage(
                    typed.get(),
                    "--" + option + ": \"" + InputException.quoted(typed.get())
                            + "\" cannot be used: expected a whole number from 1 to " + most + ".");
        }
        return Ascii.whole(typed.get());
    }
}
