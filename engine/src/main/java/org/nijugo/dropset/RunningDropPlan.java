package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Implement;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.gym.Rung;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.strength.Capacity;
import org.nijugo.strength.FatigueResistance;

/** Plans a running drop (R05): opening, cut, ladder, rests, forecast. */
final class RunningDropPlan {
    private static final int MOST_STEPS = 2000;

    private final Today today;
    private final Equipment equipment;
    private final Seconds restBefore;
    private final Capacity capacity;
    private final int target;
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> warnings = new ArrayList<>();

    RunningDropPlan(Today today) {
        this.today = today;
        this.equipment = today.equipment();
        this.restBefore = today.request().work().rest();
        this.capacity = today.strength().after(restBefore.value());
        this.target = today.request().target().orElse(Shifts.TARGET);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    List<Note> warnings() {
        return List.copyOf(warnings);
    }

    /** The cut to begin with (R06, R07). */
    Percent cut() {
        Percent profile =
                today.request().profile().orElse(FatigueResistance.MIXED).cut();
        return today.request().cut().orElse(CutRule.first(profile, today.shifts()));
    }

    static int mostCuts(Exercise exercise) {
        return exercise.implement() == Implement.PIN_STACK ? Shifts.MOST_CUTS_MACHINE : Shifts.MOST_CUTS;
    }

    /** The plan, or nothing where no load of the opening is to be had. */
    Optional<PlannedDropSet> plan() {
        Optional<Weight> opening = opening();
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        int mostCuts = mostCuts(today.exercise());
        LadderChoice choice = new LadderChoice(today, opening.get(), capacity, restBefore, target, mostCuts);
        LadderPlay play = choice.choose(cut());
        if (play.cuts() == 0 && !play.reachesTarget() && !canPauseAt(play)) {
            return Optional.empty();
        }
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
        sayLadder(choice, play, mostCuts);
        return Optional.of(planned(play));
    }

    /** With nothing lighter a lift of the body goes on at the same load; any other is no running drop. */
    private boolean canPauseAt(LadderPlay play) {
        boolean little = Shifts.LEAST_AFTER_CHANGE > target - play.total();
        boolean body = today.exercise().implement() == Implement.BODYWEIGHT;
        return little || (body && play.lastReps() >= Shifts.LEAST_OPENING);
    }

    private Optional<Weight> opening() {
        Weight working = today.work().workingLoad();
        Optional<Weight> heaviest = equipment.atMost(working).filter(Weight::isPositive);
        if (heaviest.isEmpty()) {
            warnings.add(new Note("R18", "The work of " + working + " is under " + equipment.words() + "."));
            return Optional.empty();
        }
        if (heaviest.get().compareTo(working) != 0) {
            warnings.add(new Note(
                    "R18",
                    working + " cannot be loaded here; " + heaviest.get().toString()
                            + " is the nearest that is not heavier."));
        }
        Weight load = today.isDaysEnd() ? lower(heaviest.get()).orElse(heaviest.get()) : heaviest.get();
        int reps = reps(load);
        for (int i = 0; i < MOST_STEPS && reps < Shifts.LEAST_OPENING; i++) {
            Optional<Weight> lower = lower(load);
            if (lower.isEmpty()) {
                break;
            }
            load = lower.get();
            reps = reps(load);
        }
        sayOpening(heaviest.get(), load, reps);
        return Optional.of(load);
    }

    /** The next lighter load that can be opened at: a pull-off point of the bar where it is said how it hangs. */
    private Optional<Weight> lower(Weight load) {
        if (today.hanging().isPresent()) {
            for (Loading each :
                    equipment.lighterThan(equipment.hanging(today.hanging().get()))) {
                if (each.load().isLessThan(load) && each.load().isPositive()) {
                    return Optional.of(each.load());
                }
            }
        }
        return equipment.below(load).filter(Weight::isPositive);
    }

    private int reps(Weight load) {
        return Forecaster.whole(today.repsAt(capacity, load));
    }

    private void sayOpening(Weight wished, Weight load, int reps) {
        String short1 = today.stopAtRir() > 0 ? " short of the reserve of " + today.stopAtRir() : "";
        if (load.compareTo(wished) == 0) {
            notes.add(new Note(
                    "R05",
                    "Opens at the working load, " + load + ", after " + restBefore + " of rest: about "
                            + Counted.reps(reps) + short1 + ", then down the ladder to " + target + "."));
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
                    "At " + wished + " only " + Counted.reps(reps(wished)) + " would go " + why + short1
                            + ", so it opens at " + load + ", the heaviest that gives 4 to 6: about " + reps + "."));
        }
        if (reps > Shifts.MOST_REOPENING && reps(wished) < Shifts.LEAST_OPENING) {
            warnings.add(new Note("R18", "Nothing between is loadable: the opening gives about " + reps + "."));
        }
    }

    private void sayCut() {
        Percent cut = cut();
        if (today.request().cut().isPresent()) {
            notes.add(new Note(
                    "R06", "Cuts of " + cut + " of the load that is on, as asked; the reps done move the next."));
            return;
        }
        FatigueResistance profile = today.request().profile().orElse(FatigueResistance.MIXED);
        String named = today.request().profile().isPresent()
                ? "Your profile is " + profile.word()
                : "With a mixed profile assumed";
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

    private void sayLadder(LadderChoice choice, LadderPlay play, int mostCuts) {
        for (int i = 1; i < play.rungs().size(); i++) {
            Rung rung = play.rungs().get(i);
            if (!rung.withinLimits()) {
                Percent cut = rung.cut().orElse(Percent.ZERO);
                String how = cut.isMoreThan(Shifts.MOST_CUT) ? "more than 15 %" : "less than 5 %";
                warnings.add(new Note(
                        "R18",
                        "To " + rung.load() + " is a step of " + BandPlan.percent(cut) + ", " + how
                                + ": no ladder of the loads there are stays inside for as many reps, so the reps there are "
                                + (cut.isMoreThan(Shifts.MOST_CUT) ? "more." : "fewer.")));
                break;
            }
        }
        int stray = today.request().cut().isPresent() && play.isInside() ? play.strays(cut()) : 0;
        if (stray > 0) {
            Rung rung = play.rungs().get(stray);
            warnings.add(new Note(
                    "R06",
                    "To " + rung.load() + " the cut is "
                            + BandPlan.percent(rung.cut().orElse(Percent.ZERO))
                            + ", not the " + cut() + " asked for: nothing nearer that can be loaded there makes "
                            + Counted.reps(play.total()) + " in " + mostCuts + " cuts."));
        }
        if (play.cuts() > Shifts.MANY_CUTS) {
            warnings.add(new Note(
                    "R08", play.cuts() + " cuts are a lot of changing and suffering." + gentler(choice, play.cuts())));
        }
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
        for (int percent = Whole.floor(cut().hundredths(), 100) + 1; percent <= 15; percent++) {
            int taken = choice.cutsOf(Percent.of(percent));
            if (taken < fewest) {
                fewest = taken;
                words = " With --cut " + Percent.of(percent) + " there are " + taken + ".";
            }
            if (fewest <= Shifts.MANY_CUTS) {
                break;
            }
        }
        return words;
    }

    private PlannedDropSet planned(LadderPlay play) {
        List<PlannedSegment> segments = new ArrayList<>();
        List<Loading> loadings = new ArrayList<>();
        for (int i = 0; i < play.rungs().size(); i++) {
            Rung rung = play.rungs().get(i);
            Weight wished = i == 0 ? today.work().workingLoad() : rung.wished();
            segments.add(new PlannedSegment(
                    rung.load(),
                    wished,
                    today.percent(rung.load()),
                    rung.cut(),
                    new RepAim(1, play.reps().get(i), true),
                    today.stopAtRir(),
                    play.rests().get(i),
                    rung.loading().plates(),
                    rung.pull(),
                    play.forecasts().get(i)));
            loadings.add(rung.loading());
        }
        SetForecast forecast =
                new SetForecast(Math.min(play.total(), target), segments.size(), play.cuts(), play.seconds());
        return new PlannedDropSet(Protocol.DROP, rampUp(loadings.get(0)), segments, loadings, forecast, restack(play));
    }

    /** At the day's end the bar is cold again: 50 % × 5 and 75 % × 3 of the opening (R01). */
    private List<RampUpSet> rampUp(Loading opening) {
        List<RampUpSet> sets = new ArrayList<>();
        if (today.isDaysEnd()) {
            int[] percents = {50, 75};
            int[] reps = {5, 3};
            for (int i = 0; i < percents.length; i++) {
                Optional<Weight> load = equipment.atMost(Percent.of(percents[i]).of(opening.load()));
                if (load.filter(Weight::isPositive).isPresent()) {
                    Loading loading = equipment.load(load.get());
                    sets.add(new RampUpSet(loading.load(), reps[i], loading.plates()));
                }
            }
        }
        return sets;
    }

    /** A better ladder than what hangs allows, and the swap it takes. */
    private Optional<String> restack(LadderPlay play) {
        if (today.hanging().isEmpty() || play.isInside()) {
            return Optional.empty();
        }
        List<Percent> cuts = new ArrayList<>();
        for (int i = 0; i < Math.max(2, play.cuts()); i++) {
            cuts.add(cut());
        }
        Weight lightest = today.share(Shifts.LIGHTEST_SEGMENT).to(equipment.unit());
        org.nijugo.gym.Ladder better = equipment.ladder(new org.nijugo.gym.LadderWish(
                play.rungs().get(0).load(),
                cuts,
                Shifts.LEAST_CUT,
                Shifts.MOST_CUT,
                lightest.isMoreThan(equipment.lightest()) ? lightest : equipment.lightest(),
                Optional.empty()));
        return today.restackTo(better.stack().plates());
    }
}
