package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Implement;
import org.nijugo.gym.Rung;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.strength.FatigueResistance;

/** What is said of a running drop: notes that explain it, warnings that go with it. */
final class RunningDropWords {
    private final Today today;
    private final Percent cut;
    private final int target;
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> warnings = new ArrayList<>();

    /** @param cut the one to begin with */
    RunningDropWords(Today today, Percent cut, int target) {
        this.today = today;
        this.cut = cut;
        this.target = target;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    List<Note> warnings() {
        return List.copyOf(warnings);
    }

    /** Where the work is lighter than anything here. */
    void sayTooLight() {
        warnings.add(new Note(
                "R18",
                "The work of " + today.work().workingLoad() + " is under "
                        + today.equipment().words() + "."));
    }

    /**
     * Where it opens and why there (R05, R01).
     *
     * @param heaviest the heaviest load that is not above the work, with the reps it would give
     */
    void sayOpening(Weight heaviest, int repsAtHeaviest, Weight load, int reps) {
        Weight working = today.work().workingLoad();
        if (heaviest.compareTo(working) != 0) {
            warnings.add(new Note(
                    "R18", working + " cannot be loaded here; " + heaviest + " is the nearest that is not heavier."));
        }
        String short1 = today.stopAtRir() > 0 ? " short of the reserve of " + today.stopAtRir() : "";
        if (load.compareTo(heaviest) == 0) {
            notes.add(new Note(
                    "R05",
                    "Opens at the working load, " + load + ", after "
                            + today.request().work().rest() + " of rest: about " + Counted.reps(reps) + short1
                            + ", then down the ladder to " + target + "."));
        } else if (today.isDaysEnd()) {
            notes.add(new Note(
                    "R01",
                    "At the day's end it opens lighter than the work, at " + load
                            + ", after two ramp-up sets on a bar stacked afresh: about " + Counted.reps(reps) + short1
                            + "."));
        } else {
            String why = "after today's sets";
            notes.add(new Note(
                    "R05",
                    "At " + heaviest + " only " + Counted.reps(repsAtHeaviest) + " would go " + why + short1
                            + ", so it opens at " + load + ", the heaviest that gives 4 to 6: about " + reps + "."));
        }
        if (reps > Shifts.MOST_REOPENING && repsAtHeaviest < Shifts.LEAST_OPENING) {
            warnings.add(new Note("R18", "Nothing between is loadable: the opening gives about " + reps + "."));
        }
    }

    private void sayCut() {
        if (today.request().cut().isPresent()) {
            notes.add(new Note(
                    "R06", "Cuts of " + cut + " of the load that is on, as asked; the reps done move the next."));
            return;
        }
        FatigueResistance profile = today.request().prior().profile();
        boolean known = today.request().profile().isPresent()
                || today.request().learnt().isPresent();
        String named = known ? "Your profile is " + profile.word() : "With a mixed profile assumed";
        String shifted = today.shifts().cutPoints().equals(Percent.ZERO)
                ? ""
                : ", shifted by the goal of " + today.request().goal().get().word() + " (R07)";
        notes.add(new Note(
                "R06",
                named + ": cuts of about " + cut + " of the load that is on" + shifted
                        + "; the reps done move the next."));
    }

    private void sayRests(LadderPlay play) {
        int longest = 0;
        boolean tooShort = false;
        for (int i = 1; i < play.rungs().size(); i++) {
            Seconds least = today.clock()
                    .change(play.rungs().get(i).pull(), today.request().hands());
            longest = Math.max(longest, least.value());
            tooShort = tooShort || play.rests().get(i).compareTo(least) < 0;
        }
        if (tooShort) {
            warnings.add(new Note(
                    "R14",
                    "Changing the load takes up to " + longest + " s, longer than the "
                            + today.request().rest().get().toString() + " asked for; the forecast believes the "
                            + today.request().rest().get().toString() + "."));
        } else if (today.request().rest().isEmpty()
                && longest > today.clock().cap().value()) {
            warnings.add(new Note(
                    "R14",
                    "A change takes up to " + longest + " s, past the "
                            + today.clock().cap().value()
                            + " s that rests should stay under; a helper would shorten it."));
        } else if (play.cuts() > 0) {
            notes.add(new Note(
                    "R14", "Rests are what the change takes, " + longest + " s at most; ready beats the timer."));
        }
    }

    /** What the ladder is like: cut, search, rests, steps outside the limits, how it ends (R05, R06, R08, R14, R18). */
    void sayLadder(LadderChoice choice, LadderPlay play, int mostCuts) {
        sayCut();
        if (!choice.isExact()) {
            notes.add(new Note(
                    "R18",
                    "So many plates are here that not every stack was looked at: this one is good, perhaps not best."));
        }
        if (choice.isReplanned()) {
            notes.add(new Note("R05", "The cuts bend a little, so that no load is changed for only two reps."));
        }
        sayRests(play);
        sayStepOutside(play);
        sayNotAsNamed(play, mostCuts);
        sayManyCuts(choice, play);
        sayEnd(play, mostCuts);
    }

    private void sayStepOutside(LadderPlay play) {
        for (int i = 1; i < play.rungs().size(); i++) {
            Rung rung = play.rungs().get(i);
            if (!rung.withinLimits()) {
                Percent step = rung.cut().orElse(Percent.ZERO);
                String how = step.isMoreThan(Shifts.MOST_CUT) ? "more than 15 %" : "less than 5 %";
                warnings.add(new Note(
                        "R18",
                        "To " + rung.load() + " is a step of " + BandPlan.percent(step) + ", " + how
                                + ": no ladder of the loads there are stays inside for as many reps, so the reps there are "
                                + (step.isMoreThan(Shifts.MOST_CUT) ? "more." : "fewer.")));
                break;
            }
        }
    }

    private void sayNotAsNamed(LadderPlay play, int mostCuts) {
        int stray = today.request().cut().isPresent() && play.isInside() ? play.strays(cut) : 0;
        if (stray > 0) {
            Rung rung = play.rungs().get(stray);
            warnings.add(new Note(
                    "R06",
                    "To " + rung.load() + " the cut is "
                            + BandPlan.percent(rung.cut().orElse(Percent.ZERO))
                            + ", not the " + cut + " asked for: nothing nearer that can be loaded there makes "
                            + Counted.reps(play.total()) + " in " + mostCuts + " cuts."));
        }
    }

    private void sayManyCuts(LadderChoice choice, LadderPlay play) {
        if (play.cuts() > Shifts.MANY_CUTS) {
            warnings.add(new Note(
                    "R08", play.cuts() + " cuts are a lot of changing and suffering." + gentler(choice, play.cuts())));
        }
    }

    private void sayEnd(LadderPlay play, int mostCuts) {
        if (!play.reachesTarget()) {
            boolean crumbs = play.total() + Shifts.LEAST_AFTER_CHANGE > play.target();
            String end = crumbs
                    ? "No load is changed for " + Counted.reps(play.target() - play.total()) + ": it ends at about "
                            + play.total() + ", which counts; or ten seconds' breath at the same load for the rest."
                    : "About " + play.total() + " of " + play.target() + " reps are to be expected: "
                            + (play.cuts() >= mostCuts
                                    ? "there are no more than " + mostCuts + " cuts."
                                    : "nothing lighter can be loaded.")
                            + " That is a result, and no failure.";
            warnings.add(new Note(crumbs ? "R05" : "R12", end));
        }
        if (!play.reachesTarget() && play.cuts() < mostCuts && today.exercise().implement() == Implement.BODYWEIGHT) {
            warnings.add(new Note(
                    "R18",
                    "With nothing lighter left, go on at the same load after 10 to 15 s of breathing: rest-pause."));
        }
    }

    /** The smallest whole percent more that takes fewer cuts, five at most where that can be had. */
    private String gentler(LadderChoice choice, int cuts) {
        int fewest = cuts;
        String words = "";
        for (int percent = Whole.floor(cut.hundredths(), 100) + 1; percent <= 15; percent++) {
            int taken = choice.cutsOf(Percent.of(percent));
            if (taken < fewest) {
                fewest = taken;
                words = " With a first cut of " + Percent.of(percent) + " there are " + taken + ".";
            }
            if (fewest <= Shifts.MANY_CUTS) {
                break;
            }
        }
        return words;
    }
}
