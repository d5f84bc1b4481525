package org.nijugo.safety;

import java.util.List;
import java.util.Optional;

/**
 * What to ask on the days after a lifter's first or hardest finishing set (R20); any yes is an alarm and goes into the
 * {@link Screening} as one.
 *
 * @param fromHours hours after the set from which the questions make sense
 * @param toHours hours after the set until which they are put
 * @param questions each answered with yes or no
 */
public record AfterCare(int fromHours, int toHours, List<ScreeningQuestion> questions) {
    private static final AfterCare USUAL = new AfterCare(
            24,
            72,
            List.of(
                    ScreeningQuestion.SEVERE_SWELLING,
                    ScreeningQuestion.LASTING_WEAKNESS,
                    ScreeningQuestion.DARK_URINE));

    public AfterCare {
        questions = List.copyOf(questions);
        if (fromHours < 0 || toHours < fromHours || questions.isEmpty()) {
            throw new IllegalArgumentException(
                    "After-care must have questions and a window that ends after it begins.");
        }
    }

    /**
     * Whether to ask after a set: the first one ever, or one of more volume or effort than any before.
     *
     * @param first whether it was the lifter's first finishing set
     * @param hardest whether it was the hardest so far
     */
    public static Optional<AfterCare> after(boolean first, boolean hardest) {
        return first || hardest ? Optional.of(USUAL) : Optional.empty();
    }

    /** Whether so many hours after the set the questions are due. */
    public boolean isDue(int hoursAfter) {
        return hoursAfter >= fromHours && hoursAfter <= toHours;
    }

    /** What to do when one of the answers is yes. */
    public String advice() {
        return "See a doctor today and say that you did a hard set; drink, and do not train until it is cleared up.";
    }
}
