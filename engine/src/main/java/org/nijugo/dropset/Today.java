package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Implement;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.gym.Restack;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.strength.Capacity;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.strength.TodaysStrength;
import org.nijugo.text.RefusedException;

/** A request with what follows from it before anything is chosen: strength fitted to the sets, the work read, the rests. */
record Today(
        DropSetRequest request,
        TodaysStrength strength,
        OneRepMax max,
        WorkReading work,
        Shifts shifts,
        RestClock clock,
        int stopAtRir) {
    private static final int MOST_RESERVE = 30;

    static Today of(DropSetRequest request, int stopAtRir) {
        Exercise exercise = request.exercise();
        StrengthPrior prior = request.prior();
        TodaysStrength first = fitted(request, prior, request.work());
        OneRepMax max = max(request, first);
        HeavyWork work = believed(request.work(), max, first);
        TodaysStrength fitted = work.equals(request.work()) ? first : fitted(request, prior, work);
        TodaysStrength strength =
                request.since().isPresent() ? fitted.sinceSets(request.since().get()) : fitted;
        Shifts shifts = Shifts.of(request.goal());
        Equipment equipment = request.equipment();
        RestClock clock =
                new RestClock(exercise, equipment.sides(), equipment.hasCollars(), request.rest(), shifts.restAtCap());
        return new Today(request, strength, max, WorkReading.of(work), shifts, clock, stopAtRir);
    }

    private static TodaysStrength fitted(DropSetRequest request, StrengthPrior prior, HeavyWork work) {
        return request.oneRepMax().isPresent()
                ? TodaysStrength.from(
                        prior, work.sets(), work.rest(), request.oneRepMax().get())
                : TodaysStrength.from(prior, work.sets(), work.rest());
    }

    /** Work too light to size a finish by (R09) was far from failure, whatever is believed of sets nobody said it of. */
    private static HeavyWork believed(HeavyWork work, OneRepMax max, TodaysStrength fitted) {
        if (!WorkReading.of(work).isTooLight(max, fitted)) {
            return work;
        }
        int reserve = Whole.of(Math.floor(Math.min(MOST_RESERVE, fitted.believedReserve()))) * 10;
        List<HeavySet> sets = new ArrayList<>();
        for (HeavySet set : work.sets()) {
            sets.add(set.isRirGiven() ? set : new HeavySet(set.load(), set.reps(), reserve));
        }
        return new HeavyWork(sets, work.rest());
    }

    /** The one that was given, or the one worked out, to the half kilogram or pound and no less than was lifted. */
    private static OneRepMax max(DropSetRequest request, TodaysStrength fitted) {
        if (request.oneRepMax().isPresent()) {
            return new OneRepMax(request.oneRepMax().get(), true);
        }
        Weight worked = fitted.oneRepMax();
        Weight half = Weight.ofThousandths(Whole.round(worked.thousandths(), 500) * 500, worked.unit());
        for (var set : request.work().sets()) {
            half = set.load().isMoreThan(half) ? set.load() : half;
        }
        return new OneRepMax(half, false);
    }

    Equipment equipment() {
        return request.equipment();
    }

    Exercise exercise() {
        return request.exercise();
    }

    boolean isDaysEnd() {
        return request.since().isPresent();
    }

    /** What hangs when the finish begins; at the day's end the bar is stacked afresh (R01). */
    Optional<List<Weight>> hanging() {
        return isDaysEnd() ? Optional.empty() : request.loaded();
    }

    /** What hangs has to make the working load, or somebody counted wrong. */
    void checkHanging() {
        if (hanging().isEmpty()) {
            return;
        }
        Loading hanging = equipment().hanging(hanging().get());
        if (hanging.load().compareTo(work.workingLoad()) != 0) {
            throw new RefusedException(
                            Loading.words(hanging().get()),
                            "plates of one side, inner to outer, that make the " + work.workingLoad()
                                    + " of the last set",
                            "On " + equipment().words() + " these make " + hanging.load() + ".")
                    .about("loaded");
        }
    }

    /** What to lift where nothing that can be loaded is light enough (R01, R18). */
    String lighterWords() {
        StringBuilder words = new StringBuilder();
        for (String each : equipment().lighterInstead()) {
            words.append(words.length() == 0 ? "" : ", ").append(each);
        }
        String elsewhere = exercise().implement() == Implement.BODYWEIGHT
                ? "an assistance machine, a band or a machine for the same muscles"
                : "a lighter or fixed bar, dumbbells or a machine";
        String here = words.length() == 0 ? elsewhere : words.toString();
        return "A variation of the lift goes lighter: " + here + " (R01).";
    }

    /** Before a classic or a band. */
    Seconds restBeforeSingleSet() {
        return request.rest().orElse(Seconds.of(Shifts.REST_BEFORE_SINGLE_SET));
    }

    /** The least it takes to have this on the bar that hangs for the work, and be under it again (R14). */
    Optional<Seconds> changeTo(Loading loading) {
        if (hanging().isEmpty()) {
            return Optional.empty();
        }
        Restack restack = Restack.between(hanging().get(), loading.plates());
        boolean alone = request.hands() != Hands.TWO;
        Seconds plates = alone ? restack.alone(clock.sides(), clock.collars()) : restack.together(clock.collars());
        int walking = request.hands() == Hands.ME ? exercise().outAndInSeconds() : 0;
        return Optional.of(Seconds.of(plates.value() + walking));
    }

    /** What the lifter can do when a classic or band begins. */
    Capacity beforeSingleSet() {
        return strength.after(restBeforeSingleSet().value());
    }

    double repsAt(Capacity capacity, Weight load) {
        return capacity.available(load) - stopAtRir;
    }

    Forecast forecast(Capacity capacity, Weight load, int segment) {
        return Forecaster.of(capacity, load, stopAtRir, segment, strength.isReserveKnown());
    }

    Weight share(Percent percent) {
        return percent.of(max.value());
    }

    Percent percent(Weight load) {
        return Percent.ofRatio(load, max.value());
    }

    /** To a tenth of its unit, as wishes are said. */
    static Weight toTenth(Weight wish) {
        return Weight.ofThousandths(Whole.round(wish.thousandths(), 100) * 100, wish.unit());
    }

    /** A finish is lighter than the work. */
    boolean isLighterThanWork(Weight load) {
        return load.isLessThan(work.workingLoad());
    }

    /** Whether the set has enough reps to be one. */
    boolean isFinish(SingleSet set) {
        return work.isFinish(set.forecast().reps());
    }

    /** What comes off the bar as it hangs to make the load; empty where it cannot be pulled, or nothing is known. */
    List<Weight> pullFromWork(Loading loading) {
        if (hanging().isEmpty()) {
            return List.of();
        }
        Loading hanging = equipment().hanging(hanging().get());
        return hanging.canBePulledTo(loading) ? hanging.pullTo(loading) : List.of();
    }

    /** The plainest loading of a load; from the bar as it hangs where pulling makes it. */
    Loading loading(Weight load) {
        if (hanging().isPresent()) {
            Loading hanging = equipment().hanging(hanging().get());
            if (hanging.load().compareTo(load) == 0) {
                return hanging;
            }
            for (Loading each : equipment().lighterThan(hanging)) {
                if (each.load().compareTo(load) == 0) {
                    return each;
                }
            }
        }
        return equipment().load(load);
    }

    Optional<String> restackTo(Loading loading) {
        return hanging().isEmpty() ? Optional.empty() : restackTo(loading.plates());
    }

    /** "swap the outer 20 kg for 10 + 5 + 5 kg on each side, about 40 s"; absent where pulling is enough. */
    Optional<String> restackTo(List<Weight> wanted) {
        Restack restack = Restack.between(hanging().orElse(List.of()), wanted);
        if (restack.on().isEmpty()) {
            return Optional.empty();
        }
        boolean alone = request.hands() != Hands.TWO;
        Seconds seconds = alone ? restack.alone(clock.sides(), clock.collars()) : restack.together(clock.collars());
        return Optional.of(
                restack.words() + (clock.sides() > 1 ? " on each side" : "") + ", about " + seconds.value() + " s");
    }
}
