package org.nijugo.safety;

/** How hard a gate is shut (R20). */
public enum GateClass {
    /** Nobody may pass: chest pain, fainting, dark urine, an acute injury. */
    STOP("stop"),
    /** Opens gently once a professional has cleared it, with a date. */
    CLEARED("cleared"),
    /** Better not yet; most of these an adult may override. */
    ADVICE("advice");

    private final String words;

    GateClass(String words) {
        this.words = words;
    }

    /** The word for it, as it crosses a boundary. */
    public String words() {
        return words;
    }
}
