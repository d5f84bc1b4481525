package org.nijugo.dropset;

import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Whole;

/** How large the next cut is (R06): a point more for each rep missing from what was expected, a point less for each on top. */
final class CutRule {
    private CutRule() {}

    /** The cut where nothing has been done yet, inside 5–15 %. */
    static Percent first(Percent profile, Shifts shifts) {
        return inside(profile.plus(shifts.cutPoints()));
    }

    /**
     * The cut after a segment.
     *
     * @param planned for this change of load
     * @param missing reps fewer than expected so far; negative where there were more
     */
    static Percent next(Percent planned, int missing) {
        int points = Whole.clamp(missing, -20, 20) * Shifts.CUT_PER_REP.hundredths();
        return inside(Percent.ofHundredths(planned.hundredths() + points));
    }

    static Percent inside(Percent cut) {
        return cut.clamp(Shifts.LEAST_CUT, Shifts.MOST_CUT);
    }
}
