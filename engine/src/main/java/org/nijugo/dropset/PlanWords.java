package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Exercise;
import org.nijugo.safety.SafetyGates;
import org.nijugo.strength.Learnt;

/** What is said of every plan, whatever its protocol. */
final class PlanWords {
    private PlanWords() {}

    /** Why this protocol, and what it is sized by. */
    static List<Note> choice(Today today, Protocol protocol) {
        List<Note> reasons = new ArrayList<>();
        DropSetRequest request = today.request();
        if (request.protocol().isEmpty() && request.literalR10()) {
            reasons.add(new Note("R10", "The literal reading was asked for; it sizes a band, so a band it is."));
        } else if (request.protocol().isPresent()) {
            String named = "The " + protocol.words() + " was asked for by name";
            reasons.add(new Note(protocol == Protocol.DROP ? "R05" : "R07", named + "."));
        } else if (request.goal().isPresent() && protocol == Planner.automatic(request)) {
            reasons.add(new Note(
                    "R07",
                    "For the goal of " + request.goal().get().word() + " the " + protocol.words()
                            + " is the one to take."));
        } else if (request.goal().isEmpty()) {
            reasons.add(new Note(
                    "R07",
                    "No goal was said, so the " + protocol.words() + ": of the three it is sized by the work itself."));
        }
        if (today.isDaysEnd()) {
            reasons.add(new Note(
                    "R01",
                    "At the day's end: " + Counted.sets(request.since().get())
                            + " of shared muscles since the heavy ones count as fatigue."));
        }
        if (!today.max().given()) {
            reasons.add(new Note(
                    "R09",
                    "The 1RM of " + today.max().value() + " is worked out from today's sets; say yours to be surer."));
        }
        return reasons;
    }

    /** That it is sized by this lifter's own sets, and what they said. */
    static Note learnt(Learnt learnt) {
        return new Note(
                "R16",
                "Learnt from " + learnt.sets() + (learnt.sets() == 1 ? " set" : " sets") + " of your log: you tire at "
                        + learnt.profile() + ", where fast is 0 and slow is 1, and the reps to expect follow that.");
    }

    /** How it is done: what the loads are of, which side first, what stays on, what stays in reserve. */
    static List<Note> how(Today today, Protocol protocol) {
        List<Note> reasons = new ArrayList<>();
        DropSetRequest request = today.request();
        Exercise exercise = request.exercise();
        for (String remark : request.equipment().remarks()) {
            reasons.add(new Note("R18", remark));
        }
        if (exercise.perHand()) {
            reasons.add(new Note("R05", "Loads are those of each hand."));
        }
        if (exercise.oneSided()) {
            reasons.add(new Note(
                    "R05",
                    "Reps are those of each side: the weaker side goes first, the other matches its loads and reps."));
        }
        if (exercise.fromFloor() && protocol == Protocol.DROP) {
            reasons.add(new Note(
                    "R18",
                    "From the floor: the innermost full-size pair stays on, so the ladder ends at "
                            + request.equipment().lightest() + ". Touch-and-go and dead-stop reps do not compare."));
        }
        if (today.stopAtRir() > 0) {
            reasons.add(new Note(
                    SafetyGates.RULE,
                    "Stop with " + Counted.reps(today.stopAtRir())
                            + " in reserve in every segment; the forecast has that taken off."));
        }
        return reasons;
    }
}
