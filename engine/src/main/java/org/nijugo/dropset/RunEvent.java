package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/** Something that happened in a live set. The set is the fold of its events; nothing is changed in place. */
public sealed interface RunEvent {
    /** Tells this event to a listener. */
    void tell(Listener listener);

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

        @Override
        public void tell(Listener listener) {
            listener.done(this);
        }
    }

    /**
     * An earlier segment was tapped wrongly: its reps are these. Segments count from 1. Loads and rests stay what they
     * were; what comes next is planned from the right reps.
     */
    record Corrected(int segment, int reps) implements RunEvent {
        public Corrected {
            if (reps < 0 || reps > 999) {
                throw new IllegalArgumentException("The reps (" + reps + ") must be 0 to 999.");
            }
        }

        @Override
        public void tell(Listener listener) {
            listener.corrected(this);
        }
    }

    /**
     * The last event that has not been undone did not happen. An undo is not itself undone: each takes back one event
     * more, of whatever kind, the stop that ended the set included.
     */
    record Undone() implements RunEvent {
        @Override
        public void tell(Listener listener) {
            listener.undone();
        }
    }

    /** The lifter stopped. For pain it may be said after the last rep as well, so that it is remembered. */
    record Stopped(StopReason reason) implements RunEvent {
        @Override
        public void tell(Listener listener) {
            listener.stopped(reason);
        }
    }

    /** The next load is not what was advised, and the lifter says so before lifting it. */
    record LoadTaken(Weight load) implements RunEvent {
        @Override
        public void tell(Listener listener) {
            listener.loadTaken(load);
        }
    }

    /** The bar hangs otherwise now: plates on one side, inner to outer. The set goes on from them, pulling only. */
    record Restacked(List<Weight> plates) implements RunEvent {
        public Restacked {
            plates = List.copyOf(plates);
        }

        @Override
        public void tell(Listener listener) {
            listener.restacked(plates);
        }
    }

    /** A helper came or went. */
    record HandsChanged(Hands hands) implements RunEvent {
        @Override
        public void tell(Listener listener) {
            listener.handsChanged(hands);
        }
    }

    /** The lifter does more at the same load after a few breaths, whether it was offered or not (R05). */
    record SameLoad() implements RunEvent {
        @Override
        public void tell(Listener listener) {
            listener.sameLoad();
        }
    }

    /** What is told of events, one call for each kind. */
    interface Listener {
        void done(SegmentDone segment);

        void corrected(Corrected correction);

        void undone();

        void stopped(StopReason reason);

        void loadTaken(Weight load);

        void restacked(List<Weight> plates);

        void handsChanged(Hands hands);

        void sameLoad();
    }
}
