package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;

/** What a coach would say when the set is over. Ending early is a result and no failure (R12). */
final class EndWords {
    private EndWords() {}

    static List<Note> finished(RunState run, NextStep.Ending ending, Optional<NextStep.ChangeLoad> more) {
        List<Note> notes = new ArrayList<>();
        notes.add(result(run, ending));
        if (run.performed().stoppedForPain()) {
            notes.add(new Note(
                    "R20",
                    "You stopped for pain, and rightly. It is no missed target; you are asked about it before this"
                            + " lift's next finishing set."));
        }
        if (more.isPresent()) {
            notes.add(offer(run, more.get()));
        }
        addNextTime(run, notes);
        addOtherSide(run, notes);
        return notes;
    }

    private static Note result(RunState run, NextStep.Ending ending) {
        int total = run.total();
        return switch (ending) {
            case TARGET -> target(run, total);
            case STOPPED -> stopped(run, total);
            case STOP_RULE -> stopRule(run, total);
            case NOTHING_LIGHTER ->
                new Note("R18", "Nothing lighter is left and the load gives no more: " + total + " is the result.");
        };
    }

    private static Note target(RunState run, int total) {
        int target = run.situation().target();
        if (run.protocol() == Protocol.BAND) {
            String well = total > target
                    ? total + " reps, past the aim of " + target + ": strong."
                    : total + " reps, at least " + run.situation().minimum() + " wanted: made.";
            return new Note("R09", well);
        }
        boolean oneGo = run.protocol() == Protocol.CLASSIC && run.segments().size() == 1;
        String over = total > target ? " Kept as done, " + (total - target) + " over." : "";
        if (oneGo) {
            return new Note("R03", total + " in one go. Well done." + over);
        }
        String record = run.protocol() == Protocol.CLASSIC ? " In segments, so outside the 25-rep record." : "";
        return new Note(
                run.protocol() == Protocol.CLASSIC ? "R03" : "R05", total + " reps, the set is made." + over + record);
    }

    private static Note stopped(RunState run, int total) {
        if (!run.hasBegun()) {
            return new Note("R12", "Stopped before the first rep. Another day, then.");
        }
        if (!run.isStopped() && run.protocol() == Protocol.CLASSIC) {
            return new Note("R03", "Racked at " + total + ": " + total + " is the result.");
        }
        String why =
                switch (run.stopped().orElse(StopReason.DONE)) {
                    case FORM -> "Stopped before the form went, well judged: ";
                    case SPOTTER -> "Nobody to catch it, so it ends here: ";
                    case DONE, PAIN -> "";
                };
        return new Note("R12", why + total + (total == 1 ? " rep" : " reps") + ", a result and no failure.");
    }

    private static Note stopRule(RunState run, int total) {
        if (StopRules.isSpent(run)) {
            return new Note(
                    "R05", "Twice one rep or none: that is all for today, with " + total + ". Nobody is to blame.");
        }
        if (run.changes() >= run.situation().mostCuts()) {
            return new Note(
                    "R05", run.changes() + " changes of load are the most there are: " + total + " is the result.");
        }
        return new Note(
                "R20", "Anything lighter is under 30 % of the maximum: it ends here, and " + total + " is the result.");
    }

    private static Note offer(RunState run, NextStep.ChangeLoad more) {
        String left = run.left() == 1 ? "the last one" : "the last " + run.left();
        boolean same = more.cut().hundredths() == 0;
        String how = same
                ? "breathe " + more.rest().value() + " s and do " + left + " at the same load"
                : "strip to " + RunWords.load(run, more.next().loading().load()) + " and finish " + left;
        return new Note("R03", "If you like, " + how + ": kept as segments of this set, outside the 25-rep record.");
    }

    /** A band or classic that missed is done lighter next time, a band far past its aim heavier (R03, R09). */
    private static void addNextTime(RunState run, List<Note> notes) {
        boolean single = run.protocol() != Protocol.DROP && run.hasBegun();
        if (!single || run.isStopped()) {
            return;
        }
        int first = run.segments().get(0).reps();
        boolean band = run.protocol() == Protocol.BAND;
        String rule = band ? "R09" : "R03";
        if (first < run.situation().minimum()) {
            notes.add(new Note(rule, "Next time 5 % less" + lighter(run) + "."));
        } else if (band && first > run.situation().target() + Shifts.AIM_TOLERANCE) {
            notes.add(new Note(rule, "Next time a little more, 2.5 to 5 %."));
        }
    }

    private static String lighter(RunState run) {
        Weight wish = Shifts.LIGHTER_NEXT_TIME
                .complement()
                .of(run.segments().get(0).load().to(run.equipment().unit()));
        return run.equipment()
                .atMost(wish)
                .map(load -> ": " + RunWords.load(run, load))
                .orElse("");
    }

    /** The stronger side repeats what the weaker one did (R05). */
    private static void addOtherSide(RunState run, List<Note> notes) {
        boolean has = run.situation().exercise().oneSided() && run.total() > 0;
        if (!has || run.performed().stoppedForPain()) {
            return;
        }
        StringBuilder sets = new StringBuilder();
        for (RunSegment segment : run.segments()) {
            if (segment.reps() > 0) {
                sets.append(sets.length() == 0 ? "" : ", ")
                        .append(RunWords.load(run, segment.load()))
                        .append(" × ")
                        .append(segment.reps());
            }
        }
        notes.add(new Note("R05", "Now the other side, the same loads and reps and no more: " + sets + "."));
    }
}
