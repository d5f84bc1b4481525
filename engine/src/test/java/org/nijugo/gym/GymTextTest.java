package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Parsed;
import org.nijugo.text.Problem;

/** A gym as somebody writes it, printed so that it reads the same again. */
class GymTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bar 20kg | bar 20kg",
                "BAR 20 kg  # the good one | bar 20kg",
                "bar 20 | bar 20kg",
                "bar \"ez bar\" 7.25kg sleeve 15cm | bar \"ez bar\" 7.25kg sleeve 15cm",
                "bar “ez bar” 10kg | bar \"ez bar\" 10kg",
                "plates 25x2 20x2 15x2 10x4 5x2 2.5x2 1.25x2 | plates 25x2 20x2 15x2 10x4 5x2 2.5x2 1.25x2",
                "plates 25×2:45mm 20kgX3:3.5cm 0.25x1 | plates 25x2:45mm 20x3:35mm 0.25x1",
                "collars 2.5kg | collars 2.5kg",
                "collars | collars",
                "sleeve 415 mm | sleeve 41.5cm",
                "bumpers 10kg | bumpers 10kg",
                "dumbbells 2..50 step 2 | dumbbells 2..50 step 2",
                "dumbbells 5 7.5 10 | dumbbells 5 7.5 10",
                "dumbbells 1..10 step 1 12.5..30 step 2.5 40 | dumbbells 1..10 step 1 12.5..30 step 2.5 40",
                "kettlebells 8 12 16 | kettlebells 8 12 16",
                "fixed 10..45 step 5 | fixed 10..45 step 5",
                "bands | bands 5 10 15 25 35 50",
                "stack 5..100 step 5 addon 2.5 | stack 5..100 step 5 addon 2.5",
                "stack \"lat pulldown\" 1..20 step 1 unitless addon 0.5 | stack \"lat pulldown\" 1..20 step 1 addon 0.5 unitless",
                "assist stack 5..60 step 5 | assist stack 5..60 step 5",
                "sled 47kg | sled 47kg posts 2",
                "sled \"leg press\" unknown posts 1 | sled \"leg press\" unknown posts 1",
                "smith unknown | smith unknown",
                "landmine | landmine",
                "landmine 9.5kg | landmine 9.5kg",
                "belt | belt",
            })
    void aLineAsItIsTypedIsUnderstoodAndPrintedPlainly(String typed, String printed) {
        Gym gym = Gyms.gym("unit kg", typed);

        assertThat(gym.toString()).isEqualTo("unit kg\n" + printed);
        assertThat(Gyms.gym(gym.toString())).isEqualTo(gym);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bar 45lb | 5 | 45lb | a weight in kg, in which this gym counts; 45 lb is 20.412 kg",
                "bar 45 lb | 5 | 45 lb | a weight in kg, in which this gym counts; 45 lb is 20.412 kg",
                "plates 25x2 45lbx2 | 13 | 45lb | a weight in kg, in which this gym counts",
                "bar | 4 | ~~ | the bar's weight, such as 20kg",
                "bar 0kg | 5 | 0kg | the bar's weight",
                "bar -20kg | 5 | -20kg | the bar's weight",
                "bar \"ez 10kg | 5 | \"ez 10kg | a name that ends with a quotation mark",
                "bar \" \" 10kg | 5 | \" \" | a name of 1 to 40 characters",
                "bar 20kg heavy | 10 | heavy | nothing more after bar 20kg",
                "plates | 7 | ~~ | plates such as 20x4",
                "plates 25 | 8 | 25 | plates such as 20x4",
                "plates 25x0 | 8 | 25x0 | plates such as 20x4",
                "plates 25x999999 | 8 | 25x999999 | plates such as 20x4 (four in all, at most 99)",
                "plates 25x2 25x4 | 13 | 25x4 | every plate once; 25 kg stands there twice",
                "plates 999x99 | 8 | 999x99 | at most 24 kinds of plates and 5000 kg in all",
                "plates 1x99 1.001x99 1.003x99 | 22 | 1.003x99 | plates that are not so odd beside the others",
                "plates 25x2:thick | 8 | 25x2:thick | plates such as 20x4",
                "sleeve 40 | 8 | 40 | a length such as 40cm or 415mm",
                "sleeve 9999cm | 8 | 9999cm | a length such as 40cm or 415mm",
                "dumbbells | 10 | ~~ | loads such as 2..50 step 2",
                "dumbbells 2..50 | 16 | ~~ | the step of 2..50",
                "dumbbells 2..51 step 2 | 22 | 2 | a step that leads from 2 kg to 51 kg",
                "dumbbells 50..2 step 2 | 11 | 50..2 | a range that rises",
                "dumbbells 1..99999 step 0.001 | 11 | 1..99999 | a range that rises to 2000 at most",
                "dumbbells 1..1000 step 0.001 | 11 | 1..1000 | at most 300 loads",
                "dumbbells 10 8 | 14 | 8 | a load above 10 kg",
                "dumbbells 2.5555 | 11 | 2.5555 | loads such as 2..50 step 2",
                "stack 1..300 step 1 addon 0.25 0.5 | 7 | 1..300 | at most 600 loads, add-ons included",
                "assist 5..60 step 5 | 8 | 5..60 | assist stack 5..60 step 5",
                "sled | 5 | ~~ | the sled's own weight, such as 47kg, or unknown",
                "sled 47kg posts 3 | 17 | 3 | 1 or 2 posts",
                "belt on | 6 | on | nothing more after belt",
                "barbell 20kg | 1 | barbell | bar, plates, collars",
                "\"bar\" 20kg | 1 | bar | bar, plates, collars",
            })
    void whatCannotBeReadIsSaidWithItsPlace(String typed, int column, String found, String expected) {
        Parsed<Gym> read = Gym.parse("unit kg\n\n" + typed + "\nbelt2");

        assertThat(read.problems()).hasSize(2);
        Problem problem = read.problems().get(0);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected()).startsWith(expected);
    }

    @Test
    void aProblemInOneLineKeepsTheOthers() {
        Parsed<Gym> read = Gym.parse("unit kg\nbar 20kg\nplates lots\nbelt\n");

        assertThat(read.problems()).hasSize(1);
        assertThat(read.value()).isEqualTo(Gyms.gym("unit kg", "bar 20kg", "belt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bar 20kg\nbar 15kg",
                "bar \"ez bar\" 10kg\nbar \"EZ-Bar\" 8kg",
                "plates 20x2\nplates 10x2",
                "stack 5..50 step 5\nstack 5..100 step 5",
                "belt\nbelt",
                "unit kg",
            })
    void nothingIsToldTwice(String lines) {
        Parsed<Gym> read = Gym.parse("unit kg\n" + lines);

        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).line()).isEqualTo(lines.contains("\n") ? 3 : 2);
    }

    @Test
    void withoutAUnitTheFirstWeightWithOneSaysIt() {
        assertThat(Gyms.gym("bar 45lb", "plates 45x2").unit()).isEqualTo(WeightUnit.POUND);
        assertThat(Gym.parse("plates 45x2").problems())
                .extracting(Problem::toString)
                .containsExactly("line 1, column 1: found \"plates 45x2\", expected unit kg or unit lb in a line");
    }

    @Test
    void theUnitMayStandBelowWhatItIsFor() {
        assertThat(Gyms.gym("plates 45x2", "unit lb").toString()).isEqualTo("unit lb\nplates 45x2");
    }

    @Property(tries = 1000)
    void whatIsPrintedReadsTheSame(@ForAll("gyms") String typed) {
        Parsed<Gym> first = Gym.parse(typed);
        assertThat(first.problems()).isEmpty();

        Parsed<Gym> second = Gym.parse(first.value().toString());
        assertThat(second.problems()).isEmpty();
        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.value().toString()).isEqualTo(first.value().toString());
    }

    @Property(tries = 1000)
    void noTextIsTooStrangeToAnswer(@ForAll("strange") String text) {
        Parsed<Gym> read = Gym.parse(text);

        assertThat(Gym.parse(read.value().toString()).value()).isEqualTo(read.value());
    }

    @Provide
    Arbitrary<String> strange() {
        Arbitrary<String> words = Arbitraries.of(
                "unit",
                "kg",
                "lb",
                "bar",
                "\"ez bar\"",
                "\"",
                "20kg",
                "45lb",
                "plates",
                "25x2",
                "x",
                ":",
                "20x4:45mm",
                "sleeve",
                "40cm",
                "dumbbells",
                "2..50",
                "step",
                "2",
                "..",
                "stack",
                "addon",
                "unitless",
                "assist",
                "sled",
                "posts",
                "unknown",
                "landmine",
                "bands",
                "#",
                "\n",
                "\n",
                "\n",
                "-1",
                "99999",
                "0.001",
                "\u2028",
                "belt");
        return Arbitraries.oneOf(
                Arbitraries.strings(), words.list().ofMaxSize(40).map(list -> String.join(" ", list)));
    }

    @Provide
    Arbitrary<String> gyms() {
        Arbitrary<String> units = Arbitraries.of("kg", "lb");
        Arbitrary<List<String>> lines = lines().list().ofMaxSize(14).map(GymTextTest::once);
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "  # remark\n", "\n\n# all\n");
        return Combinators.combine(units, lines, ends)
                .as((unit, all, end) -> "unit " + unit + end + String.join(end, all) + end);
    }

    private static Arbitrary<String> lines() {
        Arbitrary<String> names = Arbitraries.of("", "\"ez bar\" ", "\"trap bar\" ", "\"my own no. 2\" ");
        Arbitrary<String> weights = Arbitraries.integers().between(1, 400).map(quarters -> new java.math.BigDecimal(
                        quarters)
                .divide(java.math.BigDecimal.valueOf(4))
                .toPlainString());
        Arbitrary<String> plates = Combinators.combine(
                        Arbitraries.of("25", "20", "15", "10", "5", "2.5", "1.25", "0.5", "0.25")
                                .set()
                                .ofMinSize(1),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("", ":45mm", ":4cm"))
                .as((kinds, count, thick) -> {
                    StringBuilder line = new StringBuilder("plates");
                    for (String kind : kinds) {
                        line.append(' ').append(kind).append('x').append(count).append(thick);
                    }
                    return line.toString();
                });
        Arbitrary<String> racks = Combinators.combine(
                        Arbitraries.of(
                                "dumbbells",
                                "kettlebells",
                                "fixed",
                                "bands",
                                "assist stack",
                                "stack",
                                "stack \"rows\""),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of("", " 500", " 500.25 501"))
                .as((kind, first, steps, more) -> kind + " " + first + ".." + (first + 3 * steps) + " step 3" + more);
        return Arbitraries.oneOf(
                Combinators.combine(names, weights, Arbitraries.of("", " sleeve 40cm", " sleeve 155mm"))
                        .as((name, weight, sleeve) -> "bar " + name + weight + sleeve),
                plates,
                racks,
                Combinators.combine(names, weights).as((name, weight) -> "sled " + name + weight),
                Arbitraries.of("sled unknown posts 1", "smith unknown", "landmine", "belt", "collars", "bands"),
                weights.map(weight -> "collars " + weight),
                weights.map(weight -> "smith " + weight));
    }

    /** Keeps the first of the lines that tell of the same thing. */
    private static List<String> once(List<String> lines) {
        List<String> kept = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (String line : lines) {
            int name = line.indexOf('"');
            String kind = line.startsWith("assist") ? "assist" : line.substring(0, (line + " ").indexOf(' '));
            String subject = name < 0 ? kind : kind + line.substring(name, line.indexOf('"', name + 1));
            if (!subjects.contains(subject)) {
                subjects.add(subject);
                kept.add(line);
            }
        }
        return kept;
    }
}
