package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Ladder;
import org.nijugo.gym.LadderWish;
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

    /** With a named cut so many cuts more than are needed are tried, and so many of the first of them as named. */
    private static final int MORE_CUTS = 2;

    private static final int MOST_KEPT = 3;

    /** No more are tried after so many searches that were cut short, which are the slow ones. */
    private static final int MOST_UNFINISHED = 4;

    private final Today today;
    private final Weight opening;
    private final Capacity capacity;
    private final Seconds restBefore;
    private final int target;
    private final int mostCuts;
    private final boolean firstCutAsked;
    private boolean replanned;
    private int unfinished;
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
        return withSpareRung(chosen(cut)).wishing(cut);
    }

    /** Hung with one pull to spare where that costs nothing on the way. */
    private LadderPlay withSpareRung(LadderPlay chosen) {
        if (chosen.cuts() == 0 || today.equipment().sides() == 0) {
            return chosen;
        }
        LadderPlay best = chosen;
        int fewest = Integer.MAX_VALUE;
        for (Percent spare : List.of(SpareRung.lastCut(chosen), Shifts.MOST_CUT)) {
            List<Rung> longer = ladder(SpareRung.wishes(chosen, spare)).rungs();
            if (SpareRung.isFree(longer, chosen.rungs()) && SpareRung.pulled(longer) < fewest) {
                LadderPlay hung = play(longer.subList(0, chosen.rungs().size()));
                if (hung.reps().equals(chosen.reps())) {
                    fewest = SpareRung.pulled(longer);
                    best = hung;
                }
            }
        }
        return best;
    }

    private LadderPlay chosen(Percent cut) {
        LadderPlay plain = asNamed(cut, fewest(cut));
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
        return fewest(cut).cuts();
    }

    /** Whether every search for a stack was finished, so that none better exists. */
    boolean isExact() {
        return unfinished == 0;
    }

    private int mostTries() {
        return today.equipment().sides() == 0 ? MOST_TRIES : MOST_TRIES_ON_BARS;
    }

    /** Two changes become one where the load between them is for two reps; the pulls are done together. */
    private LadderPlay withoutCrumbsOnTheWay(LadderPlay plain) {
        LadderPlay best = plain;
        int rung = 1;
        while (rung < best.cuts()) {
            boolean asked = firstCutAsked
                    && rung == 1
                    && best.rungs().get(1).withinLimits()
                    && best.reps().get(1) > Shifts.LOW_SEGMENT;
            boolean crumbs = best.reps().get(rung) < Shifts.LEAST_AFTER_CHANGE;
            if (crumbs && !asked) {
                LadderPlay skipped = play(best.rungsWithout(rung));
                if (skipped.isInside() || skipped.shortfall() <= best.shortfall()) {
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
                LadderPlay play = play(cut, other, kept, cuts);
                if (play.reachesTarget() && !play.endsInCrumbs() && (play.isInside() || !plain.isInside())) {
                    plays.add(play);
                }
            }
        }
        return plays;
    }

    /** The fewest cuts that make the target inside the limits; where none do, what comes nearest to that. */
    private LadderPlay fewest(Percent cut) {
        LadderPlay best = play(cut, cut, 1, 1);
        for (int cuts = 2; cuts <= mostCuts && best.shortfall() > 0; cuts++) {
            LadderPlay play = play(cut, cut, cuts, cuts);
            if (play.shortfall() < best.shortfall()) {
                best = play;
            }
        }
        return best;
    }

    /**
     * Where the cut was named, the ladder whose first loads are nearest to it, then its second, and so on: that a ladder ends
     * in time may bend its later cuts and not its first.
     */
    private LadderPlay asNamed(Percent cut, LadderPlay plain) {
        LadderPlay best = plain;
        int most = firstCutAsked && plain.strays(cut) > 0 ? Math.min(mostCuts, plain.cuts() + MORE_CUTS) : 0;
        for (int cuts = 2; cuts <= most; cuts++) {
            for (int kept = 1; kept < cuts && kept <= MOST_KEPT; kept++) {
                for (int later = 500; later <= 1500 && unfinished < MOST_UNFINISHED; later += 500) {
                    LadderPlay play = play(cut, Percent.ofHundredths(later), kept, cuts);
                    boolean better = best.endsInCrumbs() || play.isNearerThan(best, cut);
                    if (better && play.shortfall() <= best.shortfall() && !play.endsInCrumbs()) {
                        best = play;
                    }
                }
            }
        }
        return best;
    }

    /** With so many cuts, the first of them of one size and the later ones of another, none of them for two reps. */
    private LadderPlay play(Percent first, Percent later, int kept, int cuts) {
        List<Percent> wishes = new ArrayList<>();
        for (int i = 0; i < cuts; i++) {
            wishes.add(i < kept ? first : later);
        }
        return withoutCrumbsOnTheWay(play(ladder(wishes).rungs()));
    }

    private LadderPlay play(List<Rung> rungs) {
        return LadderPlay.of(today, rungs, capacity, restBefore, target);
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
        unfinished += ladder.exact() ? 0 : 1;
        return ladder;
    }

    /** What hangs, down to the opening where that is lighter than the work. */
    private Optional<List<Weight>> hanging() {
        return today.hanging().isEmpty()
                ? Optional.empty()
                : Optional.of(today.loading(opening).plates());
    }
}
