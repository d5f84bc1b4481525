package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.exercise.Implement;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** The gyms that come with the engine: everything in a commercial one, little at home. */
class BuiltInGymsTest {
    @ParameterizedTest
    @ValueSource(strings = {"commercial-kg", "commercial-lb", "home-kg", "iwf"})
    void eachReadsWithoutAProblemAndPrintsWhatReadsTheSame(String name) {
        Gym gym = Gyms.builtIn(name);

        assertThat(Gym.builtInNames()).contains(name);
        assertThat(Gym.parse(BuiltInGyms.find(name).orElseThrow()).problems()).isEmpty();
        assertThat(Gyms.gym(gym.toString())).isEqualTo(gym);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "commercial-kg | plates 25x4 20x8 15x4 10x8 5x8 2.5x4 1.25x4",
                "commercial-kg | bar 20kg",
                "commercial-kg | dumbbells 2..50 step 2",
                "commercial-kg | stack 5..100 step 5 addon 2.5",
                "commercial-kg | sled 47kg posts 2",
                "commercial-lb | bar 45lb",
                "commercial-lb | plates 45x8 35x4 25x4 10x8 5x8 2.5x4",
                "home-kg | bar 20kg",
                "home-kg | plates 20x2 10x2 5x4 2.5x4 1.25x2",
                "iwf | collars 2.5kg",
            })
    void theyHaveWhatIsPromised(String name, String line) {
        assertThat(Gyms.builtIn(name).toString().split("\n")).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commercial-kg", "commercial-lb"})
    void everyExerciseOfTheCatalogueCanBeDoneInACommercialGym(String name) {
        Gym gym = Gyms.builtIn(name);
        int done = 0;
        for (String each : Exercises.CATALOGUE.names()) {
            Equipment equipment = Gyms.equipment(gym, each);
            assertThat(equipment.lightest().isPositive()).isTrue();
            assertThat(equipment.unit()).isEqualTo(gym.unit());
            done++;
        }
        assertThat(done).isGreaterThan(300);
    }

    @Test
    void atHomeOnlyBarAndBodyAreLifted() {
        Gym gym = Gyms.builtIn("home-kg");
        List<Implement> refused = new ArrayList<>();
        for (String name : Exercises.CATALOGUE.names()) {
            Exercise exercise = Exercises.CATALOGUE.get(name);
            try {
                gym.equipmentFor(exercise, Optional.of(Weight.kilograms(80)));
                assertThat(exercise.implement()).isIn(Implement.BARBELL, Implement.BODYWEIGHT);
            } catch (RefusedException lacking) {
                assertThat(lacking.message()).contains("home-kg has no").contains(exercise.name());
                refused.add(exercise.implement());
            }
        }
        assertThat(refused).contains(Implement.DUMBBELL, Implement.PIN_STACK, Implement.PLATE_LOADED, Implement.SMITH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lat pulldown | home-kg has no pin stack for Lat pulldown",
                "leg press | home-kg has no plate-loaded machine for Leg press",
                "dumbbell bench press | home-kg has no dumbbells for Dumbbell bench press",
                "landmine press | home-kg has no landmine for Landmine press",
                "assisted pull-up | home-kg has no assist stack for Assisted pull-up",
                "band curl | home-kg has no bands for Band curl",
            })
    void whatIsNotThereIsRefusedByName(String exercise, String words) {
        assertThatThrownBy(() -> Gyms.equipment(Gyms.builtIn("home-kg"), exercise))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aGymSaysFromWhereToWhereItsThingsGo() {
        List<String> all = new ArrayList<>();
        for (Equipment equipment : Gyms.builtIn("commercial-kg").allEquipment()) {
            all.add(equipment.words() + ": " + equipment.lightest() + " to " + equipment.heaviest());
        }
        assertThat(all)
                .contains(
                        "a 20 kg bar: 20 kg to 475 kg",
                        "the dumbbells: 2 kg to 50 kg",
                        "the pin stack: 5 kg to 102.5 kg",
                        "the sled: 47 kg to 502 kg");
    }

    @Test
    void competitionCollarsAreOnTheBarAndHalfKilosMakeEveryWholeOne() {
        Equipment bar = Gyms.equipment(Gyms.builtIn("iwf"), "bench press");

        assertThat(bar.hasCollars()).isTrue();
        assertThat(bar.lightest()).isEqualTo(Weight.kilograms(25));
        for (int load = 25; load <= 200; load++) {
            assertThat(bar.isLoadable(Weight.kilograms(load))).as(load + " kg").isTrue();
        }
    }

    @Test
    void aBarOfItsOwnNameIsTakenAndAnotherStandsInOnlyWithARemark() {
        Gym gym = Gyms.builtIn("commercial-kg");

        assertThat(Gyms.equipment(gym, "ez bar curl").words()).isEqualTo("a 10 kg ez bar");
        assertThat(Gyms.equipment(gym, "ez bar curl").remarks()).isEmpty();
        assertThat(Gyms.equipment(gym, "axle bench press").words()).isEqualTo("a 20 kg bar");
        assertThat(Gyms.equipment(gym, "axle bench press").remarks())
                .containsExactly("commercial-kg does not tell of a bar named \"axle\"; a 20 kg bar stands in for it.");
    }

    @Test
    void aMachineWithANameServesItsExercise() {
        Gym gym = Gyms.gym(
                "unit kg",
                "stack 5..100 step 5",
                "stack \"lat pulldown\" 5..150 step 5",
                "stack \"leg curl\" 1..20 step 1 unitless");

        assertThat(Gyms.equipment(gym, "lat pulldown").heaviest()).isEqualTo(Weight.kilograms(150));
        assertThat(Gyms.equipment(gym, "lying leg curl").heaviest()).isEqualTo(Weight.kilograms(20));
        assertThat(Gyms.equipment(gym, "leg extension").heaviest()).isEqualTo(Weight.kilograms(100));
        assertThatThrownBy(() -> Gyms.equipment(Gyms.gym("unit kg", "stack \"leg curl\" 5 10"), "lat pulldown"))
                .hasMessageContaining("this gym has no pin stack for Lat pulldown, only a pin stack for leg curl");
    }

    @Test
    void nobodyKnowsABodyweightThatWasNotSaid() {
        assertThatThrownBy(() -> Gyms.builtIn("commercial-kg")
                        .equipmentFor(Exercises.CATALOGUE.get("pull-up"), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("your bodyweight too, since 100 % of it are lifted. Say it, such as 80kg.");
    }
}
