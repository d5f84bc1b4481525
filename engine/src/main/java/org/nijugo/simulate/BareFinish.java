package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.Shifts;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.BareCapacity;
import org.nijugo.strength.BareDrop;
import org.nijugo.strength.StrengthPrior;

/**
 * A finishing set as the bare model plays it, with a maximum of 100 and loads of any size: no gym, no chance, nothing
 * that adapts.
 *
 * <p>A running drop opens fresh at the 5RM. A classic or a band is done thirty seconds after five sets of five (or as many
 * as go) at the 6RM: the classic at the load that then gives the target, the band at 50–60 % where it comes closest to
 * its aim of 20.
 */
final class BareFinish {
    private static final int OPENING_REPS = 5;
    private static final int WORK_SETS = 5;
    private static final int WORK_REPS = 5;
    private static final int WORK_MAX = 6;
    private static final int WORK_REST = Shifts.PRIMARY_REST;
    private static final int REST_BEFORE = Shifts.REST_BEFORE_SINGLE_SET;
    private static final int USUAL_REST = 20;
    private static final double BAND_LOW = 0.50;
    private static final double BAND_HIGH = 0.60;
    private static final int BAND_MINIMUM = 15;
    private static final int BAND_AIM = 20;

    private final SimulationRequest request;
    private final BareCapacity fresh;

    BareFinish(SimulationRequest request) {
        this.request = request;
        StrengthPrior prior = SimulatedLifter.prior(request);
        this.fresh = BareCapacity.fresh(prior.curve(), prior.rates());
    }

    Played play() {
        return switch (request.protocol().orElse(Protocol.DROP)) {
            case DROP -> drop();
            case CLASSIC -> classic();
            case BAND -> band();
        };
    }

    private Played drop() {
        int target = request.target().orElse(Shifts.TARGET);
        int rest = request.rest().isPresent() ? request.rest().get().value() : USUAL_REST;
        BareDrop drop = new BareDrop(request.cut().orElse(request.usualProfile().cut()), rest, target);
        List<Played.Segment> segments = new ArrayList<>();
        int total = 0;
        for (BareDrop.Segment segment : drop.play(fresh, fresh.curve().fraction(OPENING_REPS))) {
            segments.add(new Played.Segment(load(segment.fractionOfMax()), segment.reps()));
            total += segment.reps();
        }
        int seconds = total * Shifts.TEMPO + (segments.size() - 1) * rest;
        NextStep.Ending ending = total >= target ? NextStep.Ending.TARGET : NextStep.Ending.STOP_RULE;
        return new Played(Protocol.DROP, load(1), segments, seconds, target, target, ending);
    }

    private Played classic() {
        int target = request.target().orElse(Shifts.TARGET);
        BareCapacity now = afterWork();
        double fraction = now.curve().fraction(target + now.fatigue().total());
        return single(Protocol.CLASSIC, fraction, target, target, target);
    }

    private Played band() {
        int aim = request.target().orElse(BAND_AIM);
        BareCapacity now = afterWork();
        double fraction = now.curve().fraction(aim + now.fatigue().total());
        double within = Math.max(BAND_LOW, Math.min(BAND_HIGH, fraction));
        return single(Protocol.BAND, within, now.wholeReps(within), Math.min(BAND_MINIMUM, aim), aim);
    }

    private Played single(Protocol protocol, double fraction, int reps, int minimum, int target) {
        NextStep.Ending ending = reps >= target ? NextStep.Ending.TARGET : NextStep.Ending.STOPPED;
        List<Played.Segment> segments = List.of(new Played.Segment(load(fraction), reps));
        return new Played(protocol, load(1), segments, reps * Shifts.TEMPO, minimum, target, ending);
    }

    private BareCapacity afterWork() {
        double fraction = fresh.curve().fraction(WORK_MAX);
        BareCapacity now = fresh;
        for (int set = 1; set <= WORK_SETS; set++) {
            now = now.afterReps(Math.min(WORK_REPS, now.available(fraction)))
                    .rested(set < WORK_SETS ? WORK_REST : REST_BEFORE);
        }
        return now;
    }

    private Weight load(double fraction) {
        return Weight.ofThousandths(
                Decimals.toFixed(100 * fraction, 3), request.equipment().unit());
    }
}
