package org.nijugo.dropset;

import java.util.List;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/** What to do next in a live set. */
public sealed interface NextStep permits NextStep.Lift, NextStep.ChangeLoad, NextStep.Finished {
    /** {@code lift}, {@code change} or {@code finished}. */
    String word();

    /** Reps done so far. */
    int total();

    /** What to tell the lifter. */
    List<Note> notes();

    /**
     * Lift what is loaded.
     *
     * @param left reps that are left to the target (a band: to its aim, 0 past it)
     * @param reps reps expected, never more than are left (past a band's aim what is expected)
     * @param aim what is asked for
     */
    record Lift(
            Loading loading,
            Percent percentOfMax,
            int left,
            RepAim aim,
            Forecast reps,
            int stopAtRir,
            int total,
            List<Note> notes)
            implements NextStep {
        public Lift {
            notes = List.copyOf(notes);
        }

        @Override
        public String word() {
            return "lift";
        }
    }

    /**
     * Change the load, then lift: {@code next} is what will be asked once it is changed.
     *
     * @param pull off one side, outermost first; empty where no plates are hung, or where plates go on
     * @param rest until the first rep of the next segment
     * @param offers what the lifter may do instead, such as finishing here
     */
    record ChangeLoad(
            Weight wished,
            Percent cut,
            List<Weight> pull,
            Seconds rest,
            Lift next,
            List<Offer> offers,
            int total,
            List<Note> notes)
            implements NextStep {
        public ChangeLoad {
            pull = List.copyOf(pull);
            offers = List.copyOf(offers);
            notes = List.copyOf(notes);
        }

        @Override
        public String word() {
            return "change";
        }
    }

    /** The set is over. */
    record Finished(Ending ending, PerformedDropSet performed, List<Note> notes) implements NextStep {
        public Finished {
            notes = List.copyOf(notes);
        }

        @Override
        public String word() {
            return "finished";
        }

        @Override
        public int total() {
            return performed.totalReps();
        }
    }

    /** A choice the lifter has beside the step. */
    enum Offer {
        /** It counts as it is. */
        FINISH_HERE("finish-here"),
        /** Ten seconds at the same load, then what is left. */
        SAME_LOAD("same-load"),
        /** A racked classic: strip one, do what is left. */
        STRIP_AND_FINISH("strip-and-finish");

        private final String word;

        Offer(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Why the set is over. */
    enum Ending {
        TARGET("target"),
        /** The lifter stopped. */
        STOPPED("stopped"),
        /** Two segments of at most one rep, or the most cuts (R05, R20). */
        STOP_RULE("stop-rule"),
        NOTHING_LIGHTER("nothing-lighter");

        private final String word;

        Ending(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
