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
import org.nijugo.strength.Capacity;

/** Plans a running drop (R05): opening, cut, ladder, rests, forecast. */
final class RunningDropPlan {
    private static final int MOST_STEPS = 2000;

    private final Today today;
    private final Equipment equipment;
    private final Seconds restBefore;
    private final Capacity capacity;
    private final int target;
    private final RunningDropWords words;

    RunningDropPlan(Today today) {
        this.today = today;
        this.equipment = today.equipment();
        this.restBefore = today.request().work().rest();
        this.capacity = today.strength().after(restBefore.value());
        this.target = today.request().target().orElse(Shifts.TARGET);
        this.words = new RunningDropWords(today, cut(), target);
    }

    List<Note> notes() {
        return words.notes();
    }

    List<Note> warnings() {
        return words.warnings();
    }

    /** The cut to begin with (R06, R07). */
    Percent cut() {
        Percent profile = today.request().prior().profile().cut();
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
        words.sayLadder(choice, play, mostCuts);
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
            words.sayTooLight();
            return Optional.empty();
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
        words.sayOpening(heaviest.get(), reps(heaviest.get()), load, reps);
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
