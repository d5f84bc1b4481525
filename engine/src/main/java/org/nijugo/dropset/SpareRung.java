package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.gym.Loading;
import org.nijugo.gym.Rung;
import org.nijugo.quantity.Percent;

/**
 * One more pull inside the limits under the last load of a ladder: fewer reps than forecast then need no restacking. It is
 * had only where it costs no more pulling on the way.
 */
final class SpareRung {
    private SpareRung() {}

    /** The last cut of a ladder, inside the limits. */
    static Percent lastCut(LadderPlay play) {
        return CutRule.inside(play.rungs().get(play.rungs().size() - 1).cut().orElse(Shifts.MOST_CUT));
    }

    /** The ladder's own cuts, and one more. */
    static List<Percent> wishes(LadderPlay play, Percent spare) {
        List<Percent> cuts = new ArrayList<>();
        for (Rung rung : play.rungs()) {
            rung.cut().ifPresent(cuts::add);
        }
        cuts.add(spare);
        return cuts;
    }

    /** Whether a ladder has the same loads and one more inside the limits, for no more pulling and no less tidily. */
    static boolean isFree(List<Rung> longer, List<Rung> rungs) {
        int size = rungs.size();
        return isSame(longer, rungs)
                && pulled(longer.subList(0, size)) <= pulled(rungs)
                && untidy(longer.get(0).loading()) <= untidy(rungs.get(0).loading())
                && longer.get(size).withinLimits();
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

    /** Plates that come off one side on the way. */
    static int pulled(List<Rung> rungs) {
        int pulled = 0;
        for (Rung rung : rungs) {
            pulled += rung.pull().size();
        }
        return pulled;
    }
}
