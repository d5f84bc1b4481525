package org.nijugo.cli.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.Coach;
import org.nijugo.cli.page.Answer;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** A live set: what happened, in its file, and what the engine makes of it. Nothing is kept that the file does not say. */
public final class LiveSet {
    private static final int LONGEST_REST = 3_600;

    private final Coach coach;
    private final SetFile file;
    private final Answer plan;
    private List<Entry> standing = List.of();
    private Answer step;
    private Answer ended = Answer.nothing();
    private Answer performed;

    private LiveSet(Coach coach, SetFile file, Answer plan, Answer step, Answer performed) {
        this.coach = coach;
        this.file = file;
        this.plan = plan;
        this.step = step;
        this.performed = performed;
    }

    /**
     * The set as its file has it.
     *
     * @throws org.nijugo.text.InputException when the engine does not understand it any more
     */
    public static LiveSet of(Coach coach, SetFile file) {
        Answer plan = new Answer(coach.answer(file.request()));
        LiveSet set = new LiveSet(coach, file, plan, Answer.nothing(), Answer.nothing());
        set.fold(set.ask(set.events(Optional.empty())));
        return set;
    }

    /**
     * Something happened. The engine is asked whether it can have; if so it goes to the disk, and only then counts.
     *
     * @throws org.nijugo.text.InputException when it cannot have happened
     */
    void happened(Json.Fields event, long now) throws IOException {
        Answer next = ask(events(Optional.of(event)));
        file.append(Entry.of(now, event));
        fold(next);
    }

    /** The lifter stands ready: the rest is over, and how long it was is now known. */
    void ready(long now) throws IOException {
        if (readyAt().isEmpty()) {
            file.append(Entry.ready(now));
            standing = standing(file.entries());
        }
    }

    /** Whether the set is over and the lifter may go on all the same: strip, and do what is left (R03). */
    boolean mayGoOn() {
        return view().mayGoOn();
    }

    /** The lifter takes the offer. Nothing has happened yet; the reps that follow will tell the engine. */
    void goOn() {
        ended = step;
        step = step.object("goOn");
    }

    /** Whether the set was over and the offer to go on has been taken. */
    boolean goesOn() {
        return ended.has("step");
    }

    /** The lifter thinks better of it: the set is over as it was. */
    void stayOver() {
        step = ended;
        ended = Answer.nothing();
    }

    private void fold(Answer next) {
        ended = Answer.nothing();
        step = next;
        standing = standing(file.entries());
        performed = isFinished() ? next : ask(events(Optional.of(LiveEvents.stop("done"))));
    }

    /** What has not been undone. */
    private static List<Entry> standing(List<Entry> entries) {
        List<Entry> standing = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.kind().equals("undo")) {
                standing.add(entry);
            } else {
                int last = standing.size() - 1;
                while (last >= 0 && standing.get(last).isReady()) {
                    standing.remove(last--);
                }
                if (last >= 0) {
                    standing.remove(last);
                }
            }
        }
        return standing;
    }

    private List<Json> events(Optional<Json.Fields> more) {
        List<Json> events = new ArrayList<>();
        for (Entry entry : file.entries()) {
            if (!entry.isReady()) {
                events.add(entry.event().orElseThrow());
            }
        }
        if (more.isPresent()) {
            events.add(more.get());
        }
        return events;
    }

    private Answer ask(List<Json> events) {
        FieldsBuilder request = Json.Fields.build();
        for (Json.Field field : file.request().fields()) {
            request.put(field.name(), field.name().equals("ask") ? Json.text("next") : field.value());
        }
        return new Answer(coach.answer(request.put("events", events).done()));
    }

    /** The plan it began with. */
    public Answer plan() {
        return plan;
    }

    Answer step() {
        return step;
    }

    boolean isFinished() {
        return step.text("step").equals("finished");
    }

    /** The set as far as it has gone, as a finished step tells it. */
    public Answer performed() {
        return performed;
    }

    LiveView view() {
        boolean resting = restSeconds() > 0 && readyAt().isEmpty() && !isFinished();
        return new LiveView(plan, step, performed, resting, restSeconds(), deadline());
    }

    boolean canUndo() {
        for (Entry entry : standing) {
            if (!entry.isReady()) {
                return true;
            }
        }
        return false;
    }

    List<Answer> segments() {
        return performed.objects("segments");
    }

    /** When the rest began that goes on now. */
    long restBegan() {
        long began = file.started();
        for (Entry entry : standing) {
            began = entry.kind().equals("done") ? entry.at() : began;
        }
        return began;
    }

    /** How long this rest is to be. */
    int restSeconds() {
        if (step.has("restSeconds")) {
            return step.whole("restSeconds");
        }
        List<Answer> segments = plan.objects("segments");
        boolean opening = segments().isEmpty() && !segments.isEmpty();
        return opening ? segments.get(0).whole("restBeforeSeconds") : 0;
    }

    long deadline() {
        return restBegan() + restSeconds() * 1000L;
    }

    /** When the lifter said to be ready for this segment. */
    Optional<Long> readyAt() {
        Entry last = standing.isEmpty() ? Entry.of(0, LiveEvents.undo()) : standing.get(standing.size() - 1);
        return last.isReady() ? Optional.of(last.at()) : Optional.empty();
    }

    /** Reps were done; where the lifter had said to be ready, the rest before them is known. */
    Json.Fields done(int reps) {
        Optional<Long> ready = readyAt();
        if (ready.isEmpty() || segments().isEmpty()) {
            return LiveEvents.done(reps);
        }
        long rested = Math.round((ready.get() - restBegan()) / 1000.0);
        return rested >= 0 && rested <= LONGEST_REST ? LiveEvents.done(reps, rested) : LiveEvents.done(reps);
    }
}
