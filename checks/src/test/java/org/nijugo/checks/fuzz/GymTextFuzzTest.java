package org.nijugo.checks.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nijugo.checks.Shipped;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.Weight;
import org.nijugo.text.Parsed;
import org.nijugo.text.RefusedException;

class GymTextFuzzTest {
    private static final List<Exercise> LIFTS =
            Catalogue.parse(Shipped.fewExercises()).all();

    static Stream<String> known() {
        return Stream.of(
                "unit kg\nbar 20kg\nplates 25x2 20x2 10x4 5x2 2.5x2 1.25x2\ncollars 2.5kg\nsleeve 40cm",
                "dumbbells 2..50 step 2\nstack 5..100 step 5 addon 2.5\nsled 47kg posts 2\nlandmine\nbelt",
                "unit lb\r\nbar 45lb\r\nplates 45x8 2.5x4\r\nkettlebells 8 12 16\r\nfixed 10..45 step 5\r\nassist stack 5..60 step 5");
    }

    @MethodSource("known")
    @DictionaryEntries({
        "unit ",
        "kg",
        "lb",
        "bar ",
        "plates ",
        "25x2",
        "collars ",
        "sleeve ",
        "40cm",
        "dumbbells ",
        "2..50",
        " step ",
        "stack ",
        " addon ",
        "sled ",
        " posts ",
        "landmine",
        "kettlebells ",
        "fixed ",
        "belt",
        "assist ",
        "bands",
        "#",
        "0.001",
        "99999"
    })
    @FuzzTest(maxDuration = "24h")
    void aGymPrintsAsItIsReadAndLoadsWhatItSays(@NotNull String text) {
        Parsed<Gym> read = Gym.parse(text);
        String printed = read.value().toString();
        Parsed<Gym> again = Gym.parse(printed);
        if (!again.isClean() || !again.value().toString().equals(printed)) {
            throw new AssertionError("Printed\n" + printed + "\nand read\n" + again.value() + "\n" + again.problems());
        }
        for (Exercise exercise : LIFTS) {
            loads(read.value(), exercise);
        }
    }

    private static void loads(Gym gym, Exercise exercise) {
        try {
            Equipment equipment =
                    gym.equipmentFor(exercise, Optional.of(Weight.kilograms(80).to(gym.unit())));
            Weight wish = Weight.kilograms(100);
            Weight nearest = equipment.nearest(wish);
            if (!equipment.isLoadable(nearest)
                    || !equipment.load(nearest).load().equals(nearest)) {
                throw new AssertionError(nearest + " must be loadable with " + equipment.words());
            }
        } catch (RefusedException missing) {
            Hostile.saysWhatItIs(missing, gym.toString());
        }
    }
}
