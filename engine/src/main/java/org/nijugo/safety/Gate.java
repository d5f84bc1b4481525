package org.nijugo.safety;

/**
 * One reason why a finishing set should wait.
 *
 * @param rule the rule it comes from
 * @param gateClass how hard it is shut
 * @param text what to tell the lifter
 * @param evidence why it exists
 * @param overridable whether this lifter may decide otherwise
 * @param overridden whether this lifter has
 * @param scope what it keeps shut
 */
public record Gate(
        String rule,
        GateClass gateClass,
        String text,
        String evidence,
        boolean overridable,
        boolean overridden,
        Scope scope) {

    /** What a gate keeps shut. */
    public enum Scope {
        /** Every set. */
        EVERYTHING,
        /** Every finishing set but an introductory one. */
        FINISHES,
        /** Running drops; a classic or a band stays open. */
        RUNNING_DROP
    }

    public Gate {
        if (overridden && !overridable) {
            throw new IllegalArgumentException("A gate that cannot be overridden must not be: " + text);
        }
    }

    /** Whether it is shut still. */
    public boolean blocks() {
        return !overridden;
    }
}
