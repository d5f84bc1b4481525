package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.HeavySet;

/** Generated requests: lifts, gyms, strengths and ways to have trained, sensible and less so. */
final class Cases {
    private static final List<String> LIFTS = List.of(
            "Bench press",
            "Squat",
            "Deadlift",
            "Overhead press",
            "Barbell row",
            "Barbell curl",
            "Leg press",
            "Lat pulldown",
            "Dumbbell bench press",
            "Pull-up");

    private Cases() {}

    /** The lift, the gym, and what was lifted there. */
    private record Place(Exercise exercise, Equipment equipment, Weight max) {}

    private record Wish(Optional<Goal> goal, Optional<FatigueResistance> profile, Optional<Percent> cut) {}

    private record Company(Hands hands, Spotting spotting, Optional<Integer> since) {}

    static Arbitrary<DropSetRequest> of(Protocol protocol) {
        return Combinators.combine(places(), sets(), wishes(), companies())
                .as((place, sets, wish, company) -> request(place, sets, protocol, wish, company));
    }

    static Arbitrary<DropSetRequest> all() {
        return Arbitraries.of(Protocol.values()).flatMap(Cases::of);
    }

    /** The plan of a request, where there is one. */
    static Optional<Advice.Recommended> recommended(DropSetRequest request) {
        return Planner.plan(request) instanceof Advice.Recommended plan ? Optional.of(plan) : Optional.empty();
    }

    static DropSetRequest with(DropSetRequest request, Protocol protocol) {
        return new DropSetRequest(
                request.exercise(),
                request.equipment(),
                request.work(),
                request.oneRepMax(),
                Optional.of(protocol),
                request.goal(),
                request.profile(),
                request.cut(),
                request.target(),
                request.rest(),
                request.loaded(),
                request.since(),
                request.hands(),
                request.safety(),
                request.overrides(),
                request.literalR10());
    }

    private static Arbitrary<Place> places() {
        Arbitrary<Integer> maxima = Arbitraries.integers().between(25, 260);
        return Combinators.combine(Arbitraries.of(LIFTS), Arbitraries.of(Gym.builtInNames()), maxima)
                .as(Cases::place);
    }

    private static Place place(String lift, String name, int kilograms) {
        boolean bar = LIFTS.indexOf(lift) < 6;
        Gym gym = Gym.findBuiltIn(bar || name.startsWith("commercial") ? name : "commercial-kg")
                .orElseThrow();
        Exercise exercise = Exercises.CATALOGUE.get(lift);
        Equipment equipment = gym.equipmentFor(exercise, Optional.of(Weight.kilograms(80)));
        int share = lift.startsWith("Dumbbell") ? 4 : 1;
        Weight max = equipment.nearest(Weight.kilograms(kilograms / share));
        return new Place(exercise, equipment, max.isPositive() ? max : equipment.heaviest());
    }

    /** Percent of the 1RM, then the reps of each set; an RPE for all of them, or 0 for none said. */
    private static Arbitrary<List<Integer>> sets() {
        return Combinators.combine(
                        Arbitraries.integers().between(72, 97),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 0, 7, 8, 9, 10))
                .as((percent, count, reps, fall, rpe) -> {
                    List<Integer> said = new ArrayList<>(List.of(percent, rpe));
                    for (int i = 0; i < count; i++) {
                        said.add(Math.max(1, i == count - 1 ? reps - fall : reps));
                    }
                    return said;
                });
    }

    private static Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.of(Goal.values()).optional(),
                        Arbitraries.of(FatigueResistance.FAST, FatigueResistance.MIXED, FatigueResistance.SLOW)
                                .optional(),
                        Arbitraries.integers().between(5, 15).map(Percent::of).optional(0.3))
                .as(Wish::new);
    }

    private static Arbitrary<Company> companies() {
        return Combinators.combine(
                        Arbitraries.of(Hands.values()),
                        Arbitraries.of(Spotting.SPOTTER, Spotting.SPOTTER, Spotting.SAFETIES),
                        Arbitraries.integers().between(0, 12).optional(0.2))
                .as(Company::new);
    }

    private static DropSetRequest request(
            Place place, List<Integer> said, Protocol protocol, Wish wish, Company company) {
        Weight load = place.equipment()
                .atMost(Percent.of(said.get(0)).of(place.max()))
                .filter(Weight::isPositive)
                .orElse(place.max());
        List<HeavySet> sets = new ArrayList<>();
        for (int reps : said.subList(2, said.size())) {
            sets.add(said.get(1) == 0 ? HeavySet.of(load, reps) : HeavySet.of(load, reps, Rpe.parse(said.get(1) + "")));
        }
        return new DropSetRequest(
                place.exercise(),
                place.equipment(),
                new HeavyWork(sets, Seconds.of(180)),
                Optional.of(place.max()),
                Optional.of(protocol),
                wish.goal(),
                wish.profile(),
                wish.cut(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                company.since(),
                company.hands(),
                SafetyContext.unknown().withSpotting(company.spotting()),
                List.of(),
                false);
    }
}
