package org.nijugo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.Coach;
import org.nijugo.cli.live.KeptSets;
import org.nijugo.cli.live.Questions;
import org.nijugo.cli.live.WallClock;
import org.nijugo.cli.page.Answer;
import org.nijugo.exercise.Exercise;
import org.nijugo.safety.AfterCare;
import org.nijugo.safety.CivilDate;
import org.nijugo.safety.FinishHistory;
import org.nijugo.safety.PastFinish;

/**
 * What has to be asked before a live set (R20): health, once a year; whether it still hurts, where this lift's last finish
 * was stopped for pain; and how it was, on the days after a first or hardest set.
 */
final class Screener {
    private static final long HOUR = 3_600_000L;

    private final Coach coach;
    private final Path directory;
    private final Host host;
    private final List<String> yes = new ArrayList<>();
    private final List<String> no = new ArrayList<>();
    private boolean stoppedForPain;

    Screener(Coach coach, Path directory, Host host) {
        this.coach = coach;
        this.directory = directory;
        this.host = host;
    }

    /** Asks what is due, and puts the answers into the request. */
    void ask(Request request, String exercise, Questions questions, WallClock clock) throws IOException {
        long now = clock.now();
        String today = clock.day(now);
        List<Answer> all = Engine.ask(coach, new Request("screening")).objects("questions");
        String day = health(all, questions, today);
        List<KeptSets.Kept> kept = KeptSets.read(directory);
        pain(all, kept, exercise, questions);
        afterCare(all, kept, questions, now);
        request.texts("screeningYes", yes).texts("screeningNo", no).text("screenedOn", day);
        request.flagIf("stoppedForPain", stoppedForPain);
        frequency(request, kept, exercise, clock);
    }

    /** How often and how long ago, from the sets that were kept; what was said on the command line stands. */
    private void frequency(Request request, List<KeptSets.Kept> kept, String exercise, WallClock clock) {
        long now = clock.now();
        CivilDate today = CivilDate.parse(clock.day(now));
        List<PastFinish> past = new ArrayList<>();
        for (KeptSets.Kept each : kept) {
            Optional<Exercise> lift = coach.catalogue().find(each.exercise());
            int hours = (int) Math.max(0, (now - each.started()) / HOUR);
            int days = Math.max(0, CivilDate.parse(clock.day(each.started())).daysUntil(today));
            lift.ifPresent(known -> past.add(new PastFinish(known, hours, days, each.stoppedForPain())));
        }
        Optional<Exercise> lift = coach.catalogue().find(exercise);
        if (past.isEmpty() || lift.isEmpty()) {
            return;
        }
        FinishHistory history = FinishHistory.of(past, lift.get());
        history.hoursSinceSameMuscles().ifPresent(hours -> request.wholeIfUnsaid("finishHoursAgo", hours));
        request.wholeIfUnsaid("finishes", history.completed().orElse(0))
                .wholeIfUnsaid("finishesToday", history.today())
                .wholeIfUnsaid("finishesTodaySameMuscles", history.todaySameMuscles())
                .wholeIfUnsaid("finishesThisWeek", history.lastWeekSameMuscles())
                .wholeIfUnsaid("finishWeeks", history.weeksRunning());
    }

    private String health(List<Answer> all, Questions questions, String today) throws IOException {
        List<Questions.Question> asked = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Answer each : all) {
            if (each.flag("everybody")) {
                asked.add(new Questions.Question(each.text("id"), each.text("text")));
                ids.add(each.text("id"));
            }
        }
        Optional<SavedScreening> saved = SavedScreening.findValid(directory, today, host);
        if (saved.isPresent() && saved.get().answers(ids)) {
            yes.addAll(saved.get().yes());
            no.addAll(saved.get().no());
            return saved.get().day();
        }
        String heading = "These sets are hard. Before the first one, once a year: is any of this so?";
        answer(questions.yesses(heading, asked), ids);
        new SavedScreening(today, yes, no).save(directory);
        return today;
    }

    private void answer(List<String> yesses, List<String> ids) {
        for (String id : ids) {
            yes.remove(id);
            no.remove(id);
            (yesses.contains(id) ? yes : no).add(id);
        }
    }

    private void pain(List<Answer> all, List<KeptSets.Kept> kept, String exercise, Questions questions)
            throws IOException {
        Optional<KeptSets.Kept> last = lastOf(kept, exercise);
        if (last.isPresent() && last.get().stoppedForPain()) {
            stoppedForPain = true;
            put(all, List.of("pain-at-lift"), "About this lift's last finishing set:", questions);
        }
    }

    private Optional<KeptSets.Kept> lastOf(List<KeptSets.Kept> kept, String exercise) {
        Optional<Exercise> lift = coach.catalogue().find(exercise);
        for (KeptSets.Kept each : kept) {
            if (coach.catalogue().find(each.exercise()).equals(lift)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private void afterCare(List<Answer> all, List<KeptSets.Kept> kept, Questions questions, long now)
            throws IOException {
        if (kept.isEmpty()) {
            return;
        }
        KeptSets.Kept last = kept.get(0);
        boolean hardest = true;
        for (KeptSets.Kept each : kept.subList(1, kept.size())) {
            hardest &= each.reps() < last.reps();
        }
        Optional<AfterCare> care = AfterCare.after(kept.size() == 1, hardest);
        if (care.isPresent() && care.get().isDue((int) ((now - last.started()) / HOUR))) {
            put(
                    all,
                    List.of("severe-swelling", "lasting-weakness", "dark-urine"),
                    "Since that last hard set:",
                    questions);
        }
    }

    private void put(List<Answer> all, List<String> ids, String heading, Questions questions) throws IOException {
        List<Questions.Question> asked = new ArrayList<>();
        for (Answer each : all) {
            if (ids.contains(each.text("id"))) {
                asked.add(new Questions.Question(each.text("id"), each.text("text")));
            }
        }
        answer(questions.yesses(heading, asked), ids);
    }
}
