package org.nijugo.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nijugo.text.InputException;

class CatalogueTest {
    private static final String SMALL = """
            nijugo exercises 1
            # two lifts
            Bench press | bench press | barbell | chest | triceps | | bench | Bench Press (Barbell) | |
            EZ-bar curl | isolation | barbell: ez bar | biceps | | | | | EZ Bar Biceps Curl | EZ-Bar Curl

            """;

    @Test
    void readsWhatALineSays() {
        Catalogue catalogue = Catalogue.parse(SMALL);

        assertThat(catalogue.size()).isEqualTo(2);
        Exercise curl = catalogue.get("ez bar curl");
        assertThat(curl.id()).isEqualTo("ez-bar-curl");
        assertThat(curl.implement()).isEqualTo(Implement.BARBELL);
        assertThat(curl.equipment()).isEqualTo("ez bar");
        assertThat(curl.primary()).containsExactly(Muscle.BICEPS);
        assertThat(curl.appNames().hevy()).containsExactly("EZ Bar Biceps Curl");
        assertThat(curl.appNames().strong()).isEmpty();
    }

    @Test
    void readsTextWithWindowsLineEnds() {
        Catalogue catalogue = Catalogue.parse(SMALL.replace("\n", "\r\n"));

        assertThat(catalogue.all()).isEqualTo(Catalogue.parse(SMALL).all());
    }

    @Test
    void anIdHasNoHyphenAtItsEnds() {
        Catalogue catalogue = Catalogue.parse(SMALL + "(My) farmer's row - heavy! | row | dumbbell | lats | | | | | |");

        assertThat(catalogue.get("my farmers row heavy").id()).isEqualTo("my-farmers-row-heavy");
    }

    @Test
    void refusesATextThatIsNoCatalogue() {
        assertThatThrownBy(() -> Catalogue.parse(""))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> Catalogue.parse("nijugo rules 1")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> Catalogue.parse("nijugo exercises one")).isInstanceOf(InputException.class);
    }

    @Test
    void refusesALineWithAFieldTooFew() {
        assertThatThrownBy(() -> Catalogue.parse(SMALL + "Squat | squat | barbell"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("10 fields")
                .hasMessageContaining("line 6");
    }

    @Test
    void namesTheLineOfAWordThatIsNoMuscleClassImplementOrTrait() {
        assertMistake("Squat | squat | barbell | legs | | | | | |", "legs", "a muscle");
        assertMistake("Squat | squats | barbell | quads | | | | | |", "squats", "a lift class");
        assertMistake("Squat | squat | bar | quads | | | | | |", "bar", "an implement");
        assertMistake("Squat | squat | barbell | quads | | heavy | | | |", "heavy", "one-sided");
        assertMistake("Squat | squat | barbell | | | | | | |", "Squat", "agree");
        assertMistake("Squat | squat | bodyweight | quads | | | | | |", "Squat", "agree");
        assertMistake("Squat | squat | barbell | quads | | per hand | | | |", "Squat", "agree");
        assertMistake("Squat | squat | dumbbell | quads | | floor | | | |", "Squat", "agree");
        assertMistake("Squat | squat | bodyweight | quads | | body 101 | | | |", "Squat", "agree");
    }

    private static void assertMistake(String line, String found, String expected) {
        Catalogue catalogue = Catalogue.parse(SMALL + line);
        assertThatThrownBy(() -> catalogue.get("squat"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("\"" + found + "\"")
                .hasMessageContaining(expected)
                .hasMessageContaining("line 6");
    }

    @Test
    void aMistakeInOneLineKeepsTheOthers() {
        Catalogue catalogue = Catalogue.parse(SMALL + "Squat | squats | barbell | quads | | | | | |");

        assertThat(catalogue.get("bench").name()).isEqualTo("Bench press");
    }

    @Test
    void anUnknownLiftIsAnsweredWithTheNamesThatComeClosest() {
        assertThatThrownBy(() -> Exercises.CATALOGUE.get("bnech press"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Did you mean \"Bench press\"");
        assertThat(Exercises.CATALOGUE.closest("deadlfit"))
                .startsWith("Deadlift")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Exercises.CATALOGUE.closest("kettlebell squats goblet style"))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Exercises.CATALOGUE.closest("bnech pres")).startsWith("Bench press");
        assertThat(Exercises.CATALOGUE.closest("curls dumbel")).startsWith("Dumbbell curl");
        assertThat(Exercises.CATALOGUE.closest("wide sumo deadlift")).startsWith("Sumo deadlift");
        assertThat(Exercises.CATALOGUE.closest("pulldwon")).anyMatch(name -> name.endsWith("pulldown"));
    }

    @Test
    void nothingNearIsNotGuessed() {
        assertThat(Exercises.CATALOGUE.closest("xylophone quartet")).isEmpty();
        assertThat(Exercises.CATALOGUE.closest("")).isEmpty();
        assertThatThrownBy(() -> Exercises.CATALOGUE.get("xylophone quartet"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Search the catalogue");
        assertThatThrownBy(() -> Exercises.CATALOGUE.get(" -- ")).isInstanceOf(InputException.class);
    }

    @Test
    void searchesByMuscleRegionClassImplementAndBar() {
        assertThat(names("lats"))
                .contains("Pull-up", "Lat pulldown", "Barbell row")
                .doesNotContain("Squat");
        assertThat(names("back")).contains("Pull-up", "Deadlift").doesNotContain("Leg press");
        assertThat(names("vertical pull")).contains("Chin-up").doesNotContain("Bench press");
        assertThat(names("kettlebell")).contains("Kettlebell swing").doesNotContain("Dumbbell swing");
        assertThat(names("trap bar")).contains("Trap bar deadlift", "Trap bar row");
        assertThat(names("smith chest")).contains("Smith bench press").doesNotContain("Bench press", "Smith squat");
        assertThat(names("xylophone")).isEmpty();
        assertThat(names("")).hasSize(Exercises.CATALOGUE.size());
    }

    @Property(tries = 300)
    void anyTextIsFoundOrNotAndNeverBreaks(@ForAll String typed) {
        assertThat(Exercises.CATALOGUE.find(typed)).isNotNull();
        assertThat(Exercises.CATALOGUE.closest(typed)).hasSizeLessThanOrEqualTo(3);
    }

    @Property(tries = 300)
    void lettersHyphensAndBracketsMakeNoDifference(@ForAll @IntRange(min = 0, max = 400) int which) {
        List<String> all = Exercises.CATALOGUE.names();
        String name = all.get(which % all.size());
        StringBuilder loud = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            loud.append(c == ' ' ? "  (" : c == '-' ? " " : String.valueOf(Character.toUpperCase(c)));
        }
        assertThat(Exercises.CATALOGUE.get(loud.toString()).name()).isEqualTo(name);
    }

    private static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (Exercise exercise : Exercises.CATALOGUE.search(words)) {
            names.add(exercise.name());
        }
        return names;
    }
}
