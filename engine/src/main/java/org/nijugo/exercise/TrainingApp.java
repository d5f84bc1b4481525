package org.nijugo.exercise;

/** A training log whose names for exercises the catalogue knows. */
public enum TrainingApp {
    STRONG("Strong"),
    HEVY("Hevy"),
    FIT_NOTES("FitNotes");

    private final String words;

    TrainingApp(String words) {
        this.words = words;
    }

    /** The app's own name. */
    public String words() {
        return words;
    }
}
