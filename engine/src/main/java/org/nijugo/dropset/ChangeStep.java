package org.nijugo.dropset;

import java.util.List;
import org.nijugo.gym.Loading;
import org.nijugo.gym.Restack;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;

/** From one segment to the next: what to pull, how long to rest, what comes then. */
final class ChangeStep {
    private ChangeStep() {}

    /** The step of a set that goes on; {@link StopRules} has been asked before. */
    static NextStep.ChangeLoad of(RunState run) {
        return switch (run.intent()) {
            case SAME_LOAD -> same(run, Shifts.SAME_LOAD_REST, RunWords.sameLoad(run));
            case TAKEN -> to(run, run.taken(), run.taken().load(), RunWords.taken(run));
            case ADVICE, RESTACKED -> advised(run);
        };
    }

    /** Whether nothing lighter is to be had, so that the same load is lifted again after a few breaths (R18). */
    static boolean isRestPause(RunState run) {
        return StopRules.points(run).isEmpty();
    }

    private static NextStep.ChangeLoad advised(RunState run) {
        List<Loading> points = StopRules.points(run);
        boolean crumbs = StopRules.isCrumbs(run);
        boolean stripped = run.intent() == RunState.Intent.RESTACKED && !hangsAsLifted(run) && !points.isEmpty();
        if (crumbs && stripped) {
            return to(run, points.get(0), points.get(0).load(), RunWords.crumbs(run));
        }
        if (crumbs) {
            return same(run, Shifts.SAME_LOAD_REST, RunWords.crumbs(run));
        }
        if (points.isEmpty()) {
            return same(run, Shifts.REST_PAUSE, RunWords.restPause(run));
        }
        NextLoad next = new NextLoad(run, points);
        NextLoad.Choice choice = next.choose();
        return to(run, choice.loading(), choice.wished(), RunWords.cut(run, next, choice));
    }

    private static NextStep.ChangeLoad same(RunState run, int seconds, List<Note> notes) {
        Loading loading = hangsAsLifted(run) ? run.hanging() : run.last().loading();
        return step(run, loading, loading.load(), List.of(), Seconds.of(seconds), notes);
    }

    private static boolean hangsAsLifted(RunState run) {
        return run.hanging().load().compareTo(run.last().load()) == 0;
    }

    private static NextStep.ChangeLoad to(RunState run, Loading next, Weight wished, List<Note> notes) {
        boolean pulled = run.arePlatesKnown() && run.hanging().canBePulledTo(next);
        List<Weight> pull = pulled ? run.hanging().pullTo(next) : List.of();
        return step(run, next, wished, pull, rest(run, next), notes);
    }

    private static NextStep.ChangeLoad step(
            RunState run, Loading next, Weight wished, List<Weight> pull, Seconds rest, List<Note> notes) {
        Capacity rested = LiveCapacity.now(run).rested(rest.value());
        Percent kept = Percent.ofRatio(next.load(), run.last().load());
        return new NextStep.ChangeLoad(
                wished,
                kept.complement(),
                pull,
                rest,
                LiftStep.lift(run, next, rested, List.of()),
                offers(run),
                run.total(),
                notes);
    }

    /** The rest before this load: what changing to it takes, whether plates come off or go on (R14). */
    static Seconds rest(RunState run, Loading next) {
        return run.situation().clock().between(change(run, next).moved(), run.hands());
    }

    /** What is done to each side; nothing where no plates are hung, or what hangs is not known. */
    static Restack change(RunState run, Loading next) {
        boolean plates = run.arePlatesKnown() && run.equipment().sides() > 0;
        return Restack.between(plates ? run.hanging().plates() : List.of(), plates ? next.plates() : List.of());
    }

    private static List<NextStep.Offer> offers(RunState run) {
        boolean crumbs = StopRules.isCrumbs(run);
        boolean classic = run.protocol() == Protocol.CLASSIC;
        if (crumbs) {
            return List.of(NextStep.Offer.FINISH_HERE, NextStep.Offer.SAME_LOAD);
        }
        if (classic && !isRestPause(run)) {
            return List.of(NextStep.Offer.FINISH_HERE, NextStep.Offer.STRIP_AND_FINISH);
        }
        return isRestPause(run) ? List.of(NextStep.Offer.FINISH_HERE, NextStep.Offer.SAME_LOAD) : List.of();
    }
}
