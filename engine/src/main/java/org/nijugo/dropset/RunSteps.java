package org.nijugo.dropset;

import java.util.Optional;

/** What to do where a live set stands. */
final class RunSteps {
    private RunSteps() {}

    static NextStep next(RunState run) {
        Optional<NextStep.Ending> ending = StopRules.findEnding(run);
        if (ending.isEmpty()) {
            return run.hasBegun() ? ChangeStep.of(run) : LiftStep.opening(run);
        }
        Optional<NextStep.ChangeLoad> more = findMore(run);
        boolean taken = run.intent() != RunState.Intent.ADVICE;
        if (more.isPresent() && taken) {
            return more.get();
        }
        return new NextStep.Finished(ending.get(), run.performed(), more, EndWords.finished(run, ending.get(), more));
    }

    /** A racked classic may be stripped and finished, or finished at the same load after a few breaths (R03). */
    private static Optional<NextStep.ChangeLoad> findMore(RunState run) {
        boolean racked = run.protocol() == Protocol.CLASSIC && run.hasBegun() && run.left() > 0 && !run.isStopped();
        boolean may = racked
                && !StopRules.isSpent(run)
                && !StopRules.isTooLight(run, run.last().load())
                && run.changes() < run.situation().mostCuts();
        return may ? Optional.of(ChangeStep.of(run)) : Optional.empty();
    }
}
