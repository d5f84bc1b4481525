package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.RefusedException;

/** What can be loaded: nearest, at most, at least, and how. */
class LoadableTest {
    private static final Gym COMMERCIAL = Gyms.builtIn("commercial-kg");

    @ParameterizedTest
    @CsvSource({
        "bench press, 101, 100, 102.5, 100",
        "bench press, 101.25, 100, 102.5, 100",
        "bench press, 101.3, 100, 102.5, 102.5",
        "bench press, 100, 100, 100, 100",
        "bench press, 19, , 20, 20",
        "bench press, 900, 475, , 475",
        "dumbbell bench press, 31, 30, 32, 30",
        "lat pulldown, 53, 52.5, 55, 52.5",
        "leg press, 200, 199.5, 202, 199.5",
        "t-bar row, 61, 60, 61.25, 61.25",
        "kettlebell swing, -5, , 4, 4",
    })
    void aWishFallsBetweenTwoLoads(String exercise, String wish, String atMost, String atLeast, String nearest) {
        Equipment equipment = Gyms.equipment(COMMERCIAL, exercise);

        assertThat(equipment.atMost(Gyms.kg(wish)))
                .isEqualTo(Optional.ofNullable(atMost).map(Gyms::kg));
        assertThat(equipment.atLeast(Gyms.kg(wish)))
                .isEqualTo(Optional.ofNullable(atLeast).map(Gyms::kg));
        assertThat(equipment.nearest(Gyms.kg(wish))).isEqualTo(Gyms.kg(nearest));
    }

    @Test
    void aWishInPoundsFindsKilogramsExactly() {
        Equipment bar = Gyms.equipment(COMMERCIAL, "bench press");

        assertThat(bar.nearest(Weight.pounds(225))).isEqualTo(Gyms.kg("102.5"));
        assertThat(bar.atMost(Weight.pounds(225))).contains(Gyms.kg("100"));
        assertThat(bar.isLoadable(Weight.pounds(225))).isFalse();
        assertThat(bar.below(Weight.pounds(225))).contains(Gyms.kg("100"));
        assertThat(bar.nearest(Weight.pounds(99_999))).isEqualTo(Gyms.kg("475"));
    }

    @ParameterizedTest
    @CsvSource({
        "bench press, 20, ''",
        "bench press, 60, 20",
        "bench press, 100, 25 15",
        "bench press, 102.5, 25 15 1.25",
        "deadlift, 140, 25 25 10",
        "leg press, 127, 25 15",
        "smith squat, 70, 25",
        "landmine press, 47.5, 25 10 2.5",
        "pull-up, 95, 15",
        "pull-up, 80, ''",
        "pull-up, 65, ''",
        "dumbbell curl, 12, ''",
    })
    void aLoadIsMadeOfFewPlatesTheHeavyOnesInside(String exercise, String load, String plates) {
        Equipment equipment = Gyms.equipment(COMMERCIAL, exercise);

        assertThat(Gyms.numbers(equipment.load(Gyms.kg(load)).plates())).isEqualTo(plates);
        assertThat(equipment.load(Gyms.kg(load)).load()).isEqualTo(Gyms.kg(load));
    }

    @Test
    void aLoadThatCannotBeMadeIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Gyms.equipment(COMMERCIAL, "bench press").load(Gyms.kg("101")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAnOddNumberOfPlatesOneIsLeftOver() {
        Gym gym = Gyms.gym("unit kg", "bar 20kg", "plates 10x3 5x1", "landmine");

        assertThat(Gyms.equipment(gym, "bench press").heaviest()).isEqualTo(Gyms.kg("40"));
        assertThat(Gyms.equipment(gym, "landmine press").heaviest()).isEqualTo(Gyms.kg("45"));
    }

    @Test
    void platesThatDoNotFitOnTheSleeveAreNotLoaded() {
        Gym gym = Gyms.gym(
                "unit kg", "bar 20kg", "bar \"ez bar\" 10kg sleeve 4cm", "plates 20x4:40mm 10x4:20mm", "sleeve 10cm");

        assertThat(Gyms.equipment(gym, "bench press").heaviest()).isEqualTo(Gyms.kg("120"));
        assertThat(Gyms.numbers(
                        Gyms.equipment(gym, "bench press").load(Gyms.kg("100")).plates()))
                .isEqualTo("20 20");
        assertThat(Gyms.equipment(gym, "ez bar curl").heaviest()).isEqualTo(Gyms.kg("50"));
        assertThatThrownBy(() -> Gyms.equipment(gym, "ez bar curl").hanging(Gyms.plates("20 10")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("what fits on a sleeve of 40 mm");
    }

    @Test
    void addOnsComeOnTopOfEveryPin() {
        Equipment stack = Gyms.equipment(Gyms.gym("unit kg", "stack 10 20 addon 2.5 5"), "lat pulldown");

        assertThat(Gyms.loads(stack.lighterThan(Loading.of(Gyms.kg("99")))))
                .isEqualTo("27.5 25 22.5 20 17.5 15 12.5 10");
        assertThat(stack.sides()).isZero();
    }

    @Test
    void whatHangsIsAddedUpAndCheckedAgainstTheGym() {
        Equipment bar = Gyms.equipment(Gyms.builtIn("home-kg"), "bench press");

        assertThat(bar.hanging(Gyms.plates("5 20 2.5")).load()).isEqualTo(Gyms.kg("75"));
        assertThat(bar.hanging(List.of()).load()).isEqualTo(Gyms.kg("20"));
        assertThatThrownBy(() -> bar.hanging(Gyms.plates("20 20")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("\"20 kg on one side\" cannot be used")
                .hasMessageContaining("1 of 20 kg, 1 of 10 kg, 2 of 5 kg, 2 of 2.5 kg, 1 of 1.25 kg");
    }

    @Test
    void fromABarOnlyTheOuterPlatesCanBePulled() {
        Equipment bar = Gyms.equipment(COMMERCIAL, "bench press");

        assertThat(Gyms.loads(bar.lighterThan(bar.hanging(Gyms.plates("20 5 10 5")))))
                .isEqualTo("90 70 60 20");
        assertThat(bar.lighterThan(bar.hanging(List.of()))).isEmpty();
    }

    @Property(tries = 300)
    void everyWayToHangThePlatesIsLoadableAndNothingElseIs(@ForAll("plates") List<Pile> piles) {
        Equipment bar = bar(piles, 0);
        Map<Integer, Integer> fewest = new TreeMap<>();
        hang(piles, 0, 0, 0, 0, Integer.MAX_VALUE, fewest);

        assertThat(every(bar)).isEqualTo(new ArrayList<>(fewest.keySet()));
        for (Map.Entry<Integer, Integer> entry : fewest.entrySet()) {
            int sum = entry.getKey();
            Loading loading = bar.load(Weight.ofThousandths(20_000 + 2 * sum, WeightUnit.KILOGRAM));
            assertThat(loading.plates()).hasSize(entry.getValue());
            assertThat(bar.hanging(loading.plates())).isEqualTo(loading);
            assertThat(loading.plates()).isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    @Property(tries = 300)
    void soItIsWithinASleeve(@ForAll("plates") List<Pile> piles) {
        int room = 90;
        Equipment bar = bar(piles, room);
        Map<Integer, Integer> fewest = new TreeMap<>();
        hang(piles, 0, 0, 0, 0, room, fewest);

        assertThat(every(bar)).isEqualTo(new ArrayList<>(fewest.keySet()));
        for (Map.Entry<Integer, Integer> entry : fewest.entrySet()) {
            int sum = entry.getKey();
            Loading loading = bar.load(Weight.ofThousandths(20_000 + 2 * sum, WeightUnit.KILOGRAM));
            assertThat(loading.plates()).hasSize(entry.getValue());
            assertThat(bar.hanging(loading.plates())).isEqualTo(loading);
        }
    }

    @Property(tries = 500)
    void nearestAtMostAtLeastAndBelowAgreeWithLookingAtEveryLoad(
            @ForAll("plates") List<Pile> piles, @ForAll("wishes") Weight wish) {
        Equipment bar = bar(piles, 0);
        List<Weight> all = new ArrayList<>();
        for (int sum : every(bar)) {
            all.add(Weight.ofThousandths(20_000 + 2 * sum, WeightUnit.KILOGRAM));
        }
        Optional<Weight> atMost = Optional.empty();
        Optional<Weight> below = Optional.empty();
        Optional<Weight> atLeast = Optional.empty();
        Weight nearest = all.get(0);
        for (Weight load : all) {
            atMost = load.isMoreThan(wish) ? atMost : Optional.of(load);
            below = load.isLessThan(wish) ? Optional.of(load) : below;
            atLeast = load.isLessThan(wish) || atLeast.isPresent() ? atLeast : Optional.of(load);
            nearest = distance(load, wish) < distance(nearest, wish) ? load : nearest;
        }
        assertThat(bar.atMost(wish)).isEqualTo(atMost);
        assertThat(bar.below(wish)).isEqualTo(below);
        assertThat(bar.atLeast(wish)).isEqualTo(atLeast);
        assertThat(bar.nearest(wish)).isEqualTo(nearest);
        assertThat(bar.isLoadable(wish)).isEqualTo(atMost.equals(atLeast));
    }

    /** In hundred-millionths of a gram or so: exact. */
    private static long distance(Weight load, Weight wish) {
        long one = load.thousandths() * 100_000_000L;
        long other = wish.thousandths() * (wish.unit() == WeightUnit.KILOGRAM ? 100_000_000L : 45_359_237L);
        return Math.abs(one - other);
    }

    /** Sums of one side, rising, as the bar walks down. */
    private static List<Integer> every(Equipment bar) {
        List<Integer> sums = new ArrayList<>();
        Optional<Weight> load = Optional.of(bar.heaviest());
        while (load.isPresent()) {
            sums.add(0, (load.get().thousandths() - 20_000) / 2);
            load = bar.below(load.get());
        }
        return sums;
    }

    private static void hang(
            List<Pile> piles, int at, int sum, int plates, int thick, int room, Map<Integer, Integer> fewest) {
        if (thick > room) {
            return;
        }
        if (at == piles.size()) {
            fewest.merge(sum, plates, Math::min);
            return;
        }
        Pile pile = piles.get(at);
        for (int count = 0; count <= pile.count() / 2; count++) {
            int more = thick + count * pile.millimetres();
            hang(piles, at + 1, sum + count * pile.thousandths(), plates + count, more, room, fewest);
        }
    }

    record Pile(int thousandths, int count, int millimetres) {}

    private static Equipment bar(List<Pile> piles, int room) {
        StringBuilder line = new StringBuilder("plates");
        for (Pile pile : piles) {
            Weight weight = Weight.ofThousandths(pile.thousandths(), WeightUnit.KILOGRAM);
            line.append(' ').append(weight.number()).append('x').append(pile.count());
            line.append(':').append(pile.millimetres()).append("mm");
        }
        String sleeve = room == 0 ? "# any length" : "sleeve " + room + "mm";
        return Gyms.equipment(Gyms.gym("unit kg", "bar 20kg", line.toString(), sleeve), "bench press");
    }

    @Provide
    Arbitrary<List<Pile>> plates() {
        return Combinators.combine(
                        Arbitraries.of(25_000, 20_000, 15_000, 11_340, 10_000, 5_000, 2_500, 1_250, 500, 250, 1_134),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(5, 45))
                .as(Pile::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(Pile::thousandths);
    }

    @Provide
    Arbitrary<Weight> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10, 2_000),
                        Arbitraries.of(WeightUnit.KILOGRAM, WeightUnit.POUND))
                .as((eighths, unit) -> Weight.ofThousandths(eighths * 125, unit));
    }
}
