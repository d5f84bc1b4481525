package org.nijugo.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.Protocol;

/**
 * One day of a routine.
 *
 * @param name empty where the routine names no days
 */
public record RoutineDay(String name, List<RoutineLine.Sets> exercises, List<RoutineLine.AtEnd> atEnd) {
    public RoutineDay {
        exercises = List.copyOf(exercises);
        atEnd = List.copyOf(atEnd);
    }

    static RoutineDay of(String name, List<RoutineLine> lines) {
        List<RoutineLine.Sets> exercises = new ArrayList<>();
        List<RoutineLine.AtEnd> atEnd = new ArrayList<>();
        for (RoutineLine line : lines) {
            if (line instanceof RoutineLine.Sets sets) {
                exercises.add(sets);
            } else if (line instanceof RoutineLine.AtEnd end) {
                atEnd.add(end);
            }
        }
        return new RoutineDay(name, exercises, atEnd);
    }

    boolean isEmpty() {
        return exercises.isEmpty() && atEnd.isEmpty();
    }

    /**
     * Every set in the order it is done: supersets in turn, a finishing set after the last round and never inside it
     * (R15), what stands {@code at end} after everything else.
     */
    public List<PrescribedStep> order() {
        List<PrescribedStep> order = new ArrayList<>();
        int from = 0;
        while (from < exercises.size()) {
            int to = endOfGroup(from);
            addRounds(exercises.subList(from, to), order);
            from = to;
        }
        for (RoutineLine.AtEnd end : atEnd) {
            order.add(new PrescribedStep(end.exercise(), "", setsOf(end) + 1, Optional.of(end.finish())));
        }
        return List.copyOf(order);
    }

    private int endOfGroup(int from) {
        String group = exercises.get(from).group();
        int to = from + 1;
        while (!group.isEmpty()
                && to < exercises.size()
                && exercises.get(to).group().equals(group)) {
            to++;
        }
        return to;
    }

    private static void addRounds(List<RoutineLine.Sets> group, List<PrescribedStep> order) {
        int rounds = 0;
        for (RoutineLine.Sets sets : group) {
            rounds = Math.max(rounds, sets.sets());
        }
        for (int round = 1; round <= rounds; round++) {
            for (RoutineLine.Sets sets : group) {
                if (round <= sets.sets()) {
                    order.add(new PrescribedStep(sets.exercise(), sets.label(), round, Optional.empty()));
                }
            }
        }
        for (RoutineLine.Sets sets : group) {
            if (sets.finish().isPresent()) {
                order.add(new PrescribedStep(sets.exercise(), sets.label(), sets.sets() + 1, sets.finish()));
            }
        }
    }

    private int setsOf(RoutineLine.AtEnd end) {
        int sets = 0;
        for (RoutineLine.Sets each : exercises) {
            sets += each.exercise().equals(end.exercise()) ? each.sets() : 0;
        }
        return sets;
    }

    /** What a coach would say to this day's finishing sets; nothing of it keeps the routine from being used. */
    public List<Note> remarks() {
        List<Note> remarks = new ArrayList<>();
        List<String> finished = new ArrayList<>();
        int finishes = 0;
        for (RoutineLine.Sets sets : exercises) {
            if (sets.finish().isPresent()) {
                finishes++;
                String lift = sets.exercise().name();
                if (finished.contains(lift)) {
                    remarks.add(twice(lift));
                }
                finished.add(lift);
                if (sets.reps().min() > 8) {
                    remarks.add(new Note(
                            "R11",
                            lift + ": sets of " + sets.reps() + " have done a finishing set's job already; without it"
                                    + " nothing is missed."));
                }
            }
        }
        for (RoutineLine.AtEnd end : atEnd) {
            finishes++;
            addRemarks(end, finished, remarks);
        }
        if (finishes > 2) {
            remarks.add(new Note("R20", finishes + " finishing sets in one session; two are the most."));
        }
        return List.copyOf(remarks);
    }

    private void addRemarks(RoutineLine.AtEnd end, List<String> finished, List<Note> remarks) {
        String lift = end.exercise().name();
        if (finished.contains(lift)) {
            remarks.add(twice(lift));
        }
        finished.add(lift);
        if (setsOf(end) == 0) {
            remarks.add(
                    new Note(
                            "R01",
                            lift
                                    + " is finished at the end but not trained before it; a finish follows heavy sets of its lift."));
        }
        if (end.finish().protocol().equals(Optional.of(Protocol.DROP))) {
            remarks.add(
                    new Note(
                            "R01",
                            lift
                                    + ": at the day's end a classic or a band is the usual choice; a running drop opens lighter there."));
        }
    }

    private static Note twice(String lift) {
        return new Note("R01", lift + " has more than one finishing set on this day; one per lift is the rule.");
    }
}
