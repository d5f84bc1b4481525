package org.nijugo.exercise;

/**
 * What carries the load, and so what has to change when the load falls: plates are pulled off a bar, a pin is moved,
 * the next pair of dumbbells is taken from the rack.
 */
public enum Implement {
    BARBELL("barbell"),
    DUMBBELL("dumbbell"),
    KETTLEBELL("kettlebell"),
    /** A bar of one weight that cannot be stripped, from a rack of such bars. */
    FIXED_BAR("fixed bar"),
    /** A bar on rails, with hooks that catch it anywhere. */
    SMITH("smith"),
    /** A weight stack with a pin: selector machines and cables alike. */
    PIN_STACK("pin stack"),
    /** A machine or sled loaded with plates. */
    PLATE_LOADED("plate loaded"),
    /** One end of a bar anchored on the floor, plates on the other. */
    LANDMINE("landmine"),
    /** The lifter's own body, with a belt to add weight or an assist stack or band to take some off. */
    BODYWEIGHT("bodyweight"),
    BAND("band");

    private final String words;

    Implement(String words) {
        this.words = words;
    }

    /** The implement as it is written in the catalogue and shown to a lifter, such as {@code pin stack}. */
    public String words() {
        return words;
    }

    /** Whether it is a machine in the gym's sense: a pin stack (cables too) or a plate-loaded machine; not a Smith. */
    public boolean isMachine() {
        return this == PIN_STACK || this == PLATE_LOADED;
    }

    /**
     * Whether the load is guided and comes to rest by itself when the lifter fails: machines, and the Smith machine,
     * whose bar hooks into a catch anywhere. Such a lift may go to failure without a spotter (R20, RIR 0), and recovers
     * like a machine lift.
     */
    public boolean isGuided() {
        return isMachine() || this == SMITH;
    }

    /** Whether its load is made of plates that go on and come off. */
    public boolean takesPlates() {
        return this == BARBELL || this == SMITH || this == PLATE_LOADED || this == LANDMINE;
    }

    /** Whether one piece of the load is held in each hand, as far as the exercise uses both. */
    boolean comesInPairs() {
        return this == DUMBBELL || this == KETTLEBELL;
    }
}
