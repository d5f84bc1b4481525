package org.nijugo.dropset;

import java.util.Optional;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/** The next load that the real bar, rack or stack still offers without putting anything on (R06, R18). */
final class NextLoad {
    private NextLoad() {}

    /**
     * Nearest to the wish among those whose cut is 5–15 %, or nearest of all where none is; the heavier of two. A larger
     * wished cut never gives a heavier load.
     *
     * @param lightest nothing lighter is taken
     */
    static Optional<Loading> nearest(Equipment equipment, Loading now, Percent cut, Weight lightest) {
        Weight wish = cut.complement().of(now.load());
        Optional<Loading> inside = Optional.empty();
        Optional<Loading> any = Optional.empty();
        for (Loading each : equipment.lighterThan(now)) {
            if (!each.load().isPositive()
                    || each.load().isLessThan(lightest)
                    || !each.load().isLessThan(now.load())) {
                continue;
            }
            any = nearer(each, any, wish);
            if (isInside(now.load(), each.load())) {
                inside = nearer(each, inside, wish);
            }
        }
        return inside.isPresent() ? inside : any;
    }

    private static Optional<Loading> nearer(Loading each, Optional<Loading> best, Weight wish) {
        boolean nearer = best.isEmpty() || distance(each, wish) < distance(best.get(), wish);
        return nearer ? Optional.of(each) : best;
    }

    private static int distance(Loading loading, Weight wish) {
        return Math.abs(loading.load().minus(wish).thousandths());
    }

    /** Whether the step is a cut of 5–15 %, exactly. */
    static boolean isInside(Weight before, Weight load) {
        double from =
                (double) before.thousandths() * Shifts.MOST_CUT.complement().hundredths();
        double to =
                (double) before.thousandths() * Shifts.LEAST_CUT.complement().hundredths();
        double here = (double) load.thousandths() * 10_000;
        return here >= from && here <= to;
    }
}
