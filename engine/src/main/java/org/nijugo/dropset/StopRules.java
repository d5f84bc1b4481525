package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Weight;

/** What ends a live set before or at its target (R05, R12, R20). */
final class StopRules {
    private StopRules() {}

    /** Why the set is over; empty while it goes on. A racked classic is over, though it may be gone on with. */
    static Optional<NextStep.Ending> findEnding(RunState run) {
        if (!run.hasBegun()) {
            return run.isStopped() ? Optional.of(NextStep.Ending.STOPPED) : Optional.empty();
        }
        if (run.total() >= enough(run)) {
            return Optional.of(NextStep.Ending.TARGET);
        }
        boolean over = run.isStopped() || run.protocol() != Protocol.DROP;
        return over ? Optional.of(NextStep.Ending.STOPPED) : findDropEnding(run);
    }

    /** Reps that make the set: of a band its minimum, past which the lifter decides. */
    private static int enough(RunState run) {
        return run.protocol() == Protocol.BAND
                ? run.situation().minimum()
                : run.situation().target();
    }

    private static Optional<NextStep.Ending> findDropEnding(RunState run) {
        if (isSpent(run) || isTooLight(run, run.last().load())) {
            return Optional.of(NextStep.Ending.STOP_RULE);
        }
        if (run.intent() == RunState.Intent.SAME_LOAD || run.intent() == RunState.Intent.TAKEN || isCrumbs(run)) {
            return Optional.empty();
        }
        if (run.changes() >= run.situation().mostCuts()) {
            return Optional.of(NextStep.Ending.STOP_RULE);
        }
        if (!points(run).isEmpty()) {
            return Optional.empty();
        }
        if (!run.lighterPoints().isEmpty()) {
            return Optional.of(NextStep.Ending.STOP_RULE);
        }
        boolean given = run.last().reps() > Shifts.LOW_SEGMENT;
        return given ? Optional.empty() : Optional.of(NextStep.Ending.NOTHING_LIGHTER);
    }

    /** Whether a second segment gave one rep or none. */
    static boolean isSpent(RunState run) {
        return run.lowSegments() >= Shifts.MOST_LOW_SEGMENTS;
    }

    /** Whether so few reps are left that no load is changed for them (R05); a failed opening is retried all the same. */
    static boolean isCrumbs(RunState run) {
        boolean retry = NextLoad.isRetry(run, run.last().reps());
        return run.left() < Shifts.LEAST_AFTER_CHANGE && !retry;
    }

    /** Whether a load is under the 30 % of the 1RM that no segment goes below. */
    static boolean isTooLight(RunState run, Weight load) {
        return load.isLessThan(Shifts.LIGHTEST_SEGMENT.of(run.situation().max().value()));
    }

    /** Loads to go on with, heaviest first. */
    static List<Loading> points(RunState run) {
        List<Loading> points = new ArrayList<>();
        for (Loading point : run.lighterPoints()) {
            if (!isTooLight(run, point.load())) {
                points.add(point);
            }
        }
        return points;
    }
}
