package org.nijugo.safety;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.LiftClass;

/**
 * Safety's answer to a wished finishing set (R20), the same whichever way it is asked for.
 *
 * <p>{@code SafetyGates.check(SafetyContext.unknown(), bench, true, List.of())} keeps the running drop shut, since a
 * bench press with nobody said to be there counts as done alone, and leaves the band open.
 */
public final class SafetyGates {
    /** The rule of every gate, and the word that overrides those an adult may override. */
    public static final String RULE = "R20";

    private SafetyGates() {}

    /**
     * What keeps the wished set shut, what to tell, and how far it may go.
     *
     * @param runningDrop whether a running drop is wished, rather than a classic or a band
     * @param overrides ids of the rules the lifter overrides, such as {@code R20}
     */
    public static SafetyVerdict check(
            SafetyContext context, Exercise exercise, boolean runningDrop, List<String> overrides) {
        boolean adultInsists = overrides.contains(RULE) && !context.isMinor();
        List<Gate> gates = new ArrayList<>();
        ScreeningGates.check(context, runningDrop, gates);
        for (String reason : TrainingGates.minors(context, runningDrop)) {
            boolean onlyDrop = context.underCoach();
            Gate.Scope scope = onlyDrop ? Gate.Scope.RUNNING_DROP : Gate.Scope.EVERYTHING;
            gates.add(new Gate(RULE, GateClass.ADVICE, reason, Evidence.GROWING.text(), false, false, scope));
        }
        TrainingGates.check(context, exercise, adultInsists, gates);
        if (runningDrop && canTrap(exercise, context.spotting())) {
            gates.add(trapped(exercise, context.spotting()));
        }
        boolean gentle = ScreeningGates.isCleared(context.screening());
        int rir = stopAtRir(exercise, context.spotting());
        int stopAtRir = gentle ? Math.max(rir, SafetyVerdict.GENTLE_RIR) : rir;
        List<String> warnings = SafetyWarnings.of(context, exercise, runningDrop);
        return new SafetyVerdict(gates, warnings, stopAtRir, gentle);
    }

    /**
     * Reps to leave in reserve in every segment (R20): none on machines or with a spotter, one alone with safeties or
     * with a load that can be put down, two on a bench press or squat with nothing to catch the bar; a deadlift never
     * less than two. Not saying who is there counts as alone.
     */
    public static int stopAtRir(Exercise exercise, Spotting spotting) {
        if (exercise.liftClass() == LiftClass.DEADLIFT) {
            return 2;
        }
        if (exercise.implement().isGuided() || spotting == Spotting.SPOTTER) {
            return 0;
        }
        return canTrap(exercise, spotting) ? 2 : 1;
    }

    /** Whether a failed rep would leave the lifter under the bar with nothing and nobody to take it. */
    public static boolean canTrap(Exercise exercise, Spotting spotting) {
        return exercise.canPin() && spotting.isAlone();
    }

    private static Gate trapped(Exercise exercise, Spotting spotting) {
        String lift = SafetyWarnings.lowered(exercise.name());
        String start = spotting == Spotting.SOLO
                ? "A running drop on the " + lift + ", alone and with nothing to catch the bar, is not on."
                : "Nobody was said to be there, so the " + lift
                        + " counts as done alone with nothing to catch the bar.";
        String text =
                start + " With a spotter or with safeties set it can be done, once that is said; otherwise take the"
                        + " band and stop with two reps in reserve.";
        return new Gate(RULE, GateClass.ADVICE, text, Evidence.PINNED.text(), false, false, Gate.Scope.RUNNING_DROP);
    }
}
