package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.DropSetRun;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Planner;
import org.nijugo.dropset.RunEvent;
import org.nijugo.exercise.Catalogue;
import org.nijugo.quantity.RepRange;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** A live set played from its rep counts, step by step. */
final class PlayAnswer {
    private static final int MOST_COUNTS = 60;

    private final Advice.Recommended plan;
    private final Optional<BodyShare> body;
    private final List<Json> steps = new ArrayList<>();
    private final List<RunEvent> events = new ArrayList<>();

    private PlayAnswer(Advice.Recommended plan, Optional<BodyShare> body) {
        this.plan = plan;
        this.body = body;
    }

    /** The plan, and every step up to the first for which no count is there. */
    static Json.Fields play(Entries entries, Catalogue catalogue) {
        entries.allow(PlanEntries.namesAnd("reps", "able"));
        PlanAsk ask = PlanEntries.read(entries, catalogue);
        boolean able = entries.has("able");
        List<Integer> counts = counts(entries, able);
        Advice advice = Planner.plan(ask.request());
        FieldsBuilder answer =
                Json.Fields.build().put("version", Wire.VERSION).put("plan", PlanJson.advice(ask, advice));
        if (!(advice instanceof Advice.Recommended recommended)) {
            return answer.put("steps", List.of()).done();
        }
        PlayAnswer play = new PlayAnswer(recommended, ask.body());
        int used = play.run(counts, able);
        answer.put("steps", play.steps);
        if (used < counts.size()) {
            List<Json> unused = new ArrayList<>();
            for (int count : counts.subList(used, counts.size())) {
                unused.add(Json.whole(count));
            }
            answer.put("unused", unused);
        }
        return answer.done();
    }

    private static List<Integer> counts(Entries entries, boolean able) {
        if (able && entries.has("reps")) {
            throw new InputException("reps and able", "one of the two", "Reps are those done, able what could be.");
        }
        List<Integer> counts = new ArrayList<>();
        for (String word : entries.words(able ? "able" : "reps")) {
            if (!Ascii.isWhole(word) || Ascii.whole(word) > RepRange.MOST || counts.size() == MOST_COUNTS) {
                throw new InputException(
                        word, "at most " + MOST_COUNTS + " rep counts from 0 to " + RepRange.MOST, "Such as 5,5,6.");
            }
            counts.add(Ascii.whole(word));
        }
        return counts;
    }

    /** Plays the counts; answers how many were used. A set that is over goes on where that is offered and counts are left. */
    private int run(List<Integer> counts, boolean able) {
        int used = 0;
        NextStep step = DropSetRun.next(plan, events);
        while (used < counts.size() && goingOn(step).findLift().isPresent()) {
            NextStep.Lift lift = lift(goingOn(step));
            int count = counts.get(used);
            int done = able ? Math.min(count, lift.left()) : count;
            steps.add(fields(lift).put("done", done).done());
            events.add(RunEvent.SegmentDone.of(done));
            used++;
            step = DropSetRun.next(plan, events);
        }
        steps.add(fields(step).done());
        return used;
    }

    private static NextStep goingOn(NextStep step) {
        return step instanceof NextStep.Finished finished && finished.goOn().isPresent()
                ? finished.goOn().get()
                : step;
    }

    /** What is lifted next; a change of load on the way to it is a step of its own. */
    private NextStep.Lift lift(NextStep step) {
        if (step instanceof NextStep.ChangeLoad change) {
            steps.add(fields(change).done());
        }
        return step.findLift().get();
    }

    private FieldsBuilder fields(NextStep step) {
        return StepJson.fields(step, plan.situation().target(), body, Json.Fields.build());
    }
}
