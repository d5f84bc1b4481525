package org.nijugo.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.dropset.Note;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Seconds;
import org.nijugo.text.Parsed;
import org.nijugo.text.Problem;

/** Any routine, one more line (R15): typed as lifters type it, printed so that it reads the same again. */
class R15RoutineTextTest {
    private static final Catalogue CATALOGUE = Exercises.CATALOGUE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bench press  4x5 @ 100kg  rest 3:00  + drop 25 | Bench press  4x5 @ 100kg  rest 3:00  + drop 25",
                "Squat 5x4-6 @ 85%  + band | Squat  5x4-6 @ 85%  + band",
                "Leg press 4x6 @ 200kg + classic | Leg press  4x6 @ 200kg  + classic",
                "at end: Bench press classic 25 | at end: Bench press classic 25",
                "bench 4 x 5 @100 kg +drop | Bench press  4x5 @ 100kg  + drop",
                "a1) bench press 100kg 4×5 rest 90s | A1 Bench press  4x5 @ 100kg  rest 1:30",
                "Bench press 5x5 @ RPE 8.5 rest 0s + drop 25 cut 7.5% rest 0s | Bench press  5x5 @ RPE 8.5  rest 0s  + drop 25 cut 7.5% rest 0s",
                "Pull-up 4x5 @ bw+20kg + classic | Pull-up  4x5 @ 20kg  + classic",
                "Pull-up 4x5 @ bw | Pull-up  4x5 @ bw",
                "Bulgarian split squat 4x6 @ 60kg | Bulgarian split squat  4x6 per side @ 60kg",
                "Bench press 4x5 + finish on dumbbell bench press | Bench press  4x5  + auto on Dumbbell bench press",
                "at end: Band pull-apart + band | at end: Band pull-apart band",
                "Monday | Day Monday",
                "Push: | Day Push",
                "day 1: Push | Day 1: Push",
            })
    void aLineALifterTypesIsUnderstoodAndPrintedPlainly(String typed, String printed) {
        Parsed<Routine> read = Routine.parse(typed, CATALOGUE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().toString()).isEqualTo(printed);
        assertThat(Routine.parse(printed, CATALOGUE).value()).isEqualTo(read.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bench press 4x5 @ 100 | 19 | 100 | a load such as 100kg, 85%, RPE 8 or bw. Say the unit: 100kg or 100lb.",
                "Bench press 4x5 rest 90 | 22 | 90 | a time such as 20s, 3min or 3:00, at most a day",
                "Bench press 0x5 | 13 | 0x5 | sets and reps such as 4x5 or 5x4-6, 1 to 20 sets",
                "Bench press 4x6-4 | 13 | 4x6-4 | sets and reps such as 4x5 or 5x4-6, 1 to 20 sets",
                "Bench press 4x5 + drip 25 | 19 | drip 25 | a finishing set: drop, band, classic or auto",
                "Bench press 4x5 + drop 25 cut 30% | 31 | 30% | a cut from 5% to 15%",
                "Bench press 4x5 + band cut 10% | 24 | cut | a cut with a running drop only: + drop 25 cut 10%",
                "Bench press 4x5 @ 100kg @ 90kg | 25 | @ | one load only",
                "Bench press heavy 4x5 | 1 | Bench press heavy | an exercise of the catalogue. Did you mean \"Bench press\"",
                "Bench press 4x5 heavy | 17 | heavy | a load such as @ 100kg, a rest such as rest 3:00, or a finishing set such as + drop 25",
                "Day | 4 | '' | the day's name, such as \"Day Push\"",
                "Bench press | 12 | '' | sets and reps such as 4x5 or 5x4-6, 1 to 20 sets",
            })
    void whatCannotBeReadIsSaidWithItsPlace(String typed, int column, String found, String expected) {
        Parsed<Routine> read = Routine.parse("# my plan\n" + typed, CATALOGUE);

        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected()).startsWith(expected);
        assertThat(read.value().lines()).containsExactly(new RoutineLine.Comment("my plan"));
    }

    @Test
    void aProblemInOneLineKeepsTheOthers() {
        Parsed<Routine> read = Routine.parse("Bench press 4x5\nSquat 5xfive\nLeg press 4x6 + band", CATALOGUE);

        assertThat(read.problems()).hasSize(1);
        assertThat(read.value().toString()).isEqualTo("Bench press  4x5\nLeg press  4x6  + band");
    }

    @Test
    void whatWouldPrintTooLongToBeReadAgainIsAProblem() {
        Parsed<Routine> longer = Routine.parse("Day Push " + "@".repeat(200), CATALOGUE);
        assertThat(longer.problems()).hasSize(1);
        assertThat(longer.problems().get(0).expected()).endsWith("characters when it is printed");

        Parsed<Routine> more = Routine.parse("A1 Squat 2x5 / A2 Dip 2x5\n".repeat(1100), CATALOGUE);
        assertThat(more.problems()).hasSize(1);
        assertThat(Routine.parse(more.value().toString(), CATALOGUE)).isEqualTo(new Parsed<>(more.value(), List.of()));
    }

    @Test
    void aTextThatIsNoRoutineIsNotGuessedAtForever() {
        Parsed<Routine> novel = Routine.parse("Call me Ishmael\n".repeat(2000), CATALOGUE);

        assertThat(novel.problems()).hasSize(51);
        assertThat(novel.problems().get(50).expected()).startsWith("fewer than 50 problems");
    }

    @Test
    void aRestOfNoughtSurvives() {
        Routine routine = Routine.parse("Bench press 4x5 rest 0s", CATALOGUE).value();

        RoutineLine.Sets sets = (RoutineLine.Sets)
                Routine.parse(routine.toString(), CATALOGUE).value().lines().get(0);
        assertThat(sets.rest()).isEqualTo(Optional.of(Seconds.ZERO));
    }

    @Test
    void aFinishComesAfterTheLastRoundOfASuperset() {
        String text = "A1 Bench press 2x5 @ 100kg + drop / A2 Barbell row 3x8 @ 60kg\nat end: Squat band";
        RoutineDay day = Routine.parse(text, CATALOGUE).value().days().get(0);

        List<String> order = new ArrayList<>();
        for (PrescribedStep step : day.order()) {
            order.add(step.label()
                    + (step.finish().isPresent() ? step.finish().get().toString() : step.number()));
        }
        assertThat(order).containsExactly("A11", "A21", "A12", "A22", "A23", "A1drop", "band");
    }

    @Test
    void aCoachRemarksOnTwoFinishesForOneLift() {
        Routine routine = Routine.parse(
                        "Bench press 4x5 + band\nSquat 4x12 + band\nat end: Bench press drop\nat end: Leg press classic",
                        CATALOGUE)
                .value();

        assertThat(routine.days().get(0).remarks())
                .extracting(Note::rule)
                .containsExactly("R11", "R01", "R01", "R01", "R20");
    }

    @Property(tries = 2000)
    void whatIsPrintedReadsTheSame(@ForAll("routines") String typed) {
        Parsed<Routine> first = Routine.parse(typed, CATALOGUE);
        assertThat(first.problems()).isEmpty();

        Parsed<Routine> second = Routine.parse(first.value().toString(), CATALOGUE);
        assertThat(second.problems()).isEmpty();
        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.value().toString()).isEqualTo(first.value().toString());
    }

    @Property(tries = 2000)
    void noTextIsTooStrangeToAnswer(@ForAll String text) {
        Parsed<Routine> read = Routine.parse(text, CATALOGUE);
        assertThat(Routine.parse(read.value().toString(), CATALOGUE).value()).isEqualTo(read.value());
    }

    @Provide
    Arbitrary<String> routines() {
        Arbitrary<String> names = Arbitraries.of(CATALOGUE.names());
        Arbitrary<String> labels = Arbitraries.of("", "", "A1 ", "b2: ", "C3) ");
        Arbitrary<String> sets = Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 5))
                .as((count, reps, more) -> count + "x" + reps + (more == 0 ? "" : "-" + (reps + more)));
        Arbitrary<String> loads = Arbitraries.of(
                "",
                " @ 102.5kg",
                " @225 lb",
                " 85%",
                " @ 67.5 kg",
                " @ RPE 8",
                " @ bw",
                " @ bw+2.5kg",
                " @ -20kg",
                " per side",
                " @ 33.25%");
        Arbitrary<String> rests =
                Arbitraries.of("", " rest 0s", " rest 3:00", " rest 45s", " rest 2min", "   rest 89s");
        Arbitrary<String> finishes = Arbitraries.of(
                "",
                " + drop 25",
                " +band",
                " + classic 30",
                " + auto",
                " + drop cut 5% rest 0s",
                " + drop on Leg press",
                " + finish rest 2:00");
        Arbitrary<String> comments = Arbitraries.of("", " # heavy # day", "#", "  # ");
        Arbitrary<String> entries = Combinators.combine(labels, names, sets, loads, rests, finishes, comments)
                .as((label, name, count, load, rest, finish, comment) ->
                        label + name + " " + count + load + rest + finish + (comment.startsWith("#") ? "" : comment));
        Arbitrary<String> others =
                Arbitraries.of("", "# notes", "Day Push", "Monday # rest well", "Legs:", "\t", "Day 2");
        Arbitrary<String> ends = Combinators.combine(
                        names, Arbitraries.of("classic 25", "band", "drop 25 cut 15%", "auto"))
                .as((name, finish) -> "at end: " + name + " " + finish);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, entries),
                        net.jqwik.api.Tuple.of(2, others),
                        net.jqwik.api.Tuple.of(1, ends))
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\r\n", lines));
    }
}
