package org.nijugo.progress;

import java.util.List;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.Shifts;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.Fatigue;
import org.nijugo.strength.FatigueRates;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.LearntStrength;
import org.nijugo.strength.StrengthPrior;

/**
 * What a log teaches of curve and fatigue, beside a maximum that was tested: heavy sets whose reserve was said, and the
 * segments of finishing sets that went on for as long as they could. A classic that ended at 25 says only that there
 * were 25, and one that the lifter stopped says less; neither teaches. Nor do days more than four weeks back, when the
 * maximum was another.
 */
public final class Lessons {
    private static final double TESTED_SD = 0.02;
    private static final int NEAR_THE_TEST = 28;
    private static final int OPENING_REST = 30;

    private Lessons() {}

    /** After the whole log, as it stands on this day. */
    public static LearntStrength of(TrainingLog log, StrengthPrior prior, Weight testedMax, CivilDate today) {
        LearntStrength learnt = LearntStrength.untaught(prior, TESTED_SD);
        CivilDate last = today;
        for (LoggedDay day : log.days()) {
            if (day.date().daysUntil(today) > NEAR_THE_TEST) {
                continue;
            }
            int days = Math.max(0, last.daysUntil(day.date()));
            learnt = ofDay(learnt.faded(days).onDay(), day, prior.rates(), testedMax);
            last = day.date();
        }
        return learnt.faded(Math.max(0, last.daysUntil(today)));
    }

    private static LearntStrength ofDay(LearntStrength morning, LoggedDay day, FatigueRates rates, Weight max) {
        LearntStrength learnt = morning;
        Fatigue fatigue = Fatigue.NONE;
        for (int i = 0; i < day.sets().size(); i++) {
            HeavySet set = day.sets().get(i);
            fatigue = i == 0 ? fatigue : fatigue.rested(day.rest().value(), rates);
            if (set.isRirGiven() && set.rirTenths() <= LearntStrength.MOST_RIR_TENTHS) {
                learnt = learnt.after(set.load(), max, fatigue, set.reps() + set.rirTenths() / 10.0);
            }
            fatigue = fatigue.after(set.reps(), rates);
        }
        for (PerformedDropSet finish : day.finishes()) {
            List<PerformedSegment> segments = finish.segments();
            for (int i = 0; i < segments.size(); i++) {
                PerformedSegment segment = segments.get(i);
                int rested =
                        segment.rested().isPresent() ? segment.rested().get().value() : OPENING_REST;
                fatigue = fatigue.rested(rested, rates);
                if (isAllOut(finish, i)) {
                    learnt = learnt.after(segment.load(), max, fatigue, segment.reps());
                }
                fatigue = fatigue.after(segment.reps(), rates);
            }
        }
        return learnt;
    }

    private static boolean isAllOut(PerformedDropSet finish, int segment) {
        boolean last = segment == finish.segments().size() - 1;
        boolean reached = finish.protocol() != Protocol.BAND && finish.totalReps() >= Shifts.TARGET;
        return !last || (!reached && finish.stopped().isEmpty());
    }
}
