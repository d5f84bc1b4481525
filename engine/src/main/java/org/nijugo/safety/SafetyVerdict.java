package org.nijugo.safety;

import java.util.List;

/**
 * What safety says to one wished set.
 *
 * @param gates the gates met, overridden ones included
 * @param warnings what to tell the lifter although it keeps nothing shut
 * @param stopAtRir reps to leave in reserve in every segment; 0 allows failure
 * @param onlyGentle whether only a classic or a band is open, stopped with two reps in reserve
 */
public record SafetyVerdict(List<Gate> gates, List<String> warnings, int stopAtRir, boolean onlyGentle) {
    /** The most reps of an introductory set. */
    public static final int INTRODUCTORY_REPS = 15;

    /** Where an introductory set, or a set after a professional's clearance, stops short of failure. */
    public static final int GENTLE_RIR = 2;

    public SafetyVerdict {
        gates = List.copyOf(gates);
        warnings = List.copyOf(warnings);
    }

    /** Whether the wished set has to wait. */
    public boolean blocks() {
        for (Gate gate : gates) {
            if (gate.blocks()) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the running drop has to wait: a band may be planned instead. */
    public boolean blocksOnlyRunningDrop() {
        return blocks() && blocksAtMost(Gate.Scope.RUNNING_DROP);
    }

    /** Whether an introductory set may be offered instead: something has to wait, and nothing forbids every set. */
    public boolean offersIntroductory() {
        return blocks() && !blocksOnlyRunningDrop() && blocksAtMost(Gate.Scope.FINISHES);
    }

    /** Whether the lifter has overridden a gate. */
    public boolean isOverridden() {
        for (Gate gate : gates) {
            if (gate.overridden()) {
                return true;
            }
        }
        return false;
    }

    private boolean blocksAtMost(Gate.Scope widest) {
        for (Gate gate : gates) {
            if (gate.blocks() && gate.scope().compareTo(widest) < 0) {
                return false;
            }
        }
        return true;
    }
}
