package org.nijugo.exercise;

import java.util.List;

/**
 * What other training logs call an exercise, so that an imported "Lat Pulldown (Cable)" is the same lift as one's own
 * lat pulldown. Several names where an app tells apart what is one lift here (weighted and unweighted pull-ups); none
 * where the app has no such exercise.
 *
 * @param strong names in Strong
 * @param hevy names in Hevy
 * @param fitNotes names in FitNotes
 */
public record AppNames(List<String> strong, List<String> hevy, List<String> fitNotes) {
    public AppNames {
        strong = List.copyOf(strong);
        hevy = List.copyOf(hevy);
        fitNotes = List.copyOf(fitNotes);
    }

    /** What the app calls it; empty where it has no such exercise. */
    public List<String> in(TrainingApp app) {
        return switch (app) {
            case STRONG -> strong;
            case HEVY -> hevy;
            case FIT_NOTES -> fitNotes;
        };
    }

    /** An exercise that no other app knows. */
    public static AppNames none() {
        return new AppNames(List.of(), List.of(), List.of());
    }
}
