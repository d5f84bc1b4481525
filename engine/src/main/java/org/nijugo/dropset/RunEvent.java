package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/** Something that happened in a live set. The set is the fold of its events; nothing is changed in place. */
public sealed interface RunEvent {
    /**
     * A segment was lifted.
     *
     * @param reps as they were done, overshoot and nought included
     * @param load what was lifted, where it is not what was advised: somebody took the plate
     * @param rested how long the rest before it was, where that is known
     */
    record SegmentDone(int reps, Optional<Weight> load, Optional<Seconds> rested) implements RunEvent {
        public SegmentDone {
            if (reps < 0 || reps > 999) {
                throw new IllegalArgumentException("The reps (" + reps + ") must be 0 to 999.");
            }
        }

        public static SegmentDone of(int reps) {
            return new SegmentDone(reps, Optional.empty(), Optional.empty());
        }
    }

    /** An earlier segment was tapped wrongly: its reps are these. Segments count from 1. */
    record Corrected(int segment, int reps) implements RunEvent {}

    /** The last event that has not been undone did not happen. */
    record Undone() implements RunEvent {}

    /** The lifter stopped. */
    record Stopped(StopReason reason) implements RunEvent {}

    /** The next load is not what was advised, and the lifter says so before lifting it. */
    record LoadTaken(Weight load) implements RunEvent {}

    /** The bar hangs otherwise: plates on one side, inner to outer. */
    record Restacked(List<Weight> plates) implements RunEvent {
        public Restacked {
            plates = List.copyOf(plates);
        }
    }

    /** A helper came or went. */
    record HandsChanged(Hands hands) implements RunEvent {}

    /** The lifter takes the offer to do what is left at the same load after a few breaths (R05). */
    record SameLoad() implements RunEvent {}
}
