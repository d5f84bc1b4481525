package org.nijugo.dropset;

import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyVerdict;
import org.nijugo.strength.Capacity;

/** The set that is offered where a finishing set has to wait: at most 15 reps with two in reserve (R20). */
final class IntroductorySet {
    private IntroductorySet() {}

    static Alternative of(Today today) {
        Capacity capacity = today.beforeSingleSet();
        int reps = SafetyVerdict.INTRODUCTORY_REPS;
        int reserve = Math.max(SafetyVerdict.GENTLE_RIR, today.stopAtRir());
        Weight wished = capacity.loadFor(reps + reserve).to(today.equipment().unit());
        Optional<SingleSet> band = BandPlan.of(today);
        if (band.isPresent() && band.get().load().isLessThan(wished)) {
            wished = band.get().load();
        }
        Optional<Weight> load = today.equipment().atMost(wished).filter(Weight::isPositive);
        String with = load.isPresent() ? today.equipment().told(load.get()) : "the lightest load there is";
        return new Alternative(
                Protocol.BAND,
                "An introductory set: " + with + ", at most " + reps + " reps, stopped with " + reserve
                        + " in reserve.");
    }
}
