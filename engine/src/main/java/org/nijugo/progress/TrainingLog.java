package org.nijugo.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nijugo.exercise.Exercise;

/**
 * All days of one lift. It is a fold: hand in a corrected log, and what the wrong one said is gone.
 *
 * @param days earliest first
 */
public record TrainingLog(Exercise exercise, List<LoggedDay> days) {
    public TrainingLog {
        List<LoggedDay> sorted = new ArrayList<>(days);
        Collections.sort(sorted);
        days = List.copyOf(sorted);
    }
}
