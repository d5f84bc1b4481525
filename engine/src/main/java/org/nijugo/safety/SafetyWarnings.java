package org.nijugo.safety;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.LiftClass;
import org.nijugo.text.Ascii;

/** What a lifter is told although it keeps nothing shut. */
final class SafetyWarnings {
    private static final int CAREFUL_AGE = 45;

    private SafetyWarnings() {}

    static List<String> of(SafetyContext context, Exercise exercise, boolean runningDrop) {
        List<String> warnings = new ArrayList<>();
        addUnknown(context, warnings);
        addReserve(context.spotting(), exercise, warnings);
        if (context.age().orElse(0) > CAREFUL_AGE && context.trainingMonths().orElse(0) < TrainingGates.LEAST_MONTHS) {
            warnings.add("Over " + CAREFUL_AGE + " and new to hard effort: talk to a doctor before you begin.");
        }
        if (ScreeningGates.isCleared(context.screening())) {
            warnings.add(
                    "Cleared by a professional: stop with two reps in reserve, and breathe out on every rep instead of"
                            + " holding your breath.");
        }
        if (runningDrop) {
            warnings.add(
                    "This is a punishing set. Stop at once for pain, chest trouble or dizziness, drink, keep out of"
                            + " the heat; dark urine, bad swelling or weakness on the days after means a doctor.");
        }
        return warnings;
    }

    private static void addUnknown(SafetyContext context, List<String> warnings) {
        List<String> unknown = new ArrayList<>();
        if (context.trainingMonths().isEmpty()) {
            unknown.add("how long you have trained");
        }
        if (context.history().completed().isEmpty()) {
            unknown.add("whether you have done finishing sets before");
        }
        if (context.age().isEmpty()) {
            unknown.add("your age");
        }
        if (!unknown.isEmpty()) {
            warnings.add(
                    "Not known: " + joined(unknown) + ". Taken as an adult with three months of steady training and no"
                            + " lay-off; in doubt begin with an introductory set of at most "
                            + SafetyVerdict.INTRODUCTORY_REPS + " reps, two in reserve.");
        }
    }

    private static void addReserve(Spotting spotting, Exercise exercise, List<String> warnings) {
        String lift = lowered(exercise.name());
        if (exercise.liftClass() == LiftClass.DEADLIFT) {
            warnings.add("The " + lift + " always stops with two reps in reserve, spotted or not.");
        } else if (SafetyGates.canTrap(exercise, spotting)) {
            String who = spotting == Spotting.SOLO ? "Alone" : "Nobody was said to be there, so alone";
            warnings.add(who + " and without safeties the " + lift + " stops with two reps in reserve.");
        } else if (exercise.canPin() && spotting == Spotting.SAFETIES) {
            warnings.add(
                    "Try the safeties with the empty bar: they must take it before it reaches you. One rep stays in"
                            + " reserve.");
        }
    }

    private static String joined(List<String> parts) {
        StringBuilder joined = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            joined.append(i == parts.size() - 1 ? " and " : ", ").append(parts.get(i));
        }
        return joined.toString();
    }

    /** A lift's name inside a sentence: its first letter small. */
    static String lowered(String name) {
        return name.isEmpty() ? name : Ascii.lower(name.charAt(0)) + name.substring(1);
    }
}
