package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Ladder;
import org.nijugo.gym.LadderWish;
import org.nijugo.gym.Loading;
import org.nijugo.gym.Rung;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;

/**
 * Chooses a running drop's ladder: as few cuts of the wished size as make the target, and none of them for two reps
 * (R05, R08).
 */
final class LadderChoice {
    private static final int STEP = 100;
    private static final int MOST_TRIES = 48;
    private static final int MOST_TRIES_ON_BARS = 16;

    private final Today today;
    private final Weight opening;
    private final Capacity capacity;
    private final Seconds restBefore;
    private final int target;
    private final int mostCuts;
    private final boolean firstCutAsked;
    private boolean replanned;
    private boolean exact = true;
    private int tries;

    LadderChoice(Today today, Weight opening, Capacity capacity, Seconds restBefore, int target, int mostCuts) {
        this.today = today;
        this.opening = opening;
        this.capacity = capacity;
        this.restBefore = restBefore;
        this.target = target;
        this.mostCuts = mostCuts;
        this.firstCutAsked = today.request().cut().isPresent();
    }

    /** The ladder as it is forecast to be walked, hung so that it can go on one step further. */
    LadderPlay choose(Percent cut) {
        return withSpareRung(chosen(cut));
    }

    /**
     * The same loads from a stack that offers one more pull inside the limits under the last: fewer reps than forecast
     * then need no restacking. Only where it costs no more pulling on the way.
     */
    private LadderPlay withSpareRung(LadderPlay chosen) {
        if (chosen.cuts() == 0 || today.equipment().sides() == 0) {
            return chosen;
        }
        LadderPlay best = chosen;
        int fewest = Integer.MAX_VALUE;
        for (Percent spare : List.of(lastCut(chosen), Shifts.MOST_CUT)) {
            List<Percent> cuts = new ArrayList<>();
            for (Rung rung : chosen.rungs()) {
                rung.cut().ifPresent(cuts::add);
            }
            cuts.add(spare);
            Ladder ladder = ladder(cuts);
            int pulled = pulled(ladder.rungs());
            boolean same = isSame(ladder.rungs(), chosen.rungs())
                    && pulled(ladder.rungs().subList(0, chosen.rungs().size())) <= pulled(chosen.rungs())
                    && untidy(ladder.stack()) <= untidy(chosen.rungs().get(0).loading());
            if (same && ladder.rungs().get(chosen.rungs().size()).withinLimits() && pulled < fewest) {
                fewest = pulled;
                best = chosen.hung(ladder.rungs().subList(0, chosen.rungs().size()));
            }
        }
        return best;
    }

    private static Percent lastCut(LadderPlay play) {
        return CutRule.inside(play.rungs().get(play.rungs().size() - 1).cut().orElse(Shifts.MOST_CUT));
    }

    private static boolean isSame(List<Rung> longer, List<Rung> rungs) {
        if (longer.size() <= rungs.size()) {
            return false;
        }
        for (int i = 0; i < rungs.size(); i++) {
            if (longer.get(i).load().compareTo(rungs.get(i).load()) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Places where a smaller plate has a larger one outside of it. */
    private static int untidy(Loading stack) {
        int untidy = 0;
        for (int i = 1; i < stack.plates().size(); i++) {
            untidy += stack.plates().get(i).isMoreThan(stack.plates().get(i - 1)) ? 1 : 0;
        }
        return untidy;
    }

    private static int pulled(List<Rung> rungs) {
        int pulled = 0;
        for (Rung rung : rungs) {
            pulled += rung.pull().size();
        }
        return pulled;
    }

    private LadderPlay chosen(Percent cut) {
        LadderPlay plain = withoutCrumbsOnTheWay(fewest(cut));
        if (!plain.hasCrumbs()) {
            return plain;
        }
        Optional<LadderPlay> second = Optional.empty();
        for (int points = STEP; points <= 1000 && tries < mostTries(); points += STEP) {
            for (int hundredths : new int[] {points, -points}) {
                for (LadderPlay play : bent(cut, hundredths, plain)) {
                    if (!play.hasCrumbs()) {
                        replanned = true;
                        return play;
                    }
                    second = second.isEmpty() ? Optional.of(play) : second;
                }
            }
        }
        if (!plain.endsInCrumbs()) {
            return plain;
        }
        replanned = replanned || second.isPresent();
        return second.orElse(plain.shorter());
    }

    /** How many cuts of this size make the target, or are walked before nothing is left to load. */
    int cutsOf(Percent cut) {
        return withoutCrumbsOnTheWay(fewest(cut)).cuts();
    }

    /** Whether every search for a stack was finished, so that none better exists. */
    boolean isExact() {
        return exact;
    }

    private int mostTries() {
        return today.equipment().sides() == 0 ? MOST_TRIES : MOST_TRIES_ON_BARS;
    }

    /** Two changes become one where the load between them is for two reps; the pulls are done together. */
    private LadderPlay withoutCrumbsOnTheWay(LadderPlay plain) {
        LadderPlay best = plain;
        int rung = 1;
        while (rung < best.cuts()) {
            boolean asked = firstCutAsked && rung == 1 && best.rungs().get(1).withinLimits();
            boolean crumbs = best.reps().get(rung) < Shifts.LEAST_AFTER_CHANGE;
            if (crumbs && !asked) {
                LadderPlay skipped = LadderPlay.of(today, best.rungsWithout(rung), capacity, restBefore, target);
                if (skipped.isInside() || !best.isInside()) {
                    best = skipped;
                    replanned = true;
                    rung--;
                }
            }
            rung++;
        }
        return best;
    }

    /** Whether cuts were made larger or smaller so that no load is changed for two reps. */
    boolean isReplanned() {
        return replanned;
    }

    /**
     * The ladders that make the target and do not end in two reps, with the last cut so much larger or smaller, or with all;
     * never the first where that one was asked for.
     */
    private List<LadderPlay> bent(Percent cut, int hundredths, LadderPlay plain) {
        List<LadderPlay> plays = new ArrayList<>();
        Percent other = Percent.ofHundredths(cut.hundredths() + hundredths);
        if (!CutRule.inside(other).equals(other)) {
            return plays;
        }
        for (int cuts = Math.max(1, plain.cuts() - 1); cuts <= Math.min(mostCuts, plain.cuts() + 1); cuts++) {
            int all = firstCutAsked ? 1 : 0;
            for (int kept : cuts - 1 > all ? new int[] {cuts - 1, all} : new int[] {all}) {
                tries++;
                LadderPlay play = withoutCrumbsOnTheWay(play(wishes(cut, other, kept, cuts)));
                if (play.reachesTarget() && !play.endsInCrumbs() && (play.isInside() || !plain.isInside())) {
                    plays.add(play);
                }
            }
        }
        return plays;
    }

    private static List<Percent> wishes(Percent first, Percent later, int kept, int cuts) {
        List<Percent> wishes = new ArrayList<>();
        for (int i = 0; i < cuts; i++) {
            wishes.add(i < kept ? first : later);
        }
        return wishes;
    }

    /** With as few cuts as make the target; where none do, the best there is. */
    private LadderPlay fewest(Percent cut) {
        int cuts = Math.min(mostCuts, expectedCuts(cut));
        LadderPlay play = play(wishes(cut, cut, cuts, cuts));
        while (!play.reachesTarget() && cuts < mostCuts && play.cuts() == cuts) {
            cuts++;
            play = play(wishes(cut, cut, cuts, cuts));
        }
        if (!play.reachesTarget()) {
            return shortOfTarget(cut);
        }
        while (cuts > 1) {
            cuts--;
            LadderPlay fewer = play(wishes(cut, cut, cuts, cuts));
            if (!fewer.reachesTarget()) {
                break;
            }
            play = fewer;
        }
        return play;
    }

    /** Where the target cannot be made: cuts inside the limits first, then none for two reps, then the most reps. */
    private LadderPlay shortOfTarget(Percent cut) {
        LadderPlay best = play(wishes(cut, cut, 1, 1));
        for (int cuts = 2; cuts <= mostCuts; cuts++) {
            LadderPlay play = play(wishes(cut, cut, cuts, cuts));
            if (play.cuts() < cuts) {
                break;
            }
            best = play.isBetterShortOfTarget(best) ? play : best;
        }
        return best;
    }

    /** The number of cuts it would take if any load could be loaded. */
    private int expectedCuts(Percent cut) {
        Capacity now = capacity;
        Weight load = opening;
        int left = target - Math.max(1, Forecaster.whole(today.repsAt(now, load)));
        now = now.afterReps(Math.max(1, Forecaster.whole(today.repsAt(now, load))));
        int cuts = 0;
        int rest = today.clock().between(List.of(), today.request().hands()).value() + 8;
        while (left > 0 && cuts < mostCuts) {
            load = cut.complement().of(load);
            if (!load.isPositive()) {
                break;
            }
            now = now.rested(rest);
            int reps = Math.max(1, Forecaster.whole(today.repsAt(now, load)));
            now = now.afterReps(reps);
            left -= reps;
            cuts++;
        }
        return Math.max(1, cuts);
    }

    private LadderPlay play(List<Percent> cuts) {
        return LadderPlay.of(today, ladder(cuts).rungs(), capacity, restBefore, target);
    }

    private Ladder ladder(List<Percent> cuts) {
        Weight floor = today.share(Shifts.LIGHTEST_SEGMENT).to(today.equipment().unit());
        Weight least = today.equipment().lightest();
        Weight lightest = floor.isMoreThan(least) ? floor : least;
        LadderWish wish = new LadderWish(
                opening,
                cuts,
                Shifts.LEAST_CUT,
                Shifts.MOST_CUT,
                lightest.isMoreThan(opening) ? opening : lightest,
                hanging());
        Ladder ladder = today.equipment().ladder(wish);
        exact &= ladder.exact();
        return ladder;
    }

    /** What hangs, down to the opening where that is lighter than the work. */
    private Optional<List<Weight>> hanging() {
        return today.hanging().isEmpty()
                ? Optional.empty()
                : Optional.of(today.loading(opening).plates());
    }
}
