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
    private static final int STEP = 50;

    private final Today today;
    private final Weight opening;
    private final Capacity capacity;
    private final Seconds restBefore;
    private final int target;
    private final int mostCuts;
    private final boolean firstCutAsked;

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
        LadderPlay plain = fewest(cut);
        if (!plain.endsInCrumbs()) {
            return plain;
        }
        for (int points = STEP; points <= 1000; points += STEP) {
            Optional<LadderPlay> larger = tried(cut, points, plain);
            if (larger.isPresent()) {
                return larger.get();
            }
            Optional<LadderPlay> smaller = tried(cut, -points, plain);
            if (smaller.isPresent()) {
                return smaller.get();
            }
        }
        return plain.shorter();
    }

    /** With the last cuts so much larger or smaller; with all but the first where that one was asked for. */
    private Optional<LadderPlay> tried(Percent cut, int hundredths, LadderPlay plain) {
        Percent other = Percent.ofHundredths(cut.hundredths() + hundredths);
        if (!CutRule.inside(other).equals(other)) {
            return Optional.empty();
        }
        for (int cuts = Math.max(1, plain.cuts() - 1); cuts <= Math.min(mostCuts, plain.cuts() + 1); cuts++) {
            for (int kept = cuts - 1; kept >= (firstCutAsked ? 1 : 0); kept--) {
                LadderPlay play = play(wishes(cut, other, kept, cuts));
                if (play.reachesTarget() && !play.endsInCrumbs() && (play.isInside() || !plain.isInside())) {
                    return Optional.of(play);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Percent> wishes(Percent first, Percent later, int kept, int cuts) {
        List<Percent> wishes = new ArrayList<>();
        for (int i = 0; i < cuts; i++) {
            wishes.add(i < kept ? first : later);
        }
        return wishes;
    }

    private LadderPlay fewest(Percent cut) {
        int cuts = Math.min(mostCuts, expectedCuts(cut));
        LadderPlay play = play(wishes(cut, cut, cuts, cuts));
        while (!play.reachesTarget() && cuts < mostCuts && play.cuts() == cuts) {
            cuts++;
            play = play(wishes(cut, cut, cuts, cuts));
        }
        boolean shrinking = play.reachesTarget();
        while (shrinking && cuts > 1) {
            cuts--;
            LadderPlay fewer = play(wishes(cut, cut, cuts, cuts));
            shrinking = fewer.reachesTarget();
            play = shrinking ? fewer : play;
        }
        return play;
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
        return LadderPlay.of(today, ladder(cuts), capacity, restBefore, target);
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
        return today.equipment().ladder(wish);
    }

    /** What hangs, down to the opening where that is lighter than the work. */
    private Optional<List<Weight>> hanging() {
        return today.hanging().isEmpty()
                ? Optional.empty()
                : Optional.of(today.loading(opening).plates());
    }
}
