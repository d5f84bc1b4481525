package org.nijugo.interchange.history;

import java.util.UUID;

/** A set at one load. */
public record StraightSet(UUID id, LiftName lift, SetMark mark, Effort effort, String note) implements PastSet {
    @Override
    public int totalReps() {
        return effort.reps().orElse(0);
    }

    @Override
    public boolean feedsStrength() {
        return mark == SetMark.NORMAL || mark == SetMark.FAILURE;
    }
}
