package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Ladder;
import org.nijugo.gym.LadderWish;
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

    /** The ladder as it is forecast to be walked. */
    LadderPlay choose(Percent cut) {
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
        while (shrinking && play.cuts() > 0 && cuts > play.cuts()) {
            cuts = play.cuts();
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
        Weight floor = today.share(Shifts.LIGHTEST_SEGMENT).to(today.equipment().unit());
        Weight least = today.equipment().lightest();
        Weight lightest = floor.isMoreThan(least) ? floor : least;
        LadderWish wish = new LadderWish(
                opening,
                cuts,
                Shifts.LEAST_CUT,
                Shifts.MOST_CUT,
                lightest.isMoreThan(opening) ? opening : lightest,
                today.isDaysEnd() ? Optional.empty() : hanging());
        Ladder ladder = today.equipment().ladder(wish);
        return LadderPlay.of(today, ladder, capacity, restBefore, target);
    }

    /** What hangs, down to the opening where that is lighter than the work. */
    private Optional<List<Weight>> hanging() {
        if (today.request().loaded().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(today.loading(opening).plates());
    }
}
