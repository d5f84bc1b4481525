package org.nijugo.safety;

import java.util.List;
import org.nijugo.exercise.Exercise;

/** What training age, lay-off, first exposure and frequency keep shut; each figure is from science or R20. */
final class TrainingGates {
    static final int LEAST_MONTHS = 3;
    static final int LONGEST_LAY_OFF_DAYS = 14;
    static final int UPPER_HOURS = 48;
    static final int LOWER_HOURS = 72;
    static final int MOST_A_DAY = 2;
    static final int MOST_A_WEEK = 2;
    static final int LONGEST_BLOCK_WEEKS = 4;

    private TrainingGates() {}

    static void check(SafetyContext context, Exercise exercise, boolean overridden, List<Gate> gates) {
        boolean adult = !context.isMinor();
        for (Reason reason : Reason.values()) {
            if (reason.holds(context, exercise)) {
                gates.add(new Gate(
                        SafetyGates.RULE,
                        GateClass.ADVICE,
                        reason.text(context, exercise),
                        reason.evidence.text(),
                        adult,
                        overridden,
                        Gate.Scope.FINISHES));
            }
        }
    }

    /** What a lifter under 18 is told; empty for everybody else, and under a coach as long as no drop is wished. */
    static List<String> minors(SafetyContext context, boolean runningDrop) {
        if (!context.isMinor()) {
            return List.of();
        }
        if (!context.underCoach()) {
            return List.of("Under 18 a finishing set is done only under a coach who looks on.");
        }
        return runningDrop
                ? List.of("Under 18 there is no running drop, with a coach neither; a band is open.")
                : List.of();
    }

    private enum Reason {
        NOVICE(Evidence.MUSCLE_BREAKDOWN) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                return context.trainingMonths().orElse(LEAST_MONTHS) < LEAST_MONTHS;
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "Under " + LEAST_MONTHS + " months of steady training a set to exhaustion is too much; build up"
                        + " first.";
            }
        },
        LAY_OFF(Evidence.MUSCLE_BREAKDOWN) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                return context.layOffDays().orElse(0) > LONGEST_LAY_OFF_DAYS;
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "After " + context.layOffDays().orElse(0).toString()
                        + " days without training the muscle is not used to hard"
                        + " sets any more; train for a week or two first.";
            }
        },
        FIRST(Evidence.MUSCLE_BREAKDOWN) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                return context.history().isFirst();
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "It would be your first finishing set; begin with an introductory one, of one lift.";
            }
        },
        SOON(Evidence.RECOVERY) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                int hours = hours(exercise);
                return context.history().hoursSinceSameMuscles().orElse(hours) < hours;
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "The last finishing set for these muscles was "
                        + context.history().hoursSinceSameMuscles().orElse(0).toString()
                        + " hours ago; they get at least "
                        + hours(exercise) + ".";
            }
        },
        SAME_MUSCLES_TODAY(Evidence.BLOCKS) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                return context.history().todaySameMuscles() >= 1;
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "These muscles have had their finishing set today; one is enough.";
            }
        },
        TWO_TODAY(Evidence.BLOCKS) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                return context.history().today() >= MOST_A_DAY;
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "Two finishing sets are done today, and two are the most for one session.";
            }
        },
        TWO_THIS_WEEK(Evidence.BLOCKS) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                return context.history().lastWeekSameMuscles() >= MOST_A_WEEK;
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "These muscles have had two finishing sets in seven days, and two are the most.";
            }
        },
        BLOCK(Evidence.BLOCKS) {
            @Override
            boolean holds(SafetyContext context, Exercise exercise) {
                return context.history().weeksRunning() >= LONGEST_BLOCK_WEEKS;
            }

            @Override
            String text(SafetyContext context, Exercise exercise) {
                return "These muscles have had finishing sets for "
                        + context.history().weeksRunning()
                        + " weeks in a row; after a block of three or four weeks comes a week without.";
            }
        };

        private final Evidence evidence;

        Reason(Evidence evidence) {
            this.evidence = evidence;
        }

        abstract boolean holds(SafetyContext context, Exercise exercise);

        abstract String text(SafetyContext context, Exercise exercise);

        private static int hours(Exercise exercise) {
            return exercise.liftClass().isLower() ? LOWER_HOURS : UPPER_HOURS;
        }
    }
}
