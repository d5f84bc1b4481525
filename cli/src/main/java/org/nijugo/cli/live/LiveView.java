package org.nijugo.cli.live;

import java.util.List;
import org.nijugo.cli.page.Answer;

/**
 * What there is to see of a live set at a moment.
 *
 * @param plan as it began
 * @param step what to do now
 * @param performed what has been done, as a finished step tells it
 * @param resting whether a rest goes on that nobody has ended
 * @param restSeconds how long it is to be
 * @param deadline when it is over, in milliseconds since 1970
 */
record LiveView(Answer plan, Answer step, Answer performed, boolean resting, int restSeconds, long deadline) {
    private static final int TWO_FIGURES = 10;

    boolean isFinished() {
        return step.text("step").equals("finished");
    }

    boolean mayGoOn() {
        return isFinished() && step.has("goOn");
    }

    boolean isChange() {
        return step.text("step").equals("change");
    }

    /** Whether so many reps are expected that one figure would seldom do. */
    boolean takesTwoFigures() {
        boolean many = step.object("aim").whole("min") >= TWO_FIGURES;
        return !isFinished() && (many || step.whole("reps") >= TWO_FIGURES);
    }

    List<Answer> segments() {
        return performed.objects("segments");
    }
}
