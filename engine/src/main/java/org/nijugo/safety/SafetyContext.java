package org.nijugo.safety;

import java.util.Optional;

/**
 * What is known about the lifter and the place, as far as safety goes. What is absent is unknown: said as a warning,
 * never held against the lifter.
 *
 * @param spotting who or what catches the load
 * @param trainingMonths months of steady training
 * @param layOffDays days since the last training before this week
 * @param age in years
 * @param underCoach whether a coach has prescribed the set and looks on
 * @param history the finishing sets done before
 * @param screening the answers given before the first live set
 */
public record SafetyContext(
        Spotting spotting,
        Optional<Integer> trainingMonths,
        Optional<Integer> layOffDays,
        Optional<Integer> age,
        boolean underCoach,
        FinishHistory history,
        Screening screening) {

    private static final int ADULT = 18;

    public SafetyContext {
        if (trainingMonths.orElse(0) < 0 || layOffDays.orElse(0) < 0) {
            throw new IllegalArgumentException("Months of training and days of lay-off must not be negative.");
        }
        if (age.orElse(ADULT) < 1 || age.orElse(ADULT) > 130) {
            throw new IllegalArgumentException("The age (" + age.orElse(0).toString() + ") must be from 1 to 130.");
        }
    }

    /** Nothing is known. */
    public static SafetyContext unknown() {
        return new SafetyContext(
                Spotting.UNSTATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                FinishHistory.unknown(),
                Screening.unanswered());
    }

    public SafetyContext withSpotting(Spotting by) {
        return new SafetyContext(by, trainingMonths, layOffDays, age, underCoach, history, screening);
    }

    public SafetyContext withTrainingMonths(int months) {
        return new SafetyContext(spotting, Optional.of(months), layOffDays, age, underCoach, history, screening);
    }

    public SafetyContext withLayOffDays(int days) {
        return new SafetyContext(spotting, trainingMonths, Optional.of(days), age, underCoach, history, screening);
    }

    public SafetyContext withAge(int years) {
        return new SafetyContext(
                spotting, trainingMonths, layOffDays, Optional.of(years), underCoach, history, screening);
    }

    public SafetyContext withCoach(boolean present) {
        return new SafetyContext(spotting, trainingMonths, layOffDays, age, present, history, screening);
    }

    public SafetyContext withHistory(FinishHistory known) {
        return new SafetyContext(spotting, trainingMonths, layOffDays, age, underCoach, known, screening);
    }

    public SafetyContext withScreening(Screening answers) {
        return new SafetyContext(spotting, trainingMonths, layOffDays, age, underCoach, history, answers);
    }

    /** Whether the lifter is known to be under 18; an unknown age counts as adult. */
    public boolean isMinor() {
        return age.isPresent() && age.get() < ADULT;
    }
}
