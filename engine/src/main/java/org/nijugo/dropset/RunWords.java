package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.gym.Loading;
import org.nijugo.gym.RackedBar;
import org.nijugo.gym.Restack;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/** What a coach would say on the way from one segment to the next, each sentence with its rule. */
final class RunWords {
    private RunWords() {}

    static List<Note> opening(RunState run, Loading loading) {
        List<Note> notes = new ArrayList<>();
        PlannedDropSet plan = run.plan();
        for (RampUpSet set : plan.rampUp()) {
            notes.add(new Note("R01", "First, to get warm again: " + load(run, set.load()) + " × " + set.reps() + "."));
        }
        if (run.intent() == RunState.Intent.TAKEN) {
            notes.add(new Note("R18", "You take " + load(run, loading.load()) + ": the set goes on from it."));
        }
        if (run.situation().stopAtRir() > 0) {
            notes.add(new Note("R20", reserve(run.situation().stopAtRir())));
        }
        if (run.situation().exercise().oneSided()) {
            notes.add(new Note(
                    "R05",
                    "Weaker side first, all the way; reps count per side. The other side then repeats"
                            + " its loads and reps."));
        }
        notes.add(aim(run));
        return notes;
    }

    private static Note aim(RunState run) {
        int target = run.situation().target();
        return switch (run.protocol()) {
            case CLASSIC ->
                new Note(
                        "R03",
                        target + " in one go. Pause with the load in your hands if you must, but do not rack it.");
            case BAND ->
                new Note(
                        "R09",
                        run.situation().minimum() + " make it, " + target
                                + " make it well. Past that, stop when you like.");
            case DROP -> new Note("R05", "All the reps there are, then lighter and on: " + target + " in all.");
        };
    }

    private static String reserve(int reps) {
        return reps == 1
                ? "Stop while one more rep would still go up."
                : "Stop while " + reps + " more reps would still go up.";
    }

    static List<Note> cut(RunState run, NextLoad next, NextLoad.Choice choice) {
        List<Note> notes = new ArrayList<>();
        int done = run.last().reps();
        Percent achieved = cutTo(run, choice.loading());
        if (NextLoad.isRetry(run, done)) {
            notes.add(new Note(
                    "R05",
                    "Too heavy today: rack it. " + percent(achieved) + " comes off, then one more try. No harm done."));
        } else if (run.protocol() == Protocol.CLASSIC) {
            notes.add(new Note("R03", "Strip it and finish: " + upTo(run) + "."));
        } else if (done != next.expected()) {
            notes.add(moved(next, choice, done, achieved));
        }
        addBend(choice.bend(), notes);
        addOutside(run, choice.loading(), achieved, notes);
        addHandling(run, choice.loading(), notes);
        return notes;
    }

    private static void addBend(NextLoad.Bend bend, List<Note> notes) {
        switch (bend) {
            case NO_CRUMBS ->
                notes.add(new Note(
                        "R05", "The step is chosen so that no one or two reps are left over after the next segment."));
            case HELD -> notes.add(new Note("R06", "More reps never make a larger step, so it is this one."));
            case NONE -> {}
        }
    }

    private static Note moved(NextLoad next, NextLoad.Choice choice, int done, Percent achieved) {
        boolean fewer = done < next.expected();
        Percent wished = choice.wishedCut();
        String how = wished.equals(next.planned())
                ? "the cut stays at " + percent(wished) + ", the " + (fewer ? "most" : "least") + " there is"
                : "the cut " + (fewer ? "grows" : "shrinks") + " to " + percent(wished);
        boolean told = achieved.tenths() == wished.tenths()
                || !CutRule.inside(achieved).equals(achieved);
        String real = told ? "" : "; " + percent(achieved) + " can be loaded";
        return new Note("R06", done + " where " + next.expected() + " were expected: " + how + real + ".");
    }

    /** Said in full once; then in short. */
    private static void addOutside(RunState run, Loading next, Percent achieved, List<Note> notes) {
        if (NextLoad.isInside(run.last().load(), next.load())
                || NextLoad.isRetry(run, run.last().reps())) {
            return;
        }
        boolean said = false;
        for (int i = 1; i < run.segments().size(); i++) {
            said = said
                    || !NextLoad.isInside(
                            run.segments().get(i - 1).load(),
                            run.segments().get(i).load());
        }
        String size = achieved.isMoreThan(Shifts.MOST_CUT) ? "more" : "fewer";
        notes.add(new Note(
                "R18",
                said
                        ? percent(achieved) + " again: nothing nearer can be loaded."
                        : "Nothing from 5 to 15 % lighter can be loaded from here. " + percent(achieved)
                                + " comes off, so expect " + size + " reps."));
    }

    /** How the change goes at the bar, where it needs saying (R14). */
    private static void addHandling(RunState run, Loading next, List<Note> notes) {
        Restack change = ChangeStep.change(run, next);
        if (change.isNothing()) {
            return;
        }
        List<Weight> moved = change.moved();
        RestClock clock = run.situation().clock();
        int least = clock.change(moved, run.hands()).value();
        int rest = ChangeStep.rest(run, next).value();
        if (least > rest) {
            notes.add(new Note("R14", "The change alone takes about " + least + " s; take them."));
        } else if (least > clock.cap().value()) {
            String help = run.hands() == Hands.ME ? " A helper would shorten it." : "";
            notes.add(new Note(
                    "R14",
                    "These plates take " + least + " s, past the " + clock.cap().value() + " s wanted." + help));
        }
        List<RackedBar.Turn> turns = RackedBar.turns(change.off());
        boolean walks = run.hands() != Hands.TWO && run.equipment().sides() == 2;
        if (walks && change.on().isEmpty() && endsChange(turns)) {
            notes.add(new Note("R14", "Keep the bar level: " + RackedBar.words(turns) + "."));
        }
    }

    /** Whether it takes more than one end and then the other. */
    private static boolean endsChange(List<RackedBar.Turn> turns) {
        int changes = 0;
        for (int i = 1; i < turns.size(); i++) {
            changes += turns.get(i).end() == turns.get(i - 1).end() ? 0 : 1;
        }
        return changes > 1 || turns.get(0).end() == RackedBar.End.BOTH;
    }

    static List<Note> taken(RunState run) {
        List<Note> notes = new ArrayList<>();
        Loading taken = run.taken();
        Restack change = ChangeStep.change(run, taken);
        String swap = change.on().isEmpty() ? "" : " Each side: " + change.words() + ".";
        notes.add(new Note(
                "R18",
                "You take " + load(run, taken.load()) + ", " + changeTo(run, taken) + ": the set goes on from it."
                        + swap));
        addHandling(run, taken, notes);
        return notes;
    }

    private static String changeTo(RunState run, Loading taken) {
        Percent cut = cutTo(run, taken);
        if (cut.hundredths() == 0) {
            return "the same load once more";
        }
        return cut.hundredths() > 0 ? percent(cut) + " lighter" : "heavier than before";
    }

    static List<Note> sameLoad(RunState run) {
        return List.of(
                new Note("R05", "Same load, " + Shifts.SAME_LOAD_REST + " s of breathing, then " + upTo(run) + "."));
    }

    static List<Note> crumbs(RunState run) {
        String left = run.left() == 1 ? "One rep is left" : run.left() + " reps are left";
        return List.of(new Note(
                "R05",
                left + ", too few to change the load for. Finish here, it counts; or breathe " + Shifts.SAME_LOAD_REST
                        + " s and do " + (run.left() == 1 ? "it" : "them") + " at the same load."));
    }

    static List<Note> restPause(RunState run) {
        StringBuilder text = new StringBuilder("Nothing lighter is left, so rest-pause: ")
                .append(Shifts.REST_PAUSE)
                .append(" s of breathing, then ")
                .append(upTo(run))
                .append(" at the same load.");
        List<String> instead = run.equipment().lighterInstead();
        for (int i = 0; i < instead.size(); i++) {
            text.append(i == 0 ? " Or say the load and go on with " : " or ").append(instead.get(i));
        }
        return List.of(new Note("R18", instead.isEmpty() ? text.toString() : text + "."));
    }

    private static String upTo(RunState run) {
        return run.left() == 1 ? "one rep" : "up to " + run.left() + " reps";
    }

    static Percent cutTo(RunState run, Loading next) {
        return Percent.ofRatio(next.load(), run.last().load()).complement();
    }

    static String percent(Percent percent) {
        return Decimals.fixed(percent.tenths(), 1) + " %";
    }

    /** A load as the lifter knows it; with the body in it the total, and that is said. */
    static String load(RunState run, Weight load) {
        boolean body = run.situation().exercise().bodyweightPercent() > 0;
        boolean perHand = run.situation().exercise().perHand();
        return load + (body ? " in all" : perHand ? " a hand" : "");
    }
}
