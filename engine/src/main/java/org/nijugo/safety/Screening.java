package org.nijugo.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lifter's answers to the {@link ScreeningQuestion}s, and a professional's clearance where there is one.
 *
 * @param yes the questions answered with yes
 * @param no the questions answered with no; what is in neither list is unanswered
 * @param answeredOn when they were answered; absent while nothing was answered or the day is not known
 * @param clearance a professional's dated statement
 */
public record Screening(
        List<ScreeningQuestion> yes,
        List<ScreeningQuestion> no,
        Optional<CivilDate> answeredOn,
        Optional<Clearance> clearance) {
    /** After this many days the questions are put again. */
    public static final int VALID_DAYS = 365;

    public Screening {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        for (ScreeningQuestion question : yes) {
            if (no.contains(question)) {
                throw new IllegalArgumentException("The question (" + question + ") must have one answer.");
            }
        }
    }

    /** Nobody has asked yet. */
    public static Screening unanswered() {
        return new Screening(List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** No to everything that everybody is asked. */
    public static Screening healthy(CivilDate on) {
        return new Screening(List.of(), ScreeningQuestion.forEverybody(), Optional.of(on), Optional.empty());
    }

    public Reply replyTo(ScreeningQuestion question) {
        if (yes.contains(question)) {
            return Reply.YES;
        }
        return no.contains(question) ? Reply.NO : Reply.UNANSWERED;
    }

    /** The same with this question answered so, whatever was answered before. */
    public Screening with(ScreeningQuestion question, Reply reply) {
        List<ScreeningQuestion> allYes = new ArrayList<>();
        List<ScreeningQuestion> allNo = new ArrayList<>();
        for (ScreeningQuestion each : ScreeningQuestion.values()) {
            Reply answer = each == question ? reply : replyTo(each);
            if (answer == Reply.YES) {
                allYes.add(each);
            } else if (answer == Reply.NO) {
                allNo.add(each);
            }
        }
        return new Screening(allYes, allNo, answeredOn, clearance);
    }

    public Screening on(CivilDate day) {
        return new Screening(yes, no, Optional.of(day), clearance);
    }

    public Screening cleared(Clearance statement) {
        return new Screening(yes, no, answeredOn, Optional.of(statement));
    }

    /** What everybody is asked and this lifter has not answered. */
    public List<ScreeningQuestion> open() {
        List<ScreeningQuestion> open = new ArrayList<>();
        for (ScreeningQuestion question : ScreeningQuestion.forEverybody()) {
            if (replyTo(question) == Reply.UNANSWERED) {
                open.add(question);
            }
        }
        return List.copyOf(open);
    }

    /** Whether the questions have to be put before a live set: something is open, or the answers are a year old. */
    public boolean isDue(CivilDate today) {
        boolean old = answeredOn.isEmpty() || answeredOn.get().daysUntil(today) > VALID_DAYS;
        return old || !open().isEmpty();
    }
}
