package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
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

    /** What is lifted next, after a change of load or without one; empty once the set is over. */
    Optional<Lift> findLift();

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

        @Override
        public Optional<Lift> findLift() {
            return Optional.of(this);
        }
    }

    /**
     * Change the load, then lift: {@code next} is what will be asked once it is changed. The load may be the same once
     * more after a few breaths; the cut is then nought and nothing is pulled.
     *
     * @param cut of the load just lifted; below nought where the lifter took a heavier one
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

        @Override
        public Optional<Lift> findLift() {
            return Optional.of(next);
        }
    }

    /**
     * The set is over.
     *
     * @param goOn what the lifter may do all the same: a classic racked at 19 is a result of 19, and "strip one, finish
     *     6" is offered (R03). Telling the reps, the load or the same load takes the offer.
     */
    record Finished(Ending ending, PerformedDropSet performed, Optional<ChangeLoad> goOn, List<Note> notes)
            implements NextStep {
        public Finished {
            notes = List.copyOf(notes);
        }

        /** Over for good. */
        public Finished(Ending ending, PerformedDropSet performed, List<Note> notes) {
            this(ending, performed, Optional.empty(), notes);
        }

        @Override
        public Optional<Lift> findLift() {
            return Optional.empty();
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
        /** Two segments of at most one rep, the most cuts, or nothing heavy enough left (R05, R20). */
        STOP_RULE("stop-rule"),
        /** Nothing lighter can be loaded, and the same load gives no more (R18). */
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
