package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.DropSetRun;
import org.nijugo.dropset.Planner;
import org.nijugo.dropset.PlayedDropSet;
import org.nijugo.dropset.PlayedStep;
import org.nijugo.exercise.Catalogue;
import org.nijugo.quantity.RepRange;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** A live set played from its rep counts, step by step. */
final class PlayAnswer {
    private static final int MOST_COUNTS = 60;

    private PlayAnswer() {}

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
        PlayedDropSet played = able ? DropSetRun.playAble(recommended, counts) : DropSetRun.play(recommended, counts);
        answer.put("steps", steps(played, recommended.situation().target(), ask.body()));
        if (!played.unused().isEmpty()) {
            List<Json> unused = new ArrayList<>();
            for (int count : played.unused()) {
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

    private static List<Json> steps(PlayedDropSet played, int target, Optional<BodyShare> body) {
        List<Json> steps = new ArrayList<>();
        for (PlayedStep step : played.steps()) {
            FieldsBuilder fields = StepJson.fields(step.step(), target, body, Json.Fields.build());
            if (step.done().isPresent()) {
                fields.put("done", step.done().get());
            }
            steps.add(fields.done());
        }
        return steps;
    }
}
