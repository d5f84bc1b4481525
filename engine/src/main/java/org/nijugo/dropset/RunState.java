package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;
import org.nijugo.text.RefusedException;

/** Where a live set is; changed by one event after another, inside one fold and nowhere else. */
final class RunState {
    private static final Seconds BREATH = Seconds.of(10);

    private final PlannedDropSet plan;
    private final Situation situation;
    private final Equipment equipment;
    private final List<PerformedSegment> segments = new ArrayList<>();
    private final RunWords words;
    private Capacity capacity;
    private Loading loading;
    private Hands hands;
    private int total;
    private int changes;
    private int missing;
    private int lastMissing;
    private int low;
    private Optional<StopReason> stopped = Optional.empty();
    private Optional<Loading> taken = Optional.empty();
    private boolean sameLoad;
    private NextStep step;

    RunState(Advice.Recommended advice) {
        this.plan = advice.plan();
        this.situation = advice.situation();
        this.equipment = situation.equipment();
        this.words = new RunWords(situation);
        this.capacity =
                situation.today().after(plan.segments().get(0).restBefore().value());
        this.loading = plan.loadings().get(0);
        this.hands = situation.hands();
        this.step = step();
    }

    PerformedDropSet performed() {
        return new PerformedDropSet(situation.protocol(), segments);
    }

    /** Whether nothing more can happen; a racked classic may still be stripped and finished (R03). */
    boolean isClosedTo(RunEvent event) {
        if (!(step() instanceof NextStep.Finished)) {
            return false;
        }
        boolean strip = event instanceof RunEvent.LoadTaken && isRackedClassic();
        return !strip;
    }

    private boolean isRackedClassic() {
        return situation.protocol() == Protocol.CLASSIC
                && !segments.isEmpty()
                && total < situation.target()
                && stopped.isEmpty()
                && low < 2;
    }

    void apply(RunEvent event) {
        if (event instanceof RunEvent.SegmentDone done) {
            lift(done);
        } else if (event instanceof RunEvent.Stopped stop) {
            stopped = Optional.of(stop.reason());
        } else if (event instanceof RunEvent.LoadTaken load) {
            take(load.load());
        } else if (event instanceof RunEvent.Restacked stack) {
            restack(equipment.hanging(stack.plates()));
        } else if (event instanceof RunEvent.HandsChanged changed) {
            hands = changed.hands();
        } else if (event instanceof RunEvent.SameLoad) {
            sameLoad = !segments.isEmpty();
            taken = Optional.empty();
        }
        step = work();
    }

    NextStep step() {
        return step == null ? work() : step;
    }

    private void lift(RunEvent.SegmentDone done) {
        Loading lifted = loading;
        if (step() instanceof NextStep.ChangeLoad change) {
            lifted = change.next().loading();
            capacity = capacity.rested(done.rested().orElse(change.rest()).value());
            changes += change.cut().hundredths() > 0 ? 1 : 0;
        } else if (segments.isEmpty() && done.rested().isPresent()) {
            capacity = situation.today().after(done.rested().get().value());
        } else if (taken.isPresent()) {
            lifted = taken.get();
        }
        if (done.load().isPresent() && done.load().get().compareTo(lifted.load()) != 0) {
            lifted = as(done.load().get(), lifted);
        }
        int expected = Forecaster.atMost(forecast(lifted), left()).reps();
        int reps = done.reps();
        lastMissing = expected - reps;
        if (lastMissing != 0) {
            capacity = capacity.observed(lifted.load(), reps == 0 ? 0 : reps + situation.stopAtRir());
        }
        capacity = capacity.afterReps(reps);
        missing += lastMissing;
        low += reps <= 1 ? 1 : 0;
        total += reps;
        segments.add(new PerformedSegment(lifted.load(), reps, done.rested()));
        loading = lifted;
        taken = Optional.empty();
        sameLoad = false;
    }

    /** A load somebody really lifted, whatever was advised; what hangs is then the plainest way to make it. */
    private Loading as(Weight load, Loading advised) {
        if (!load.isPositive()) {
            throw new RefusedException(load.toString(), "a load above zero", "");
        }
        for (Loading each : equipment.lighterThan(loading)) {
            if (each.load().compareTo(load) == 0) {
                return each;
            }
        }
        if (equipment.isLoadable(load)) {
            return equipment.load(load.to(equipment.unit()));
        }
        return new Loading(load.to(equipment.unit()), advised.plates());
    }

    private void take(Weight load) {
        Weight limit = segments.isEmpty() ? plan.segments().get(0).load() : loading.load();
        boolean heavier = load.isMoreThan(limit) || (!segments.isEmpty() && load.compareTo(limit) == 0);
        if (heavier || !load.isPositive()) {
            throw new RefusedException(
                    load.toString(),
                    segments.isEmpty() ? "a load of at most " + limit : "a load lighter than " + limit,
                    "A finishing set only gets lighter.");
        }
        taken = Optional.of(as(load, loading));
        sameLoad = false;
    }

    private void restack(Loading hanging) {
        if (segments.isEmpty()) {
            take(hanging.load());
            taken = Optional.empty();
            loading = hanging;
        } else if (hanging.load().isLessThan(lastLoad())) {
            taken = Optional.of(hanging);
        } else {
            loading = hanging;
        }
        sameLoad = false;
    }

    private Weight lastLoad() {
        return segments.get(segments.size() - 1).load();
    }

    private int left() {
        return Math.max(0, situation.target() - total);
    }

    private Forecast forecast(Loading at) {
        return Forecaster.of(
                capacity,
                at.load(),
                situation.stopAtRir(),
                segments.size(),
                situation.today().isReserveKnown());
    }

    private NextStep work() {
        if (stopped.isPresent()) {
            return finished(NextStep.Ending.STOPPED, words.stopped(stopped.get(), total));
        }
        if (segments.isEmpty()) {
            return lift(taken.orElse(loading), capacity, words.opening());
        }
        if (taken.isEmpty() && situation.protocol() != Protocol.DROP) {
            return single();
        }
        return taken.isPresent() ? to(taken.get(), words.taken()) : drop();
    }

    /** A classic or band is one segment, and over with it. */
    private NextStep single() {
        boolean made = total >= situation.minimum();
        NextStep.Ending ending = made ? NextStep.Ending.TARGET : NextStep.Ending.STOPPED;
        Optional<Loading> strip =
                isRackedClassic() ? NextLoad.nearest(equipment, loading, Percent.of(10), floor()) : Optional.empty();
        return finished(ending, words.single(total, strip));
    }

    private NextStep drop() {
        if (total >= situation.target()) {
            return finished(NextStep.Ending.TARGET, words.target(total));
        }
        if (low >= 2) {
            return finished(NextStep.Ending.STOP_RULE, words.spent(total));
        }
        if (sameLoad || left() < Shifts.LEAST_AFTER_CHANGE) {
            return breathe(BREATH, words.crumbs(left(), sameLoad));
        }
        if (changes >= situation.mostCuts()) {
            return finished(NextStep.Ending.STOP_RULE, words.mostCuts(total));
        }
        Percent wished = wishedCut();
        Optional<Loading> next = NextLoad.nearest(equipment, loading, wished, floor());
        if (next.isEmpty()) {
            return nothingLighter();
        }
        return to(next.get(), words.cut(lastMissing, wished, loading, next.get()));
    }

    private Percent wishedCut() {
        if (segments.size() == 1 && low == 1) {
            return Shifts.MOST_CUT;
        }
        int rung = Math.min(changes + 1, plan.segments().size() - 1);
        Percent planned = plan.segments().get(rung).cut().orElse(situation.cut());
        return CutRule.next(planned, missing);
    }

    /** With the body there is always another breath; with anything else the set is over. */
    private NextStep nothingLighter() {
        if (words.canRestPause() && segments.size() < 2 * situation.mostCuts()) {
            return breathe(Seconds.of(12), words.restPause());
        }
        boolean tooLight =
                equipment.below(loading.load()).filter(Weight::isPositive).isPresent();
        return finished(
                tooLight ? NextStep.Ending.STOP_RULE : NextStep.Ending.NOTHING_LIGHTER,
                words.nothingLighter(tooLight, total));
    }

    private NextStep breathe(Seconds rest, List<Note> notes) {
        NextStep.Lift next = lift(loading, capacity.rested(rest.value()), List.of());
        List<NextStep.Offer> offers = left() < Shifts.LEAST_AFTER_CHANGE
                ? List.of(NextStep.Offer.FINISH_HERE, NextStep.Offer.SAME_LOAD)
                : List.of(NextStep.Offer.FINISH_HERE);
        return new NextStep.ChangeLoad(loading.load(), Percent.ZERO, List.of(), rest, next, offers, total, notes);
    }

    private NextStep to(Loading next, List<Note> notes) {
        List<Weight> pull = loading.canBePulledTo(next) ? loading.pullTo(next) : List.of();
        Seconds rest = situation.clock().between(pull, hands);
        Percent cut = next.load().isLessThan(loading.load())
                ? Percent.ofRatio(loading.load().minus(next.load()), loading.load())
                : Percent.ZERO;
        Weight wished = taken.isPresent()
                ? next.load()
                : Today.toTenth(wishedCut().complement().of(loading.load()));
        NextStep.Lift lift = lift(next, capacity.rested(rest.value()), List.of());
        return new NextStep.ChangeLoad(wished, cut, pull, rest, lift, List.of(), total, notes);
    }

    private NextStep.Lift lift(Loading at, Capacity then, List<Note> notes) {
        Forecast forecast = Forecaster.atMost(
                Forecaster.of(
                        then,
                        at.load(),
                        situation.stopAtRir(),
                        segments.size(),
                        situation.today().isReserveKnown()),
                left());
        return new NextStep.Lift(
                at,
                Percent.ofRatio(at.load(), situation.max().value()),
                left(),
                aim(forecast),
                forecast,
                situation.stopAtRir(),
                total,
                notes);
    }

    private RepAim aim(Forecast forecast) {
        if (segments.isEmpty() && situation.protocol() != Protocol.DROP) {
            return plan.segments().get(0).reps();
        }
        int aim = situation.protocol() == Protocol.DROP ? Math.max(1, forecast.reps()) : Math.max(1, left());
        return new RepAim(1, aim, true);
    }

    private NextStep finished(NextStep.Ending ending, List<Note> notes) {
        return new NextStep.Finished(ending, performed(), notes);
    }

    /** No segment is lighter than 30 % of the 1RM. */
    private Weight floor() {
        return Shifts.LIGHTEST_SEGMENT.of(situation.max().value());
    }
}
