package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.safety.Gate;
import org.nijugo.safety.SafetyGates;
import org.nijugo.safety.SafetyVerdict;

/**
 * Plans the finishing set: safety first (R20), then whether it is needed (R09, R11), which protocol (R07, R09), and the
 * set itself.
 */
public final class Planner {
    private static final String NOT_NEEDED = "R11";
    private static final String TOO_LIGHT = "R09";

    private final DropSetRequest request;
    private Protocol protocol;
    private final SafetyVerdict verdict;
    private final Today today;
    private final List<Note> reasons = new ArrayList<>();
    private final List<Note> warnings = new ArrayList<>();
    private final List<String> overridden = new ArrayList<>();

    private Planner(DropSetRequest request) {
        this.request = request;
        this.protocol = request.protocol().orElse(automatic(request));
        this.verdict =
                SafetyGates.check(request.safety(), request.exercise(), protocol == Protocol.DROP, request.overrides());
        this.today = Today.of(request, verdict.stopAtRir());
        if (request.protocol().isEmpty() && protocol == Protocol.CLASSIC) {
            bandWhereNoClassicCanBeLoaded();
        }
    }

    /**
     * The advice for a request.
     *
     * @throws org.nijugo.text.RefusedException when the 1RM is below a load that was lifted, or the plates said to hang do
     *     not make the working load
     */
    public static Advice plan(DropSetRequest request) {
        return new Planner(request).advice();
    }

    private void bandWhereNoClassicCanBeLoaded() {
        if (!Alternatives.isClassicUnderBand(today) && BandPlan.of(today).isPresent()) {
            protocol = Protocol.BAND;
            reasons.add(new Note(
                    "R03",
                    "For so many reps nothing is light enough here, so it is the band instead of the classic. "
                            + today.lighterWords()));
        }
    }

    /** What {@code auto} takes: what the goal asks for (R07), and the band where R10 is to be read to the letter. */
    static Protocol automatic(DropSetRequest request) {
        return request.literalR10() ? Protocol.BAND : Shifts.of(request.goal()).protocol();
    }

    private Advice advice() {
        today.checkHanging();
        for (String warning : verdict.warnings()) {
            warnings.add(new Note(SafetyGates.RULE, warning));
        }
        if (verdict.blocks() && !verdict.blocksOnlyRunningDrop()) {
            return notYet();
        }
        Optional<Note> needless = needless();
        if (needless.isPresent()) {
            List<Note> why = List.of(needless.get());
            return new Advice.NotNeeded(
                    protocol, today.max(), why, warnings, alternatives().all());
        }
        if (verdict.blocks()) {
            return notYet();
        }
        if (verdict.isOverridden()) {
            overridden.add(SafetyGates.RULE);
        }
        return recommended();
    }

    private Alternatives alternatives() {
        return new Alternatives(today, protocol);
    }

    private Optional<Note> needless() {
        WorkReading work = today.work();
        if (work.isLong()) {
            if (!isOverridden(NOT_NEEDED)) {
                return Optional.of(new Note(
                        NOT_NEEDED,
                        "Heavy sets of " + work.reps()
                                + " reps have done what a finishing set is for; more than 8 make it"
                                + " redundant. You may have one all the same."));
            }
            warnings.add(new Note(
                    NOT_NEEDED,
                    "Sets of " + work.reps() + " reps made this set unnecessary; it is planned since you asked."));
        } else if (work.isAtEdge()) {
            warnings.add(new Note(
                    NOT_NEEDED, "Sets of exactly 8 reps have nearly done its job: this finishing set is optional."));
        }
        if (!work.isLong() && work.isTooLight(today.max(), today.strength())) {
            String light = "Work at " + BandPlan.percent(work.percentOf(today.max()))
                    + " of the 1RM, far from failure, is too light to need or size a finish.";
            if (!isOverridden(TOO_LIGHT)) {
                return Optional.of(new Note(TOO_LIGHT, light + " You may have one all the same."));
            }
            warnings.add(new Note(TOO_LIGHT, light + " It is planned since you asked."));
        }
        return Optional.empty();
    }

    private boolean isOverridden(String rule) {
        if (!request.overrides().contains(rule)) {
            return false;
        }
        overridden.add(rule);
        return true;
    }

    private Advice notYet() {
        List<Note> gates = new ArrayList<>();
        for (Gate gate : verdict.gates()) {
            if (gate.blocks()) {
                gates.add(new Note(gate.rule(), gate.text()));
            }
        }
        return new Advice.NotYet(
                protocol, today.max(), gates, warnings, alternatives().untilAllowed(verdict));
    }

    private Advice recommended() {
        reasons.addAll(PlanWords.choice(today, protocol));
        if (request.learnt().isPresent()) {
            reasons.add(PlanWords.learnt(request.learnt().get()));
        }
        Optional<PlannedDropSet> plan = protocol == Protocol.DROP ? drop() : single();
        if (plan.isEmpty()) {
            List<Note> why = List.of(new Note(
                    "R18",
                    "After " + request.equipment().told(today.work().workingLoad())
                            + " nothing light enough for a finish can be loaded with "
                            + request.equipment().words() + "; the lightest is "
                            + request.equipment().told(request.equipment().lightest()) + "."));
            return new Advice.NotNeeded(
                    protocol, today.max(), why, warnings, alternatives().all());
        }
        reasons.addAll(PlanWords.how(today, protocol));
        return new Advice.Recommended(
                plan.get(),
                situation(plan.get()),
                reasons,
                warnings,
                alternatives().others(),
                overridden);
    }

    private Optional<PlannedDropSet> single() {
        Optional<SingleSet> set = protocol == Protocol.BAND ? BandPlan.of(today) : ClassicPlan.of(today);
        if (set.isEmpty()) {
            return Optional.empty();
        }
        reasons.addAll(set.get().notes());
        warnings.addAll(set.get().warnings());
        Seconds rest = today.restBeforeSingleSet();
        sayRest(set.get().loading(), rest);
        return Optional.of(set.get().plan(today, rest));
    }

    private void sayRest(Loading loading, Seconds rest) {
        Optional<Seconds> least = today.changeTo(loading);
        if (least.isPresent() && rest.compareTo(least.get()) < 0) {
            warnings.add(new Note(
                    "R14",
                    "Changing the plates takes about " + least.get().toString() + ", longer than the " + rest
                            + " planned before it; be as quick as you can, and do not hurry a load."));
            return;
        }
        reasons.add(new Note("R14", "Begin " + rest + " after the last set: as little rest as the change takes."));
    }

    private Optional<PlannedDropSet> drop() {
        RunningDropPlan drop = new RunningDropPlan(today);
        Optional<PlannedDropSet> plan = drop.plan();
        reasons.addAll(drop.notes());
        warnings.addAll(drop.warnings());
        if (plan.isPresent()) {
            reasons.add(new Note(
                    "R08",
                    "Expect " + Counted.segments(plan.get().forecast().segments()) + ", about "
                            + Counted.reps(plan.get().forecast().totalReps()) + " and "
                            + plan.get().forecast().seconds()
                            + " s from the first rep to the last: very hard, each segment "
                            + (today.stopAtRir() == 0 ? "to the last rep there is." : "to the reserve.")));
            if (plan.get().restack().isPresent()) {
                reasons.add(new Note(
                        "R18", "A neater ladder: " + plan.get().restack().get() + "."));
            }
        }
        return plan;
    }

    private Situation situation(PlannedDropSet plan) {
        RepAim aim = plan.segments().get(0).reps();
        boolean drop = protocol == Protocol.DROP;
        int target = drop ? request.target().orElse(Shifts.TARGET) : aim.aim();
        int minimum = drop ? target : aim.min();
        Percent cut = drop ? new RunningDropPlan(today).cut() : CutRule.first(Percent.of(10), today.shifts());
        return new Situation(
                request.exercise(),
                request.equipment(),
                today.strength(),
                today.max(),
                today.clock(),
                request.hands(),
                protocol,
                target,
                minimum,
                cut,
                today.stopAtRir(),
                RunningDropPlan.mostCuts(request.exercise()));
    }
}
