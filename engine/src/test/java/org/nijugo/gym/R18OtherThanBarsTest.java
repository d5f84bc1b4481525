package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.RefusedException;

/** Real weight (R18) beyond the plain bar: from the floor, on the body, from racks, on machines. */
class R18OtherThanBarsTest {
    private static final Gym COMMERCIAL = Gyms.builtIn("commercial-kg");

    @ParameterizedTest
    @CsvSource({
        "commercial-kg, deadlift, 60",
        "commercial-lb, deadlift, 135",
        "home-kg, barbell row, 60",
        "iwf, snatch, 45",
        "commercial-kg, trap bar deadlift, 65",
        "commercial-kg, romanian deadlift, 20",
    })
    void theFloorOfALadderFromTheFloorIsBarAndOneFullPair(String gym, String exercise, String lightest) {
        assertThat(Gyms.equipment(Gyms.builtIn(gym), exercise).lightest().number())
                .isEqualTo(lightest);
    }

    @Test
    void withoutFullPlatesTheLargestPairStays() {
        Gym gym = Gyms.gym("unit kg", "bar 20kg", "plates 25x1 10x4 5x4 2.5x2");

        assertThat(Gyms.equipment(gym, "deadlift").lightest()).isEqualTo(Gyms.kg("40"));
        assertThat(Gyms.numbers(
                        Gyms.equipment(gym, "deadlift").load(Gyms.kg("50")).plates()))
                .isEqualTo("10 5");
    }

    @Test
    void aDeadliftKeepsAFullPlateInnermostAllTheWayDown() {
        Equipment bar = Gyms.equipment(COMMERCIAL, "deadlift");
        Ladder ladder = bar.ladder(Gyms.cuts("100kg", 10, 3));

        assertThat(Gyms.walk(ladder)).isEqualTo("100 90-5 80-5 70-5");
        assertThat(Gyms.numbers(ladder.stack().plates())).isEqualTo("20 5 5 5 5");
        assertThat(Gyms.loads(bar.lighterThan(ladder.stack()))).isEqualTo("90 80 70 60");
        assertThat(Gyms.numbers(bar.ladder(Gyms.cuts("180kg", 10, 3)).stack().plates()))
                .startsWith("25 ");
    }

    @Test
    void aBarThatHangsIsPulledNoFurtherThanItsFullPair() {
        Equipment bar = Gyms.equipment(COMMERCIAL, "deadlift");
        LadderWish wish = Gyms.cuts("130kg", 10, 5);
        Ladder ladder = bar.ladder(new LadderWish(
                wish.opening(),
                wish.cuts(),
                wish.least(),
                wish.most(),
                wish.lightest(),
                Optional.of(Gyms.plates("10 25 5 5 10"))));

        assertThat(Gyms.walk(ladder)).isEqualTo("130 110-10! 100-5 90-5");
        assertThat(Gyms.loads(bar.lighterThan(bar.hanging(Gyms.plates("10 25 5 5 10")))))
                .isEqualTo("110 100 90");
        assertThatThrownBy(() -> bar.hanging(List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a pair of full-diameter plates, since the lift starts on the floor");
    }

    @ParameterizedTest
    @CsvSource({
        "pull-up, 100, 10, 4, 100 90-10 80-10 70 65",
        "pull-up, 80, 10, 3, 80 70 65 60",
        "dip, 120, 10, 5, 120 110-10 100-10 90-10 80-10 70",
        "assisted pull-up, 60, 10, 3, 60 55 50 45",
        "push-up, 71.2, 10, 3, 71.2 63.7-2.5-5 58.7-5 53.7-5",
    })
    void aBodyweightLadderGoesFromTheBeltToTheBodyToAssistance(
            String exercise, String opening, int percent, int cuts, String walk) {
        Ladder ladder = Gyms.equipment(COMMERCIAL, exercise).ladder(Gyms.cuts(opening + "kg", percent, cuts));

        assertThat(Gyms.walk(ladder)).isEqualTo(walk);
    }

    @Test
    void fromTheBeltAllPlatesComeOffBeforeAssistance() {
        Equipment body = Gyms.equipment(COMMERCIAL, "pull-up");
        Ladder ladder = body.ladder(Gyms.cuts("90kg", 15, 2));

        assertThat(ladder.rungs().get(ladder.rungs().size() - 1).loading().plates())
                .isEmpty();
        assertThat(Gyms.loads(body.lighterThan(body.hanging(Gyms.plates("10 5")))))
                .startsWith("90 80 75 70 65");
        assertThat(body.words()).isEqualTo("your body with a belt and an assist stack");
        assertThat(body.sides()).isEqualTo(1);
    }

    @Test
    void aBodyWithNothingToAddOrTakeOffHasOneLoad() {
        Equipment body = Gyms.equipment(Gyms.gym("unit kg", "bar 20kg", "plates 20x2"), "pull-up");

        assertThat(body.lightest()).isEqualTo(body.heaviest()).isEqualTo(Gyms.kg("80"));
        assertThat(body.ladder(Gyms.cuts("80kg", 10, 3)).rungs()).hasSize(1);
        assertThat(body.sides()).isZero();
        assertThatThrownBy(() -> body.hanging(Gyms.plates("5")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("this gym has no belt");
    }

    @Test
    void bandsHelpWhereThereIsNoAssistStack() {
        Equipment body = Gyms.equipment(Gyms.gym("unit kg", "bands 10 20"), "pull-up");

        assertThat(Gyms.loads(body.lighterThan(Loading.of(Gyms.kg("80"))))).isEqualTo("70 60");
        assertThat(body.remarks()).hasSize(1);
        assertThat(Gyms.equipment(Gyms.gym("unit kg", "bands 10 20"), "push-up").lightest())
                .isEqualTo(Gyms.kg("51.2"));
    }

    @ParameterizedTest
    @CsvSource({
        "dumbbell bench press, 30, 10, 4, 30 26 24 22 20",
        "dumbbell bench press, 12, 10, 4, 12 10! 8! 6! 4!",
        "kettlebell swing, 24, 10, 2, 24 20! 16!",
        "fixed-bar curl, 45, 10, 2, 45 40 35",
        "lat pulldown, 70, 10, 3, 70 62.5 55 50",
        "lat pulldown, 25, 5, 2, 25 22.5 20",
        "lat pulldown, 7.5, 10, 4, 7.5 5!",
        "band curl, 35, 10, 9, 35 25! 15! 10! 5!",
    })
    void aRackIsWalkedDownNearTheWishAndFurtherOnlyWhereNothingElseIsThere(
            String exercise, String opening, int percent, int cuts, String walk) {
        Ladder ladder = Gyms.equipment(COMMERCIAL, exercise).ladder(Gyms.cuts(opening + "kg", percent, cuts));

        assertThat(Gyms.walk(ladder)).isEqualTo(walk);
        assertThat(ladder.exact()).isTrue();
    }

    @Test
    void noRungIsLighterThanTheWishAllows() {
        LadderWish wish = Gyms.cuts("12kg", 10, 4);
        Ladder ladder = Gyms.equipment(COMMERCIAL, "dumbbell curl")
                .ladder(new LadderWish(
                        wish.opening(), wish.cuts(), wish.least(), wish.most(), Weight.pounds(15), Optional.empty()));

        assertThat(Gyms.walk(ladder)).isEqualTo("12 10! 8!");
        assertThat(ladder.rungs().get(1).wished()).isEqualTo(Gyms.kg("10.8"));
        assertThat(ladder.rungs().get(1).cut()).contains(Percent.ofHundredths(1667));
    }

    @Test
    void aSledOfUnknownWeightCountsItsPlatesAndSaysSo() {
        Equipment sled = Gyms.equipment(Gyms.gym("unit kg", "plates 20x4 5x4", "sled unknown"), "leg press");

        assertThat(sled.lightest()).isEqualTo(Gyms.kg("10"));
        assertThat(sled.remarks())
                .containsExactly(
                        "What the sled weighs by itself is not known: loads and percentages are of the plates.");
        assertThat(Gyms.loads(sled.lighterThan(sled.hanging(Gyms.plates("20 5")))))
                .isEqualTo("40");
        assertThat(Gyms.equipment(COMMERCIAL, "leg press").remarks()).isEmpty();
        assertThat(Gyms.equipment(COMMERCIAL, "plate-loaded row").words()).isEqualTo("the row machine");
        assertThat(Gyms.equipment(COMMERCIAL, "plate-loaded row").remarks()).hasSize(1);
        assertThatThrownBy(() -> Gyms.equipment(Gyms.gym("unit kg", "sled unknown"), "leg press"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has no plates for Leg press");
    }

    @Test
    void aSledWithOnePostTakesEveryPlate() {
        Equipment sled = Gyms.equipment(Gyms.gym("unit kg", "plates 20x3", "sled 10kg posts 1"), "leg press");

        assertThat(sled.sides()).isEqualTo(1);
        assertThat(sled.heaviest()).isEqualTo(Gyms.kg("70"));
    }

    @Test
    void aLandmineCarriesOneEndOfTheBar() {
        Equipment landmine = Gyms.equipment(COMMERCIAL, "t-bar row");

        assertThat(landmine.sides()).isEqualTo(1);
        assertThat(landmine.lightest()).isEqualTo(Gyms.kg("10"));
        assertThat(landmine.remarks()).hasSize(1);
        assertThat(Gyms.walk(landmine.ladder(Gyms.cuts("50kg", 10, 2)))).isEqualTo("50 45-5 40-5");
    }

    @Test
    void numbersWithoutAUnitAreSaidToBeNumbers() {
        Equipment stack = Gyms.equipment(Gyms.gym("unit lb", "stack 1..20 step 1 unitless"), "lat pulldown");

        assertThat(stack.isLoadable(Weight.pounds(12))).isTrue();
        assertThat(stack.remarks())
                .containsExactly("The numbers on the pin stack have no unit: number 12 is written 12 lb,"
                        + " and percentages are of the numbers.");
    }

    @Test
    void belowTheEmptyBarTheGymNamesWhatIsLighter() {
        Equipment bar = Gyms.equipment(COMMERCIAL, "bench press");

        assertThat(bar.atMost(Gyms.kg("17.5"))).isEmpty();
        assertThat(bar.lighterInstead()).containsExactly("the fixed bars (from 10 kg)", "the dumbbells (from 2 kg)");
        assertThat(Gyms.equipment(Gyms.builtIn("iwf"), "bench press").lighterInstead())
                .containsExactly("a 15 kg women's bar");
        assertThat(Gyms.equipment(Gyms.builtIn("home-kg"), "bench press").lighterInstead())
                .isEmpty();
    }

    @Test
    void noPlatesHangOnARack() {
        Equipment rack = Gyms.equipment(COMMERCIAL, "dumbbell curl");

        assertThatThrownBy(() -> rack.hanging(Gyms.plates("20")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("none hang on the dumbbells");
    }

    @Test
    void aBodyweightInPoundsIsWeighedInTheGymsUnit() {
        Equipment body = COMMERCIAL.equipmentFor(Exercises.CATALOGUE.get("pull-up"), Optional.of(Weight.pounds(180)));

        assertThat(body.unit()).isEqualTo(WeightUnit.KILOGRAM);
        assertThat(body.isLoadable(Gyms.kg("81.647"))).isTrue();
        assertThat(body.isLoadable(Gyms.kg("91.647"))).isTrue();
    }
}
