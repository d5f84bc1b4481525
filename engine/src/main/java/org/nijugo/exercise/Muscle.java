package org.nijugo.exercise;

/** A muscle group as lifters name it. Two lifts that share one tire each other (R01). */
public enum Muscle {
    CHEST("chest", "pecs"),
    FRONT_DELTS("front delts", "shoulders"),
    SIDE_DELTS("side delts", "shoulders"),
    REAR_DELTS("rear delts", "shoulders"),
    TRICEPS("triceps", "arms"),
    BICEPS("biceps", "arms"),
    FOREARMS("forearms", "arms grip"),
    LATS("lats", "back"),
    UPPER_BACK("upper back", "back rhomboids"),
    TRAPS("traps", "back"),
    LOWER_BACK("lower back", "back spinal erectors"),
    ABS("abs", "core abdominals"),
    OBLIQUES("obliques", "core abdominals"),
    HIP_FLEXORS("hip flexors", "hips"),
    GLUTES("glutes", "hips legs"),
    QUADS("quads", "legs thighs quadriceps"),
    HAMSTRINGS("hamstrings", "legs thighs"),
    ADDUCTORS("adductors", "legs thighs groin"),
    ABDUCTORS("abductors", "hips legs"),
    CALVES("calves", "legs"),
    SHINS("shins", "legs tibialis"),
    NECK("neck", "neck");

    private final String words;
    private final String region;

    Muscle(String words, String region) {
        this.words = words;
        this.region = region;
    }

    /** The muscle as it is written in the catalogue and shown to a lifter, such as {@code front delts}. */
    public String words() {
        return words;
    }

    /** Wider words that people search by, such as {@code back} for the lats. */
    String region() {
        return region;
    }
}
