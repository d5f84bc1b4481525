package org.nijugo.wire;

import java.util.List;
import java.util.Optional;
import org.nijugo.safety.CivilDate;
import org.nijugo.safety.Clearance;
import org.nijugo.safety.FinishHistory;
import org.nijugo.safety.Reply;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Screening;
import org.nijugo.safety.ScreeningQuestion;
import org.nijugo.safety.Spotting;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** What a request says of the lifter and the place, as far as safety goes (R20). */
final class SafetyEntries {
    static final List<String> NAMES = List.of(
            "spotting",
            "trainingMonths",
            "layOffDays",
            "age",
            "underCoach",
            "finishes",
            "finishHoursAgo",
            "finishesToday",
            "finishesTodaySameMuscles",
            "finishesThisWeek",
            "finishWeeks",
            "stoppedForPain",
            "screeningYes",
            "screeningNo",
            "screenedOn",
            "clearedOn",
            "clearedBy");

    private static final int MANY = 9_999;

    private SafetyEntries() {}

    static SafetyContext read(Entries entries) {
        Optional<String> spotting = entries.findText("spotting");
        Spotting by = spotting.isPresent() ? Spotting.parse(spotting.get()) : Spotting.UNSTATED;
        return new SafetyContext(
                by,
                entries.findWhole("trainingMonths", 0, 1_200),
                entries.findWhole("layOffDays", 0, 36_500),
                entries.findWhole("age", 1, 130),
                entries.flag("underCoach"),
                history(entries),
                screening(entries));
    }

    private static FinishHistory history(Entries entries) {
        Optional<Integer> completed = entries.findWhole("finishes", 0, MANY);
        Optional<Integer> hours = entries.findWhole("finishHoursAgo", 0, 999_999);
        int weeks = entries.findWhole("finishWeeks", 0, MANY).orElse(0);
        boolean pain = entries.flag("stoppedForPain");
        int sameToday = entries.findWhole("finishesTodaySameMuscles", 0, MANY).orElse(0);
        int today = entries.findWhole("finishesToday", 0, MANY).orElse(sameToday);
        if (today < sameToday) {
            throw new InputException(
                    Integer.toString(today), "at least the " + sameToday + " of finishesTodaySameMuscles", "");
        }
        int week = entries.findWhole("finishesThisWeek", 0, MANY).orElse(sameToday);
        if (week < sameToday) {
            throw new InputException(
                    Integer.toString(week), "at least the " + sameToday + " of finishesTodaySameMuscles", "");
        }
        return new FinishHistory(completed, hours, today, sameToday, week, weeks, pain);
    }

    private static Screening screening(Entries entries) {
        Screening screening = Screening.unanswered();
        for (String id : entries.words("screeningYes")) {
            screening = screening.with(question(id), Reply.YES);
        }
        for (String id : entries.words("screeningNo")) {
            ScreeningQuestion question = question(id);
            if (screening.replyTo(question) == Reply.YES) {
                throw new InputException(id, "one answer to each question", "It is among screeningYes too.");
            }
            screening = screening.with(question, Reply.NO);
        }
        Optional<String> on = entries.findText("screenedOn");
        if (on.isPresent()) {
            screening = screening.on(CivilDate.parse(on.get()));
        }
        Optional<String> by = entries.findText("clearedBy");
        Optional<String> day = entries.findText("clearedOn");
        if (day.isPresent()) {
            CivilDate date = CivilDate.parse(day.get());
            if (by.isEmpty() || Ascii.trim(by.get()).isEmpty()) {
                throw new InputException(day.get(), "who cleared it beside the day", "Say clearedBy too.");
            }
            screening = screening.cleared(new Clearance(date, by.get()));
        } else if (by.isPresent()) {
            throw new InputException(by.get(), "the day of it beside who cleared it", "Say clearedOn too.")
                    .about("clearedBy");
        }
        return screening;
    }

    private static ScreeningQuestion question(String id) {
        StringBuilder all = new StringBuilder();
        for (ScreeningQuestion each : ScreeningQuestion.values()) {
            if (id(each).equals(id)) {
                return each;
            }
            all.append(all.length() == 0 ? "" : ", ").append(id(each));
        }
        throw new InputException(id, "one of the questions " + all, "");
    }

    /** {@code chest-pain}. */
    static String id(ScreeningQuestion question) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < question.name().length(); i++) {
            char c = question.name().charAt(i);
            id.append(c == '_' ? '-' : Ascii.lower(c));
        }
        return id.toString();
    }
}
