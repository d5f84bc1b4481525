package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;

/** Sizes a classic (R03): the load that gives the target in one go after today's work, below the band's. */
final class ClassicPlan {
    private static final int FAR_MORE = 6;

    private final Today today;
    private final Capacity capacity;
    private final int target;
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> warnings = new ArrayList<>();

    private ClassicPlan(Today today) {
        this.today = today;
        this.capacity = today.beforeSingleSet();
        this.target = today.request().target().orElse(Shifts.TARGET);
    }

    /** The set, or nothing where no load is lighter than the work; beside a band on the empty bar it is no lighter. */
    static Optional<SingleSet> of(Today today) {
        return new ClassicPlan(today).set();
    }

    private Optional<SingleSet> set() {
        Weight wished = capacity.loadFor(target + today.stopAtRir())
                .to(today.equipment().unit());
        Weight lightest = today.equipment().lightest();
        Optional<Weight> load = today.equipment().atMost(wished).filter(Weight::isPositive);
        boolean underTheBar = load.isEmpty();
        Weight chosen = load.orElse(lightest);
        Optional<SingleSet> band = BandPlan.of(today);
        if (band.isPresent() && !chosen.isLessThan(band.get().load())) {
            Optional<Weight> lower = today.equipment().below(band.get().load()).filter(Weight::isPositive);
            if (lower.isPresent()) {
                chosen = lower.get();
                notes.add(new Note(
                        "R03",
                        "A classic stays one step under the band's "
                                + band.get().load() + "."));
            } else {
                chosen = band.get().load();
                if (!underTheBar) {
                    warnings.add(new Note(
                            "R03",
                            "Nothing lighter than the band's " + chosen
                                    + " can be loaded, so band and classic have the same load here. "
                                    + today.lighterWords()));
                }
            }
        }
        if (!today.isLighterThanWork(chosen)) {
            return Optional.empty();
        }
        return Optional.of(sized(chosen, wished, underTheBar)).filter(today::isFinish);
    }

    private SingleSet sized(Weight load, Weight wished, boolean underTheBar) {
        Forecast forecast = today.forecast(capacity, load, 0);
        Percent share = today.percent(load);
        int aim = target;
        notes.add(
                0,
                new Note(
                        "R03",
                        target + " in one go, never racked: after today's sets and " + today.restBeforeSingleSet()
                                + " of rest that is " + load + ", " + BandPlan.percent(share) + " of the 1RM."));
        Percent fresh = Percent.ofFraction(today.strength().curve().fraction(target));
        notes.add(new Note(
                "R04",
                "Rested, " + target + " would take about "
                        + Percent.ofHundredths(org.nijugo.quantity.Whole.round(fresh.hundredths(), 100) * 100)
                        + " of your 1RM; the rule of thumb says 60% for 25, whoever lifts."));
        if (underTheBar && forecast.reps() < target) {
            aim = Math.max(1, forecast.reps());
            warnings.add(new Note(
                    "R18",
                    target + " reps would take " + Today.toTenth(wished) + ", under "
                            + today.equipment().words() + ": so take this for about " + Counted.reps(aim) + ". "
                            + today.lighterWords()));
        } else if (forecast.reps() > target + FAR_MORE) {
            warnings.add(new Note(
                    "R18",
                    "Nothing heavier fits between this and the band, and about " + forecast.reps() + " would go: "
                            + target + " are not hard here, so the band suits this gym better."));
        }
        boolean forStrength = today.request().goal().isEmpty() || today.shifts().bandMinimum();
        if (forStrength && share.isLessThan(Shifts.LIGHT_FOR_STRENGTH)) {
            warnings.add(new Note(
                    "R13",
                    BandPlan.percent(share) + " is light for a strength goal (below " + Shifts.LIGHT_FOR_STRENGTH
                            + "); the band is the better choice then."));
        }
        return new SingleSet(
                Protocol.CLASSIC,
                today.loading(load),
                Today.toTenth(wished),
                new RepAim(aim, aim, false),
                forecast,
                notes,
                warnings);
    }
}
