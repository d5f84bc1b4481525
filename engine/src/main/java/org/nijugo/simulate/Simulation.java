package org.nijugo.simulate;

import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.DropSetRequest;
import org.nijugo.dropset.HeavyWork;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.Planner;
import org.nijugo.session.PrimaryWork;
import org.nijugo.text.RefusedException;

/**
 * Tries a protocol on many lifters before anybody does it. Each of them does four sets of four to six at the load that
 * {@link PrimaryWork} plans, is advised by the planner of the real thing, and goes through the stepper of the real
 * thing.
 *
 * <p>Who a lifter is depends on the seed and the lifter's number alone. So a simulation may be cut into parts at will,
 * one for each core, and put together again:
 *
 * <pre>{@code
 * SimulationPart one = Simulation.part(request, 0, 500, progress);
 * SimulationPart other = Simulation.part(request, 500, 1000, progress);
 * SimulationReport report = one.plus(other).report();
 * }</pre>
 */
public final class Simulation {
    private Simulation() {}

    /**
     * All lifters, one after the other.
     *
     * @throws RefusedException when the protocol cannot be done, or is not advised to any of them
     */
    public static SimulationReport run(SimulationRequest request, Progress progress) {
        return part(request, 0, request.lifters(), progress).report();
    }

    /**
     * The lifters of these numbers.
     *
     * @param from the first, from 0
     * @param to the first that is not one of them, at most as many as there are lifters
     */
    public static SimulationPart part(SimulationRequest request, int from, int to, Progress progress) {
        if (from < 0 || to < from || to > request.lifters()) {
            throw new IllegalArgumentException("The part (" + from + " to " + to + ") must lie within the lifters.");
        }
        SimulationPart part = new SimulationPart(request);
        Optional<Played> alike = request.bare() ? Optional.of(new BareFinish(request).play()) : Optional.empty();
        for (int number = from; number < to; number++) {
            if (alike.isPresent()) {
                part.add(alike.get());
            } else {
                play(request, number, part);
            }
            progress.played(number - from + 1, to - from);
        }
        return part;
    }

    private static void play(SimulationRequest request, int number, SimulationPart part) {
        SimulatedLifter lifter = SimulatedLifter.drawn(request, number);
        try {
            PrimaryWork primary = PrimaryWork.plan(
                    SimulatedLifter.prior(request),
                    request.equipment(),
                    lifter.givenMax(),
                    PrimaryWork.USUAL_SETS,
                    PrimaryWork.USUAL_REPS,
                    0);
            Advice advice = Planner.plan(wish(request, lifter, lifter.doPrimary(primary)));
            if (advice instanceof Advice.Recommended recommended) {
                part.add(new LiveSet(recommended, lifter).play());
            } else {
                part.leaveOut(number, advice.word() + ": " + words(advice.reasons()));
            }
        } catch (RefusedException refused) {
            part.leaveOut(number, refused.message());
        }
    }

    private static DropSetRequest wish(SimulationRequest request, SimulatedLifter lifter, HeavyWork work) {
        return new DropSetRequest(
                request.exercise(),
                request.equipment(),
                work,
                Optional.of(lifter.givenMax()),
                request.protocol(),
                request.goal(),
                request.profile(),
                request.cut(),
                request.target(),
                request.rest(),
                Optional.empty(),
                Optional.empty(),
                request.hands(),
                request.safety(),
                request.overrides(),
                false);
    }

    private static String words(List<Note> reasons) {
        return reasons.isEmpty() ? "" : reasons.get(0).text();
    }
}
