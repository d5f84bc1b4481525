package org.nijugo.routine;

import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Seconds;
import org.nijugo.text.Ascii;

/** One line of a routine. */
public sealed interface RoutineLine {
    /** As it is read again, on one line. */
    String text();

    /** An empty line, kept for the eye. */
    record Blank() implements RoutineLine {
        @Override
        public String text() {
            return "";
        }
    }

    /** {@code # deload every fourth week}. */
    record Comment(String words) implements RoutineLine {
        public Comment {
            words = Ascii.trim(words);
        }

        @Override
        public String text() {
            return words.isEmpty() ? "#" : "# " + words;
        }
    }

    /** {@code Day Push}: what follows belongs to it. */
    record Day(String name, String comment) implements RoutineLine {
        @Override
        public String text() {
            return "Day " + name + behind(comment);
        }
    }

    /**
     * One exercise with its sets.
     *
     * @param label {@code A1} within a superset; empty otherwise
     * @param perSide whether the reps are those of each side
     * @param rest between sets; absent where nothing is said
     * @param finish the finishing set after the last one, and in a superset after the last round
     */
    record Sets(
            String label,
            Exercise exercise,
            int sets,
            RepRange reps,
            PrescribedLoad load,
            boolean perSide,
            Optional<Seconds> rest,
            Optional<PrescribedFinish> finish,
            String comment)
            implements RoutineLine {
        /** The letters of the label: sets with the same ones are done in turn. Empty outside a superset. */
        public String group() {
            int end = 0;
            while (end < label.length() && Ascii.isLetter(label.charAt(end))) {
                end++;
            }
            return label.substring(0, end);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(label.isEmpty() ? "" : label + " ");
            text.append(exercise.name()).append("  ").append(sets).append('x').append(reps);
            if (perSide) {
                text.append(" per side");
            }
            if (!load.words().isEmpty()) {
                text.append(" @ ").append(load.words());
            }
            if (rest.isPresent()) {
                text.append("  rest ").append(rest.get().toString());
            }
            if (finish.isPresent()) {
                text.append("  + ").append(finish.get().toString());
            }
            return text.append(behind(comment)).toString();
        }
    }

    /** {@code at end: Bench press classic 25}: a finishing set when all else of the day is done (R01). */
    record AtEnd(Exercise exercise, PrescribedFinish finish, String comment) implements RoutineLine {
        @Override
        public String text() {
            return "at end: " + exercise.name() + " " + finish + behind(comment);
        }
    }

    private static String behind(String comment) {
        return comment.isEmpty() ? "" : "  # " + comment;
    }
}
