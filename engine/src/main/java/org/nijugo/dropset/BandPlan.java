package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.Capacity;

/** Sizes a band (R09): inside it the load whose forecast is nearest the aim. */
final class BandPlan {
    private static final int MOST_STEPS = 2000;

    private final Today today;
    private final boolean literal;
    private final Capacity capacity;
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> warnings = new ArrayList<>();

    private BandPlan(Today today) {
        this.today = today;
        this.literal = today.request().literalR10();
        this.capacity = today.beforeSingleSet();
    }

    /** The set, or nothing where no load is lighter than the work. */
    static Optional<SingleSet> of(Today today) {
        return new BandPlan(today).set();
    }

    private Optional<SingleSet> set() {
        Band range = literal ? Band.literal(today.work(), today.max()) : Band.of(today.work());
        Band band = today.request().target().isPresent()
                ? range.aiming(today.request().target().get())
                : range;
        sayBand(band);
        int sizedFor = today.shifts().bandMinimum() ? band.minimum() : band.aim();
        Optional<Weight> chosen = inside(band, sizedFor);
        if (chosen.isEmpty() || reps(chosen.get()) < band.minimum()) {
            Optional<Weight> lighter = below(band);
            chosen = lighter.isPresent() ? lighter : chosen.isPresent() ? chosen : nearestFinish(band);
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sized(band, chosen.get(), sizedFor)).filter(today::isFinish);
    }

    private void sayBand(Band band) {
        String rm = today.work().rm();
        if (literal) {
            notes.add(new Note(
                    "R10",
                    "Read to the letter: 50 to 60 % off the working load, that is " + band.words()
                            + " of the 1RM, and 10"
                            + " to 12 reps more than the " + today.work().reps()
                            + " done. So light a load gives far more reps than that; go by the count or by the feel."));
            return;
        }
        notes.add(new Note(
                "R09",
                "The work was " + rm + " at " + percent(today.work().percentOf(today.max())) + ": finish at "
                        + band.words() + ", at least " + band.minimum() + " reps, aim " + band.aim() + "."));
        int reps = Forecaster.whole(today.work().repsTenths() / 10.0);
        notes.add(new Note(
                "R10",
                "Check: 10 to 12 more than the " + today.work().reps() + " of the heavy sets are " + (reps + 10)
                        + " to " + (reps + 12) + "."));
    }

    /** The loadable load inside the band whose forecast is nearest to what it is sized for; the heavier of two. */
    private Optional<Weight> inside(Band band, int sizedFor) {
        Weight bottom = today.share(band.bottom());
        Optional<Weight> best = Optional.empty();
        Optional<Weight> load = today.equipment().atMost(today.share(band.top()));
        for (int i = 0; i < MOST_STEPS && load.isPresent() && !load.get().isLessThan(bottom); i++) {
            if (today.isLighterThanWork(load.get()) && (best.isEmpty() || isNearer(load.get(), best.get(), sizedFor))) {
                best = load;
            }
            load = today.equipment().below(load.get());
        }
        return best;
    }

    private boolean isNearer(Weight load, Weight best, int sizedFor) {
        return Math.abs(exact(load) - sizedFor) < Math.abs(exact(best) - sizedFor) - 1e-9;
    }

    /** The heaviest load under the band that makes the minimum, no lighter than 40 % of the 1RM. */
    private Optional<Weight> below(Band band) {
        Weight floor = today.share(Shifts.LIGHTEST_BAND);
        Optional<Weight> load = today.equipment().atMost(today.share(band.bottom()));
        Optional<Weight> lightest = Optional.empty();
        for (int i = 0; i < MOST_STEPS && load.isPresent() && !load.get().isLessThan(floor); i++) {
            if (today.isLighterThanWork(load.get())) {
                lightest = load;
                if (reps(load.get()) >= band.minimum()) {
                    return load;
                }
            }
            load = today.equipment().below(load.get());
        }
        return lightest;
    }

    /**
     * Where nothing lies between floor and band: the lightest load above the band that is lighter than the work, and the
     * heaviest under it where there is none or where that misses the minimum.
     */
    private Optional<Weight> nearestFinish(Band band) {
        Optional<Weight> over = today.equipment().atLeast(today.share(band.top()));
        Optional<Weight> load = over.filter(today::isLighterThanWork).filter(Weight::isPositive);
        if (load.isPresent() && reps(load.get()) >= band.minimum()) {
            return load;
        }
        Optional<Weight> under = today.equipment().atMost(today.share(band.bottom()));
        for (int i = 0; i < MOST_STEPS && under.isPresent() && !today.isLighterThanWork(under.get()); i++) {
            under = today.equipment().below(under.get());
        }
        under = under.filter(Weight::isPositive);
        return under.isPresent() ? under : load;
    }

    private SingleSet sized(Band band, Weight load, int sizedFor) {
        Forecast forecast = today.forecast(capacity, load, 0);
        int minimum = band.minimum();
        int aim = band.aim();
        Percent share = today.percent(load);
        Weight wished = wished(band, sizedFor);
        if (load.isLessThan(today.share(band.bottom()))) {
            notes.add(new Note(
                    "R09",
                    bottomWords(band) + ", so it is " + load + " (" + percent(share) + "), under the band's bottom of "
                            + percent(band.bottom()) + "."));
        } else if (load.isMoreThan(today.share(band.top()))) {
            warnings.add(new Note(
                    "R18",
                    "Nothing loadable lies in the band; " + load + " (" + percent(share) + ") is the nearest to it."));
        }
        if (forecast.reps() > aim + Shifts.AIM_TOLERANCE && sizedFor == band.aim()) {
            aim = forecast.reps();
            notes.add(new Note(
                    "R09",
                    "Even at " + load + " about " + aim + " are to be expected, so the aim rises to " + aim + "."));
        }
        if (forecast.reps() < minimum) {
            minimum = Math.max(1, forecast.reps());
            aim = Math.max(minimum, Math.min(aim, minimum + 5));
            warnings.add(new Note(
                    "R09",
                    (isLightest(load)
                                    ? "Nothing lighter than " + load + " can be loaded"
                                    : "Lighter than " + load + " is no use")
                            + ", and " + Counted.reps(minimum)
                            + " are what to expect there: take them as the minimum today."
                            + (isLightest(load) ? " " + today.lighterWords() : "")));
        }
        if (today.shifts().bandMinimum()) {
            notes.add(new Note("R07", "For strength the band is sized for its minimum, which keeps the load up."));
        }
        return new SingleSet(
                Protocol.BAND, today.loading(load), wished, new RepAim(minimum, aim, true), forecast, notes, warnings);
    }

    /** Why the band was left downwards. */
    private String bottomWords(Band band) {
        Optional<Weight> lightest =
                today.equipment().atLeast(today.share(band.bottom())).filter(today::isLighterThanWork);
        if (lightest.isEmpty() || lightest.get().isMoreThan(today.share(band.top()))) {
            return "Nothing inside the band can be loaded";
        }
        return "At " + lightest.get().toString() + ", the lightest there is in the band, only about "
                + Counted.reps(reps(lightest.get())) + " would go today";
    }

    /** The load whose forecast is what it is sized for, kept inside the band; to a tenth of the unit. */
    private Weight wished(Band band, int sizedFor) {
        Weight exact = capacity.loadFor(sizedFor + today.stopAtRir());
        Weight bottom = today.share(band.bottom());
        Weight top = today.share(band.top());
        Weight inside = exact.isLessThan(bottom) ? bottom : exact.isMoreThan(top) ? top : exact;
        return Today.toTenth(inside.to(today.equipment().unit()));
    }

    private boolean isLightest(Weight load) {
        return load.compareTo(today.equipment().lightest()) == 0;
    }

    private int reps(Weight load) {
        return Forecaster.whole(exact(load));
    }

    private double exact(Weight load) {
        return today.repsAt(capacity, load);
    }

    static String percent(Percent percent) {
        return org.nijugo.quantity.Decimals.fixed(percent.tenths(), 1) + " %";
    }
}
