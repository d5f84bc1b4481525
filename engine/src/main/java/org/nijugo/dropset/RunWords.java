package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Implement;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;

/** What is said to the lifter during a live set, each sentence with its rule. */
final class RunWords {
    private final Situation situation;

    RunWords(Situation situation) {
        this.situation = situation;
    }

    boolean canRestPause() {
        return situation.exercise().implement() == Implement.BODYWEIGHT;
    }

    List<Note> opening() {
        List<Note> notes = new ArrayList<>();
        if (situation.stopAtRir() > 0) {
            notes.add(new Note("R20", "Stop with " + situation.stopAtRir() + " in reserve."));
        }
        if (situation.exercise().oneSided()) {
            notes.add(new Note(
                    "R05", "The weaker side first, its whole ladder; the other then matches its loads and reps."));
        }
        return notes;
    }

    List<Note> taken() {
        return List.of(new Note("R18", "Another load than advised: that is what counts now."));
    }

    List<Note> cut(int missing, Percent wished, Loading before, Loading next) {
        List<Note> notes = new ArrayList<>();
        if (missing != 0) {
            String how = Math.abs(missing) + (missing > 0 ? " fewer" : " more") + " than expected";
            notes.add(new Note(
                    "R06",
                    how + ", so the next cut is " + (missing > 0 ? "larger" : "smaller") + ": "
                            + BandPlan.percent(wished) + " wished."));
        }
        if (!NextLoad.isInside(before.load(), next.load())) {
            notes.add(new Note(
                    "R18", "No step of 5 to 15 % can be made from here; " + next.load() + " is the nearest there is."));
        }
        return notes;
    }

    List<Note> crumbs(int left, boolean sameLoad) {
        if (sameLoad && left >= Shifts.LEAST_AFTER_CHANGE) {
            return List.of(new Note("R05", "Ten seconds' breath at the same load, then on."));
        }
        String reps = left == 1 ? "One rep is" : left + " reps are";
        return List.of(new Note(
                "R05",
                reps + " left, and no load is changed for that: finish here, it counts; or ten seconds' breath and do"
                        + " them at the same load."));
    }

    List<Note> restPause() {
        return List.of(new Note(
                "R18", "Nothing lighter is left: rest-pause, ten to fifteen seconds' breath at the same load."));
    }

    List<Note> target(int total) {
        return List.of(new Note("R05", total + " reps: done."));
    }

    List<Note> spent(int total) {
        return List.of(new Note(
                "R05",
                "Two segments of one rep or none: that is it for today, with " + total + " reps. No blame in it."));
    }

    List<Note> mostCuts(int total) {
        return List.of(new Note(
                "R12", situation.mostCuts() + " changes of load are the most; " + total + " reps are a result."));
    }

    List<Note> nothingLighter(boolean tooLight, int total) {
        String why = tooLight ? "Anything lighter is under 30 % of the 1RM" : "There is nothing lighter to take";
        return List.of(new Note(tooLight ? "R20" : "R18", why + "; " + total + " reps are a result."));
    }

    List<Note> stopped(StopReason reason, int total) {
        if (reason == StopReason.PAIN) {
            return List.of(new Note(
                    "R20",
                    "Stopped for pain: right so. You are asked about it before this lift's next finishing set."));
        }
        String text = reason == StopReason.FORM ? "Stopped before the form went: well judged, " : "Stopped with ";
        return List.of(new Note("R12", text + total + " reps. That is a result, and no failure."));
    }

    List<Note> single(int total, Optional<Loading> strip) {
        List<Note> notes = new ArrayList<>();
        if (situation.protocol() == Protocol.BAND) {
            if (total > situation.target()) {
                notes.add(new Note(
                        "R09",
                        total + " reps: past the aim of " + situation.target()
                                + ". Strong; a little more load next time."));
            } else if (total >= situation.minimum()) {
                notes.add(new Note("R09", total + " reps, at least " + situation.minimum() + " were asked: made."));
            } else {
                notes.add(
                        new Note("R12", total + " of " + situation.minimum() + " reps: a result; 5 % less next time."));
            }
            return notes;
        }
        if (total >= situation.target()) {
            notes.add(new Note("R03", total + " in one go."));
            return notes;
        }
        notes.add(new Note("R03", "Racked at " + total + ": the result is " + total + ". Next time 5 % less."));
        if (strip.isPresent()) {
            notes.add(new Note(
                    "R03",
                    "If you like, strip to " + strip.get().load() + " and finish the " + (situation.target() - total)
                            + " that are left; it stays out of the record of 25."));
        }
        return notes;
    }
}
